import type {Dimension, Fared, RefusalInsight} from '../../domain/insights/index.ts';
import type {Format} from '../format.ts';

/** What works: `linkdash insights` and the screen. */
export const insights = (f: Format) => {
	const n = f.number;
	const in100 = (share: number) => f.percent(share);
	const invitations = (count: number) => `${n(count)} ${f.plural(count, {one: 'invitation', other: 'invitations'})}`;
	const signed = (share: number) => `${share < 0 ? '-' : '+'}${f.percent(Math.abs(share))}`;
	return {
		titles: {doing: 'How am I doing?', weeks: 'By week of sending', safe: 'Is it safe?', works: 'What works', checklist: 'Your checklist'},
		all: 'all time',
		days: (count: number) => `last ${n(count)} days`,
		week: (at: number) => f.day(at),
		counted: ({sent, accepted}: Fared) => `${n(accepted)} of ${n(sent)} yes`,
		fewWeek: 'Under 20 a week are too few to say.',
		fared: ({sent, accepted, ratio, low, high}: Fared): string =>
			ratio === null || low === null || high === null
				? `too few to say: ${n(accepted)} of ${n(sent)} yes`
				: `${in100(ratio)} in 100 say yes (${in100(low)} to ${in100(high)}), ${n(accepted)} of ${n(sent)}`,
		maturing: (text: string) => `${text}, still maturing`,
		nothing: 'Nothing sent yet: what works shows here once it is.',
		lastLook: (at: number | null) =>
			at === null
				? `Nobody has looked yet who accepted: ${f.key('who-accepted', 'A')} on Today, or an archive, tells.`
				: `Answers are known up to ${f.date(at)}; those under way are allowed for.`,
		delay: ({day, week, month}: {day: number; week: number; month: number}) =>
			`Of those who say yes, ${in100(day)} in 100 do within a day, ${in100(week)} within a week, ${in100(month)} within a month.`,
		block: {
			today: (count: number) => `today's ${n(count)}`,
			next: (count: number) => `next ${n(count)}`,
			chance: (chance: string) => `block: ${chance}`,
			even: 'as likely as not',
			evenAt: (count: number | null) => (count === null ? 'not within 10,000 invitations' : `within ${invitations(count)}`),
			closed: 'LinkedIn has closed invitations, or the refusals are used up.',
			early: 'Too early: it assumes 2 refusals in 100.',
			evidence: ({sent, refused, earlierStated}: RefusalInsight['evidence']) =>
				`It rests on ${n(refused)} ${f.plural(refused, {one: 'refusal', other: 'refusals'})} of ${invitations(sent)}${earlierStated ? '.' : ' since you began with linkdash; others may be hidden.'}`,
			oneMore: 'after one more',
			afterOneMore: (left: number, next50: string, next100: string) =>
				left === 0 ? 'none is left: the next may block' : `${n(left)} left, block in next 50: ${next50}, next 100: ${next100}`,
			sources: 'how they are known',
			source: {
				told: (count: number) => `${n(count)} told`,
				warned: (count: number) => `${n(count)} warned`,
				guessed: (count: number) => `${n(count)} guessed`,
			},
			rate: ({
				sent,
				refused,
				rate,
				low,
				high,
			}: {
				sent: number;
				refused: number;
				rate: number | null;
				low: number | null;
				high: number | null;
			}) =>
				rate === null || low === null || high === null
					? `too few to say: ${n(refused)} of ${n(sent)} refused`
					: `${in100(rate)} in 100 refuse (${in100(low)} to ${in100(high)}), ${n(refused)} of ${n(sent)}`,
			byRelation: 'Refused, by how you know them:',
		},
		dimensions: {
			relation: 'By how you know them:',
			degree: 'By degree:',
			note: 'With a note and without:',
			template: 'By template:',
			tag: 'By tag:',
			company: 'By company:',
		} satisfies Record<Dimension, string>,
		note: {with: 'with a note', without: 'without'},
		payOff: {
			difference: ({mean, low, high}: {mean: number; low: number; high: number}) =>
				`${signed(mean)} in 100 say yes (${signed(low)} to ${signed(high)})`,
			unclear: 'may be chance',
			few: (done: number, open: number) => `too few to say: ${n(done)} with it, ${n(open)} without`,
			warning: 'No experiment: those you ticked may differ in other ways too. A difference whose range holds 0 may be chance.',
			none: 'Recorded with each invitation sent from now on.',
		},
	};
};
