import {memo} from 'react';
import type {Stats} from '../../../domain/views.ts';
import type {Locale} from '../../../locales/index.ts';
import {Frame, type Section} from '../../components/frame.tsx';
import type {Layout} from '../layout.ts';
import {paceRemark} from '../toast.ts';
import {acceptanceLines} from './acceptance.ts';
import {panelLines, summaryLine, summaryTitle} from './compact.ts';
import {networkLines} from './network.ts';
import {refusalsLines} from './refusals.ts';

/** The three panels as sections of a frame `columns` wide: beside the list in a frame of their own, else at the end of its frame. */
export const panelSections = (stats: Stats, locale: Locale, {place, panels}: Layout, columns: number): Section[] => {
	const inside = columns - 4;
	const {acceptance, refusals, network} = locale.screen;
	if (place === 'summary') return [{title: summaryTitle(locale), rows: 1, lines: [summaryLine(stats, locale)]}];
	if (place === 'lines') {
		// the message line has no room for what limits the day
		const note = paceRemark(stats, locale).slice(2);
		return [{title: [], note, rows: panels.together, lines: panelLines(stats, locale, inside)}];
	}
	return [
		{
			title: [[acceptance.title, 'title']],
			rows: panels.acceptance,
			lines: acceptanceLines(stats.acceptance, locale, inside, panels.acceptance),
		},
		{title: [[refusals.title, 'title']], rows: panels.refusals, lines: refusalsLines(stats, locale, inside, panels.refusals)},
		{title: [[network.title, 'title']], rows: panels.network, lines: networkLines(stats.network, locale, inside, panels.network)},
	];
};

/** The panels beside the list. Moving through the list does not change them, so it does not draw them either. */
export const Panels = memo(({stats, locale, layout}: {stats: Stats; locale: Locale; layout: Layout}) => (
	<Frame columns={layout.right} sections={panelSections(stats, locale, layout, layout.right)} />
));
