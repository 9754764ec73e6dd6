import type {Stats} from '../../domain/views.ts';
import type {Locale} from '../../locales/index.ts';
import {joined, spread} from '../components/line.ts';
import {type Screen, screens} from '../keys/context.ts';
import {glyphs} from '../theme/glyphs.ts';
import type {Line, Span} from '../theme/theme.ts';

const standing = ({account}: Stats, {screen: {header}}: Locale): Span => {
	if (account.standing === 'restricted') return [`${glyphs.refusal} ${header.restricted}`, 'risk'];
	return account.atLimit ? [`${glyphs.refusal} ${header.atLimit}`, 'risk'] : [`${glyphs.standing} ${header.active}`, 'good'];
};

/** The name, the screens and how the account stands. */
export const headerLine = (screen: Screen, stats: Stats, demo: boolean, locale: Locale, columns: number): Line => {
	const {header, screens: names} = locale.screen;
	const {tier, goal} = stats.account;
	const tabs = screens.flatMap((id): Span[] => [' ', id === screen ? [` ${names[id]} `, 'selected'] : [` ${names[id]} `, 'muted']]);
	const left: Line = [[' linkdash', 'title'], ' ', ...tabs];
	const facts: Span[] =
		columns >= 72
			? [
					[locale.domain.tier[tier], 'muted'],
					[locale.domain.goal[goal], 'muted'],
				]
			: [];
	const mark: Span[] = demo ? [[header.demo, 'strong']] : [];
	return spread(left, [...joined([...mark, ...facts, standing(stats, locale)]), ' '], columns);
};
