import type {Arm} from '../../domain/experiment/index.ts';
import type {ArmCount, ExperimentView} from '../../domain/experiment/verdict.ts';
import type {experiments as english} from '../en/experiments.ts';
import type {Format} from '../format.ts';

export const experiments = (f: Format): ReturnType<typeof english> => {
	const n = f.number;
	const invitations = (count: number) => `${n(count)} ${f.plural(count, {one: 'invitation', other: 'invitations'})}`;
	const arm = (one: Arm): string => (one.kind === 'template' ? `modèle ${one.name}` : one.kind === 'note' ? 'avec une note' : 'sans note');
	const span = (months: number): string => {
		if (months < 2)
			return `${n(Math.max(1, Math.round((months * 30.4) / 7)))} ${f.plural(Math.round((months * 30.4) / 7), {one: 'semaine', other: 'semaines'})}`;
		if (months < 24) return `${n(Math.round(months))} mois`;
		return `${n(Math.round(months / 12))} ans`;
	};
	const count = (one: Arm, {counted, accepted, assigned}: ArmCount, size: number): string =>
		`${arm(one)} : ${n(accepted)} oui sur ${n(counted)} (il en faut ${n(size)}, ${n(assigned)} tirées)`;
	const verdict = ({state, winner, arms}: ExperimentView): string => {
		switch (state) {
			case 'running':
				return 'En cours : pas de gagnant avant que les deux soient complets, même en regardant souvent.';
			case 'maturing':
				return 'Les deux sont complets : des réponses doivent encore arriver.';
			case 'stopped':
				return 'Arrêtée avant la fin : elle ne donne pas de gagnant.';
			case 'done':
				return winner === 'none' || winner === null
					? 'Finie : aucun écart que le hasard n’explique.'
					: `Finie : ${arm(arms[winner])} amène plus de oui.`;
		}
	};
	return {
		title: 'Expériences',
		arm,
		none: 'Aucune expérience. linkdash experiment plan A B dit ce qu’il faut : deux modèles, ou note et no-note.',
		plan: ({arms, baseline, difference, size}) =>
			`${arm(arms[0])} contre ${arm(arms[1])} : pour distinguer ${f.percent(baseline)} de ${f.percent(baseline + difference)} sur 100, ${invitations(size)} chacun.`,
		duration: (months, by) =>
			`Cela prend environ ${span(months)}, ${by === 'notes' ? 'à cause des notes du mois' : 'au rythme de la semaine'}.`,
		unreachable: 'Personne ne tient si longtemps : visez un écart plus grand (--difference), comparez note et no-note, ou faites sans.',
		fixed: size =>
			`Fixé d’avance : qui reçoit quoi est tiré au sort pour chaque lien ; les ${n(size)} premières personnes invitées de chaque côté sont comparées une fois, quand leurs réponses sont venues.`,
		started: 'Commencée. La fiche dit pour quoi une personne est tirée. linkdash experiment stop l’arrête sans gagnant.',
		notStarted: 'Pas commencée. --yes la commence quand même.',
		stopped: 'Arrêtée : elle ne donne pas de gagnant. linkdash undo la reprend.',
		told: view => [
			`${arm(view.arms[0])} contre ${arm(view.arms[1])}, depuis le ${f.date(view.startedAt)}${view.stoppedAt === null ? '' : `, arrêtée le ${f.date(view.stoppedAt)}`}`,
			`  ${count(view.arms[0], view.counts[0], view.size)}`,
			`  ${count(view.arms[1], view.counts[1], view.size)}`,
			`  ${verdict(view)}`,
		],
		drawn: one => `expérience : ${arm(one)}`,
	};
};
