import type {views as en} from '../en/views.ts';
import type {Format} from '../format.ts';

/** What the views of People tell of each, and the cards of those who wait. */
export const views = (f: Format): ReturnType<typeof en> => {
	const days = (count: number): string => `${f.number(count)} ${f.plural(count, {one: 'jour', other: 'jours'})}`;
	return {
		waited: (count: number, isLong: boolean) => (isLong ? `! ${days(count)}` : count === 0 ? 'aujourd’hui' : days(count)),
		againFrom: (from: number) => `dès le ${f.day(from)}`,
		putOff: (until: number) => `plus tard : ${f.day(until)}`,
		followUp: {
			overdue: (at: number) => `! en retard, ${f.day(at)}`,
			due: () => 'pour aujourd’hui',
			planned: (at: number) => `prévu le ${f.day(at)}`,
			done: (at: number) => `fait le ${f.day(at)}`,
			skipped: (at: number) => `passé le ${f.day(at)}`,
		},
		noMessage: 'aucun connu',
		excluded: (company: string | null) => (company === null ? 'exclue par vous' : `avec ${company}`),
		wholeCompany: 'toute l’entreprise',
		card: {
			again: (from: number) => `retirée : LinkedIn permet de l’inviter à nouveau à partir du ${f.day(from)}`,
			expires: (at: number) => `expire d’elle-même le ${f.day(at)}`,
			expired: (at: number) => `expirée le ${f.day(at)} : LinkedIn met fin à une invitation après quelques mois`,
			withdraw: (reinvite: number, at: number) =>
				`! retrait conseillé (${f.key('withdrawn', 'w')}) : LinkedIn limite les invitations en attente. Puis ${days(reinvite)} avant de pouvoir réinviter ; sans rien faire, elle expire le ${f.day(at)}.`,
			received: (value: number) => `valeur ${f.number(Math.round(value))}`,
			company: (name: string) =>
				`Personne chez ${name} ne vous est proposé. ${f.key('exclude', 'd')} réintègre l’entreprise ; vos relations là-bas le restent.`,
		},
	};
};
