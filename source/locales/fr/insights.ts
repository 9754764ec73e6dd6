import type {Dimension} from '../../domain/insights/index.ts';
import type {insights as english} from '../en/insights.ts';
import type {Format} from '../format.ts';

export const insights = (f: Format): ReturnType<typeof english> => {
	const n = f.number;
	const in100 = (share: number) => f.percent(share);
	const invitations = (count: number) => `${n(count)} ${f.plural(count, {one: 'invitation', other: 'invitations'})}`;
	const signed = (share: number) => `${share < 0 ? '-' : '+'}${f.percent(Math.abs(share))}`;
	return {
		titles: {
			doing: 'Où en suis-je ?',
			weeks: 'Par semaine d’envoi',
			safe: 'Est-ce sûr ?',
			works: 'Ce qui marche',
			checklist: 'Votre liste à vérifier',
		},
		all: 'depuis le début',
		days: count => `${n(count)} derniers jours`,
		week: at => f.day(at),
		counted: ({sent, accepted}) => `${n(accepted)} oui sur ${n(sent)}`,
		fewWeek: 'Moins de 20 par semaine, c’est trop peu pour le dire.',
		fared: ({sent, accepted, ratio, low, high}) =>
			ratio === null || low === null || high === null
				? `trop peu pour le dire : ${n(accepted)} oui sur ${n(sent)}`
				: `${in100(ratio)} sur 100 disent oui (${in100(low)} à ${in100(high)}), ${n(accepted)} sur ${n(sent)}`,
		maturing: text => `${text}, encore en cours`,
		nothing: 'Rien d’envoyé pour l’instant : ce qui marche se verra ici.',
		lastLook: at =>
			at === null
				? `Personne n’a encore regardé qui a accepté : ${f.key('who-accepted', 'A')} sur Aujourd’hui, ou une archive, le dit.`
				: `Réponses connues jusqu’au ${f.date(at)} ; celles qui sont en route sont prises en compte.`,
		delay: ({day, week, month}) =>
			`De ceux qui disent oui, ${in100(day)} sur 100 le font en un jour, ${in100(week)} en une semaine, ${in100(month)} en un mois.`,
		block: {
			today: count => `les ${n(count)} d’aujourd’hui`,
			next: count => `les ${n(count)} suivantes`,
			chance: chance => `blocage : ${chance}`,
			even: 'une chance sur deux',
			evenAt: count => (count === null ? 'pas avant 10 000 invitations' : `d’ici ${invitations(count)}`),
			closed: 'LinkedIn a fermé les invitations, ou les refus sont épuisés.',
			early: 'Trop tôt : on suppose 2 refus sur 100.',
			evidence: ({sent, refused, earlierStated}) =>
				`D’après ${n(refused)} refus sur ${invitations(sent)}${earlierStated ? '.' : ' depuis vos débuts avec linkdash ; d’autres peuvent être cachés.'}`,
			oneMore: 'après un de plus',
			afterOneMore: (left, next50, next100) =>
				left === 0
					? 'il n’en reste aucun : le suivant peut bloquer'
					: `il en reste ${n(left)}, blocage d’ici 50 : ${next50}, d’ici 100 : ${next100}`,
			sources: 'comment on les sait',
			source: {
				told: count => `${n(count)} ${f.plural(count, {one: 'dit', other: 'dits'})}`,
				warned: count => `${n(count)} par LinkedIn`,
				guessed: count => `${n(count)} ${f.plural(count, {one: 'supposé', other: 'supposés'})}`,
			},
			rate: ({sent, refused, rate, low, high}) =>
				rate === null || low === null || high === null
					? `trop peu pour le dire : ${n(refused)} ${f.plural(refused, {one: 'refus', other: 'refus'})} sur ${n(sent)}`
					: `${in100(rate)} sur 100 refusent (${in100(low)} à ${in100(high)}), ${n(refused)} sur ${n(sent)}`,
			byRelation: 'Refus, selon le lien :',
		},
		dimensions: {
			relation: 'Selon le lien :',
			degree: 'Selon le niveau :',
			note: 'Avec une note et sans :',
			template: 'Selon le modèle :',
			tag: 'Selon l’étiquette :',
			company: 'Selon l’entreprise :',
		} satisfies Record<Dimension, string>,
		note: {with: 'avec une note', without: 'sans'},
		payOff: {
			difference: ({mean, low, high}) => `${signed(mean)} oui sur 100 (${signed(low)} à ${signed(high)})`,
			unclear: 'peut-être le hasard',
			few: (done, open) => `trop peu pour le dire : ${n(done)} avec, ${n(open)} sans`,
			warning:
				'Ce n’est pas une expérience : ceux que vous cochez peuvent différer autrement. Un écart dont l’intervalle contient 0 peut venir du hasard.',
			none: 'Noté avec chaque invitation envoyée désormais.',
		},
	};
};
