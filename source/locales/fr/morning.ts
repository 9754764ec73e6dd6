import type {MorningLine, Suggestion} from '../../domain/morning-line.ts';
import type {Relation} from '../../domain/person.ts';
import type {morning as english} from '../en/morning.ts';
import type {Format} from '../format.ts';

export const morning = (f: Format, relation: Readonly<Record<Relation, string>>): ReturnType<typeof english> => {
	const n = f.number;
	const connected = (at: number | null) => (at === null ? '' : `en relation depuis le ${f.day(at)}`);
	const lasted = (at: number | null, now: number) => (at === null ? '' : `la dernière ${f.ago(at, now)}`);
	return {
		since: (at: number, now: number) => (f.ago(at, now) === f.ago(now - 86_400_000, now) ? 'depuis hier' : `depuis le ${f.day(at)}`),
		changes: ({accepted, refused, expired, followUps}: MorningLine['changes']) => [
			...(accepted > 0 ? [`${n(accepted)} ${f.plural(accepted, {one: 'acceptée', other: 'acceptées'})}`] : []),
			...(refused > 0 ? [`${n(refused)} ${f.plural(refused, {one: 'refusée', other: 'refusées'})}`] : []),
			...(expired > 0 ? [`${n(expired)} ${f.plural(expired, {one: 'expirée', other: 'expirées'})}`] : []),
			...(followUps > 0 ? [`${n(followUps)} à suivre`] : []),
		],
		act: (act: Suggestion): string => {
			switch (act.code) {
				case 'support':
					return 'redemander au support';
				case 'follow-up':
					return `écrire à ${act.name}`;
				case 'look':
					return 'voir qui a accepté';
				case 'received':
					return `répondre à ${act.name}`;
				case 'archive':
					return 'importer une nouvelle archive';
				case 'mend':
					return 'cesser d’inviter, revoir vos notes';
				case 'invite':
					return `inviter ${act.name}`;
			}
		},
		reason: (act: Suggestion, now: number): string => {
			switch (act.code) {
				case 'support':
					return `sans réponse, demandé ${f.ago(act.askedAt, now)}`;
				case 'follow-up':
					return connected(act.connectedAt);
				case 'look':
					return `${n(act.waiting)} en attente, ${act.lastLook === null ? 'jamais vérifié' : `vérifié ${f.ago(act.lastLook, now)}`}`;
				case 'received':
					return act.sentAt === null ? 'vous a invité' : `vous a invité ${f.ago(act.sentAt, now)}`;
				case 'archive':
					return act.unresolved > 0
						? `${n(act.unresolved)} ${f.plural(act.unresolved, {one: 'invitation sans suite connue', other: 'invitations sans suite connue'})}`
						: lasted(act.lastAt, now);
				case 'mend':
					return 'moins d’une acceptation sur quatre';
				case 'invite':
					return `${act.relation === null ? '' : `${relation[act.relation]}, `}${f.percent(act.chance)} oui sur 100`;
			}
		},
	};
};
