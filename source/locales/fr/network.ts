import type {network as english} from '../en/network.ts';
import type {Format} from '../format.ts';

export const network = (f: Format): ReturnType<typeof english> => {
	const n = f.number;
	const people = (count: number) => `${n(count)} ${f.plural(count, {one: 'personne', other: 'personnes'})}`;
	const weeks = (count: number) => `${n(count)} ${f.plural(count, {one: 'semaine', other: 'semaines'})}`;
	const rate = (value: number) => n(Math.round(value * (value < 10 ? 10 : 1)) / (value < 10 ? 10 : 1));
	return {
		titles: {
			size: 'Jusqu’où il porte',
			growth: 'Nouvelles relations par semaine',
			opened: 'Entreprises ouvertes depuis linkdash',
			doors: 'À inviter là où vous connaissez quelqu’un',
			bridges: 'Hors de portée, et qui y mène',
		},
		nothing: `Aucune relation connue pour l’instant : votre archive LinkedIn les apporte (${f.key('import', 'I')}, ou linkdash import).`,
		total: 'en tout',
		connections: ({total, last7, last30}) =>
			`${n(total)} ${f.plural(total, {one: 'relation', other: 'relations'})}, +${n(last7)} en 7 jours, +${n(last30)} en 30 jours`,
		hidden: count => `${n(count)} ${f.plural(count, {one: 'membre masqué', other: 'membres masqués'})} en plus.`,
		split: {
			before: 'avant linkdash',
			byMe: 'par vous',
			byOthers: 'par d’autres',
			count: (count, {before, byMe, byOthers}) => `${n(count)} (${f.percent(count / Math.max(1, before + byMe + byOthers))} %)`,
		},
		milestone: ({next, low, high}) =>
			high <= 1
				? `${n(next)} d’ici une semaine`
				: low === high
					? `${n(next)} dans ${weeks(low)} environ`
					: `${n(next)} dans ${n(low)} à ${weeks(high)}`,
		milestoneTitle: 'à ce rythme',
		verdict: verdict => {
			if (verdict === null) return 'Votre propre essai : trop tôt. Il compare les mois avant linkdash à ceux d’après, dès quatre semaines.';
			const {before, since, invited, refused, blocks} = verdict;
			const block = blocks === 0 ? 'aucun blocage' : `${n(blocks)} ${f.plural(blocks, {one: 'blocage', other: 'blocages'})}`;
			return `Votre propre essai : avant linkdash ${rate(before)} relations par mois, depuis ${rate(since)} ; ${n(invited)} ${f.plural(invited, {one: 'invitation', other: 'invitations'})}, ${n(refused)} ${f.plural(refused, {one: 'refus', other: 'refus'})}, ${block}.`;
		},
		weeks: (values, since) =>
			`${n(values.reduce((sum, value) => sum + value, 0))} de plus depuis le ${f.day(since)}, les dernières semaines : ${values.slice(-6).map(n).join(', ')}`,
		years: years => `À la fin de chaque année : ${years.map(({year, total}) => `${year} ${n(total)}`).join(', ')}.`,
		opened: company => `${people(company.people)} depuis le ${f.date(company.since)}`,
		more: count => `et ${n(count)} de plus`,
		noneOpened: 'Aucune pour l’instant : la première relation dans une entreprise se verra ici.',
		door: (position, company, known) => `${position === '' ? '' : `${position}, `}${company}, où vous connaissez ${people(known)}`,
		noDoors: 'Personne sur votre liste ne travaille là où vous connaissez quelqu’un.',
		bridge: (company, targets) =>
			`${company} : ouvre ${n(targets)} ${f.plural(targets, {one: 'personne', other: 'personnes'})} hors de portée`,
		outOfReach: ({targets, companies}) =>
			`${people(targets)} de votre liste, dans ${n(companies)} ${f.plural(companies, {one: 'entreprise', other: 'entreprises'})}, ${f.plural(targets, {one: 'est', other: 'sont'})} au-delà du 2e niveau.`,
		atKnown: count =>
			`${n(count)} d’entre elles ${f.plural(count, {one: 'travaille', other: 'travaillent'})} là où vous connaissez quelqu’un : regardez de nouveau, c’est peut-être le 2e niveau désormais.`,
		noBridges: 'Personne d’invitable ne mène aux autres : ajoutez quelqu’un de leurs entreprises.',
		allInReach: 'Toutes les personnes de votre liste peuvent être invitées.',
	};
};
