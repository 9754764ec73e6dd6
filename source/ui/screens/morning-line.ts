import {morningLine} from '../../domain/morning-line.ts';
import type {Locale} from '../../locales/index.ts';
import {lineWidth} from '../components/line.ts';
import type {Frame} from '../state/state.ts';
import {cut} from '../terminal/width.ts';
import {glyphs} from '../theme/glyphs.ts';
import type {Line} from '../theme/theme.ts';

/**
 * The morning in at most `columns`: what is new, then the acts. Where not all fits the second act goes first, then the reason of
 * the other, then it: one act with its reason is worth more than two without.
 */
export const morningWords = ({morning, stats}: Pick<Frame, 'morning' | 'stats'>, locale: Locale, columns: number): Line => {
	const line = morningLine(morning, stats);
	if (line === null) return [];
	const words = locale.morning;
	const news = words.changes(line.changes).join(', ');
	const short = line.acts.map(act => words.act(act));
	const full = line.acts.map((act, index) => {
		const reason = words.reason(act, morning.asOf);
		return reason === '' ? (short[index] ?? '') : `${short[index]} (${reason})`;
	});
	const said = (parts: readonly (string | undefined)[]): Line => [
		[`${glyphs.separator} `, 'muted'],
		parts.filter(Boolean).join(` ${glyphs.separator} `),
	];
	const dated = !line.happened ? news : `${words.since(line.changes.since, morning.asOf)} ${news}`;
	const forms = [[dated, ...full], [news, ...full], [dated, full[0]], [news, full[0]], [news, short[0]], [news || short[0]]].map(said);
	const fitting = forms.find(form => lineWidth(form) <= columns);
	return fitting ?? [[`${glyphs.separator} `, 'muted'], cut(news || (short[0] ?? ''), Math.max(0, columns - 2))];
};
