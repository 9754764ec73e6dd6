import type {RefusalsView, Stats} from '../../../domain/views.ts';
import type {Locale} from '../../../locales/index.ts';
import {wrapLine} from '../../components/line.ts';
import {glyphs} from '../../theme/glyphs.ts';
import type {Line} from '../../theme/theme.ts';
import {paceLines} from './pace.ts';

/** "✗✗···  3 left of 5 (1 guessed)". */
export const marks = ({limit, counted}: RefusalsView): Line => [
	[glyphs.refusal.repeat(Math.min(limit, counted)), 'risk'],
	[glyphs.spare.repeat(Math.max(0, limit - counted)), 'muted'],
];

/** @param full with how many of them are guessed */
export const leftLine = (view: RefusalsView, {screen: {refusals: words}}: Locale, full = true): Line => [
	...marks(view),
	[`  ${words.left(view.left, view.limit)}`, 'strong'],
	...(full && view.guessed > 0 ? [` ${words.guessed(view.guessed)}`] : []),
];

/** The chance of the block within the next m invitations, for what is left today and further on. */
export const chances = ({refusals, pace}: Stats): {next: number; chance: number}[] => [
	...(pace.left > 0 ? [{next: pace.left, chance: refusals.chance.today}] : []),
	{next: 50, chance: refusals.chance.next50},
	{next: 100, chance: refusals.chance.next100},
];

/** From here on a chance is drawn as a risk, and marked as one. */
const risky = 0.1;

/** @param calm stands in the place of the mark where there is no risk to tell, so that chances under each other are aligned */
export const chanceSpan = (chance: number, {screen: {refusals: words}}: Locale, calm = ''): Line => [
	chance >= risky ? [`! ${words.chance(chance)}`, 'risk'] : calm + words.chance(chance),
];

const chanceLines = (stats: Stats, locale: Locale): Line[] => {
	const {refusals: words} = locale.screen;
	return chances(stats).map(({next, chance}, index) => [
		index === 0 ? words.block : ' '.repeat(words.block.length),
		` ${String(next).padStart(3)} `,
		...chanceSpan(chance, locale, '  '),
	]);
};

/** What stands in the place of the chances once LinkedIn, or the count, has decided. */
export const standingLines = ({asOf, account}: Stats, {screen: {refusals: words}}: Locale): Line[] => {
	if (account.standing === 'restricted') {
		return [
			[[words.blocked(account.since ?? asOf, asOf), 'risk']],
			[account.appealedAt === null ? words.notAppealed : words.appealed(account.appealedAt, asOf)],
		];
	}
	if (account.atLimit) return [[[words.limit, 'risk']]];
	return account.notBlocked ? [[words.notBlocked]] : [];
};

/** Refusals left before the block, how likely it is, and the pace that keeps it unlikely. */
export const refusalsLines = (stats: Stats, locale: Locale, columns: number, rows: number): Line[] => {
	const {refusals: words} = locale.screen;
	const standing = standingLines(stats, locale).flatMap(line => wrapLine(line, columns));
	const lines = [leftLine(stats.refusals, locale), ...standing, ...(standing.length > 0 ? [] : chanceLines(stats, locale))];
	if (standing.length === 0 && lines.length < rows) lines.push([[stats.refusals.early ? words.early : words.hidden, 'muted']]);
	const pace = paceLines(stats, locale, columns);
	const room = rows - lines.length;
	if (room > pace.length) lines.push([]);
	return [...lines, ...pace].slice(0, rows);
};
