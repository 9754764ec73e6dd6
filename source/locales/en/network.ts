import type {Milestone, NetworkReport, Split, Verdict} from '../../domain/network/index.ts';
import type {Format} from '../format.ts';

/** How far the network reaches: `linkdash network` and the screen. */
export const network = (f: Format) => {
	const n = f.number;
	const connections = (count: number) => `${n(count)} ${f.plural(count, {one: 'connection', other: 'connections'})}`;
	const people = (count: number) => `${n(count)} ${f.plural(count, {one: 'person', other: 'people'})}`;
	const weeks = (count: number) => `${n(count)} ${f.plural(count, {one: 'week', other: 'weeks'})}`;
	const rate = (value: number) => n(Math.round(value * (value < 10 ? 10 : 1)) / (value < 10 ? 10 : 1));
	return {
		titles: {
			size: 'How far it reaches',
			growth: 'New by week',
			opened: 'Companies opened since linkdash',
			doors: 'To invite where you know somebody',
			bridges: 'Out of reach, and who opens it',
		},
		nothing: `No connections known yet: your LinkedIn archive brings them (${f.key('import', 'I')}, or linkdash import).`,
		total: 'in all',
		connections: ({total, last7, last30}: Pick<NetworkReport, 'total' | 'last7' | 'last30'>) =>
			`${connections(total)}, +${n(last7)} in 7 days, +${n(last30)} in 30 days`,
		hidden: (count: number) => `${n(count)} hidden ${f.plural(count, {one: 'member', other: 'members'})} beside these.`,
		split: {
			before: 'before linkdash',
			byMe: 'by you',
			byOthers: 'by others',
			count: (count: number, {before, byMe, byOthers}: Split) =>
				`${n(count)} (${f.percent(count / Math.max(1, before + byMe + byOthers))} %)`,
		},
		milestone: ({next, low, high}: Milestone) =>
			high <= 1
				? `${n(next)} within a week`
				: low === high
					? `${n(next)} in about ${weeks(low)}`
					: `${n(next)} in ${n(low)} to ${weeks(high)}`,
		milestoneTitle: 'at this pace',
		verdict: (verdict: Verdict): string => {
			if (verdict === null) return 'Your own test: too early. It compares the months before linkdash with those since, from four weeks on.';
			const {before, since, invited, refused, blocks} = verdict;
			const block = blocks === 0 ? 'no block' : `${n(blocks)} ${f.plural(blocks, {one: 'block', other: 'blocks'})}`;
			return `Your own test: before linkdash ${rate(before)} connections a month, since then ${rate(since)}; ${n(invited)} invited, ${n(refused)} ${f.plural(refused, {one: 'refusal', other: 'refusals'})}, ${block}.`;
		},
		weeks: (values: readonly number[], since: number) =>
			`${n(values.reduce((sum, value) => sum + value, 0))} new since ${f.day(since)}, the last weeks: ${values.slice(-6).map(n).join(', ')}`,
		years: (years: readonly {year: string; total: number}[]) =>
			`At the end of each year: ${years.map(({year, total}) => `${year} ${n(total)}`).join(', ')}.`,
		opened: (company: {since: number; people: number}) => `${people(company.people)} since ${f.date(company.since)}`,
		more: (count: number) => `and ${n(count)} more`,
		noneOpened: 'None yet: the first acquaintance in a company shows here.',
		door: (position: string, company: string, known: number) =>
			`${position === '' ? '' : `${position}, `}${company}, where you know ${people(known)}`,
		noDoors: 'Nobody on your list works where you know somebody.',
		bridge: (company: string, targets: number) =>
			`${company}: opens ${n(targets)} ${f.plural(targets, {one: 'target', other: 'targets'})} out of reach`,
		outOfReach: ({targets, companies}: {targets: number; companies: number}) =>
			`${people(targets)} on your list at ${n(companies)} ${f.plural(companies, {one: 'company', other: 'companies'})} ${f.plural(targets, {one: 'is', other: 'are'})} beyond the 2nd degree.`,
		atKnown: (count: number) =>
			`${n(count)} of them ${f.plural(count, {one: 'works', other: 'work'})} where you know somebody: look again, they may be 2nd degree by now.`,
		noBridges: 'Nobody who can be invited opens the others: add somebody at their companies.',
		allInReach: 'Everybody on your list can be invited.',
	};
};
