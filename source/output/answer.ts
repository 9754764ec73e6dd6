import type {Card, LikelyDuplicate, Listed, Morning, StandingView, Stats, Suggested} from '../domain/views.ts';

/** What a command found or did, as data: `print` turns it into text or JSON. `exit` is 0 where absent. */
export type Answer = {exit?: number} & (
	| {view: 'nothing'}
	/** What is meant for another program, as it is to be printed. */
	| {view: 'text'; text: string}
	/** Sentences from `locales`; text from the store in them has passed `cleanLine`. `json` is the same answer for `--json`. */
	| {view: 'lines'; lines: readonly string[]; json?: unknown}
	/** Without a terminal: the day in a line, and the next step. */
	| {view: 'summary'; morning: Morning; stats: Stats}
	/** `limited`: only so many were asked for, so those left out are not all for another day. */
	| {view: 'today'; morning: Morning; stats: Stats; short: boolean; why: boolean; limited: boolean}
	/** `card` is that of the first offer; null where nobody is offered. */
	| {view: 'next'; morning: Morning; stats: Stats; card: Card | null}
	| {view: 'stats'; stats: Stats}
	| {view: 'card'; card: Card}
	/** `filtered`: asked for with a filter, so that an empty list may still have people behind it. */
	| {view: 'list'; rows: readonly Listed[]; csv: boolean; filtered: boolean}
	/** `rows` may be the first of `total`. */
	| {view: 'suggestions'; total: number; rows: readonly Suggested[]}
	/** `rows` may be the first of `total`. */
	| {view: 'duplicates'; total: number; rows: readonly LikelyDuplicate[]}
	/** `supportDue` as in `Morning`. `said`: what was just recorded, where the state alone does not show it. */
	| {view: 'standing'; standing: StandingView; supportDue: number | null; said: 'weekly-limit' | null}
);
