import type {RestrictionCause} from '../domain/event.ts';
import type {StandingView, Stats} from '../domain/views.ts';
import {columns} from './columns.ts';
import type {Paper} from './paper.ts';

/** `linkdash stats`: one word and its sentence a line. */
export const statsLines = (stats: Stats, {locale}: Paper): string[] => {
	const {stats: words, standing} = locale.commands;
	const {account, pace} = stats;
	const state = account.standing === 'active' ? standing.activeWord : standing.restrictedWord;
	const limitedBy = locale.domain.limitedBy(pace);
	const rows = [
		[words.account, [locale.domain.tier[account.tier], locale.domain.goal[account.goal], state].join(' · ')],
		[words.acceptance, words.acceptanceValue(stats.acceptance)],
		[words.refusals, words.refusalsValue(stats.refusals)],
		[words.block, words.blockValue(stats.refusals)],
		[words.network, words.networkValue(stats.network)],
		[words.pace, words.paceValue(pace, [limitedBy, locale.domain.more(pace, stats.asOf)].filter(Boolean).join(', ') || null)],
		[words.notes, words.notesValue(pace)],
	];
	return columns(rows, null);
};

/** `linkdash standing`: the state of the account and what to do about it. */
export const standingLines = (
	{standing: view, supportDue, said}: {standing: StandingView; supportDue: number | null; said: 'weekly-limit' | null},
	{locale, now}: Paper,
): string[] => {
	const words = locale.commands.standing;
	if (view.standing === 'active' || view.since === null)
		return [
			words.active,
			...(view.atLimit ? [words.atLimit] : view.notBlocked ? [words.notBlocked] : []),
			...(said === null ? [] : [words.weekly]),
		];
	const cause = locale.domain.cause[(view.cause ?? 'other') as RestrictionCause] ?? locale.domain.cause.other;
	return [
		words.restricted(view.since, now, cause),
		view.appealedAt === null ? words.notAppealed : words.appealed(view.appealedAt, now),
		...(supportDue === null ? [] : [words.askAgain(supportDue)]),
		words.rules,
	];
};
