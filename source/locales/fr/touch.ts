import type {touch as english} from '../en/touch.ts';
import type {Format} from '../format.ts';

/** Garder le contact : suivis passés avec leur raison, clos faute de réponse, ou qui reviennent. */
export const touch = (f: Format): ReturnType<typeof english> => {
	const every = (days: number): string => (days === 1 ? 'chaque jour' : `tous les ${f.number(days)} jours`);
	const ago = (at: number, now: number): string => {
		const days = -f.daysUntil(at, now);
		return days < 60 ? f.ago(at, now) : `il y a ${f.number(Math.round(days / 30.44))} mois`;
	};
	const reason = (text: string): string => (text === 'no-answer' ? 'pas de réponse' : text);
	return {
		menu: (name: string) => `Garder le contact avec ${name} : écrire`,
		choices: {
			keep: 'garder le contact…',
			close: 'le clore : pas de réponse',
			'30': every(30),
			'60': every(60),
			'90': every(90),
			'180': every(180),
			never: 'jamais : ne plus le faire',
		},
		gestures: {
			'follow-up.closed': 'suivi clos faute de réponse',
			'keep-in-touch': 'contact à garder',
			'keep-in-touch.ended': 'plus de contact à garder',
		},
		detail: (code: string): string | null => {
			const [, days] = /^every-(\d+)$/.exec(code) ?? [];
			const [, because] = /^skipped: (.*)$/.exec(code) ?? [];
			if (because !== undefined) return `passé : ${because}`;
			return days ? every(Number(days)) : code === 'keep-ended' ? 'terminé' : code === 'no-answer' ? 'clos : pas de réponse' : null;
		},
		skip: {
			title: (name: string) => `Passer le suivi de ${name}`,
			hint: 'La raison, si vous voulez : personne d’autre ne la lit. Entrée sans rien passe aussi.',
		},
		next: (at: number) => `écrire le ${f.day(at)}`,
		withdraw: (waited: string) => `${waited}, retrait conseillé`,
		includeCompany: (name: string, company: string) => [
			`Proposer à nouveau tous ceux de ${company} ?`,
			`${name} est exclu avec toute l’entreprise, pas par son nom.`,
		],
		silent: 'deux messages sans réponse : clore ?',
		skipped: (at: number, text: string) => `passé le ${f.day(at)} : ${reason(text)}`,
		keeps: (contactAt: number | null, now: number) =>
			contactAt === null ? 'garder le contact, aucun connu' : `garder le contact, dernier ${ago(contactAt, now)}`,
		card: {
			silent: `! deux messages sans réponse : clore ? (${f.key('follow-up', 'f')})`,
			keep: (days: number, dueAt: number | null) =>
				dueAt === null ? `garder le contact ${every(days)}` : `garder le contact ${every(days)} : prochain le ${f.day(dueAt)}`,
			skipped: (at: number, text: string) => `suivi passé le ${f.day(at)} : ${reason(text)}`,
			labels: {followUp: 'suivi', keep: 'garder le contact'},
			rhythm: (days: number, dueAt: number | null) => (dueAt === null ? every(days) : `${every(days)} : prochain le ${f.day(dueAt)}`),
		},
		kept: (name: string, days: number) => `${name} : garder le contact ${every(days)}.`,
		ended: (name: string) => `${name} : plus de contact à garder.`,
	};
};
