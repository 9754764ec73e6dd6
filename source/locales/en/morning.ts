import type {MorningLine, Suggestion} from '../../domain/morning-line.ts';
import type {Relation} from '../../domain/person.ts';
import type {Format} from '../format.ts';

/** The morning in a line. An act is said in words that follow a comma or a colon; `reason` stands behind it in brackets, empty where it goes without saying. */
export const morning = (f: Format, relation: Readonly<Record<Relation, string>>) => {
	const n = f.number;
	const connected = (at: number | null, now: number) => (at === null ? '' : `connected ${f.ago(at, now)}`);
	const lasted = (at: number | null, now: number) => (at === null ? '' : `the last one ${f.ago(at, now)}`);
	return {
		since: (at: number, now: number) => (f.ago(at, now) === f.ago(now - 86_400_000, now) ? 'since yesterday' : `since ${f.day(at)}`),
		changes: ({accepted, refused, expired, followUps}: MorningLine['changes']) => [
			...(accepted > 0 ? [`${n(accepted)} accepted`] : []),
			...(refused > 0 ? [`${n(refused)} refused`] : []),
			...(expired > 0 ? [`${n(expired)} expired`] : []),
			...(followUps > 0 ? [f.plural(followUps, {one: `${n(followUps)} follow-up due`, other: `${n(followUps)} follow-ups due`})] : []),
		],
		act: (act: Suggestion): string => {
			switch (act.code) {
				case 'support':
					return 'ask support again';
				case 'follow-up':
					return `write to ${act.name}`;
				case 'look':
					return 'look who accepted';
				case 'received':
					return `answer ${act.name}`;
				case 'archive':
					return 'import a new archive';
				case 'mend':
					return 'stop inviting, mend your notes';
				case 'invite':
					return `invite ${act.name}`;
			}
		},
		reason: (act: Suggestion, now: number): string => {
			switch (act.code) {
				case 'support':
					return `no answer, asked ${f.ago(act.askedAt, now)}`;
				case 'follow-up':
					return connected(act.connectedAt, now);
				case 'look':
					return `${n(act.waiting)} waiting, ${act.lastLook === null ? 'never looked' : `last looked ${f.ago(act.lastLook, now)}`}`;
				case 'received':
					return act.sentAt === null ? 'invited you' : `invited you ${f.ago(act.sentAt, now)}`;
				case 'archive':
					return act.unresolved > 0 ? `${n(act.unresolved)} invitations unresolved` : lasted(act.lastAt, now);
				case 'mend':
					return 'fewer than one in four accept';
				case 'invite':
					return `${act.relation === null ? '' : `${relation[act.relation]}, `}${f.percent(act.chance)} in 100 say yes`;
			}
		},
	};
};
