import type {Format} from '../format.ts';

/** What the views of People tell of each, and the cards of those who wait. */
export const views = (f: Format) => {
	const days = (count: number): string => `${f.number(count)} ${f.plural(count, {one: 'day', other: 'days'})}`;
	return {
		waited: (count: number, isLong: boolean) => (isLong ? `! ${days(count)}` : count === 0 ? 'today' : days(count)),
		againFrom: (from: number) => `from ${f.day(from)}`,
		putOff: (until: number) => `later: ${f.day(until)}`,
		followUp: {
			overdue: (at: number) => `! overdue since ${f.day(at)}`,
			due: () => 'due today',
			planned: (at: number) => `planned for ${f.day(at)}`,
			done: (at: number) => `done on ${f.day(at)}`,
			skipped: (at: number) => `skipped on ${f.day(at)}`,
		},
		noMessage: 'none known',
		excluded: (company: string | null) => (company === null ? 'excluded by you' : `with ${company}`),
		wholeCompany: 'the whole company',
		card: {
			again: (from: number) => `withdrawn: LinkedIn lets you invite them again from ${f.day(from)}`,
			expires: (at: number) => `expires by itself on ${f.day(at)}`,
			expired: (at: number) => `expired on ${f.day(at)}: LinkedIn ends an invitation after some months`,
			withdraw: (reinvite: number, at: number) =>
				`! withdrawal suggested (${f.key('withdrawn', 'w')}): LinkedIn caps how many may wait. Then ${days(reinvite)} before you may invite again; left alone it expires on ${f.day(at)}.`,
			received: (value: number) => `value ${f.number(Math.round(value))}`,
			company: (name: string) =>
				`Nobody at ${name} is offered to you. ${f.key('exclude', 'd')} includes the company again; whom you know there stays a connection.`,
		},
	};
};
