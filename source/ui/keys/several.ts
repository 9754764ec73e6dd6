import type {ActionId} from './action-ids.ts';

/** Acts that, where people are marked, are about all of them at once: one gesture, one undo. */
const severalIds = [
	'send',
	'send-without-note',
	'accepted',
	'no-reply',
	'unknown',
	'spam',
	'withdrawn',
	'still-waiting',
	'later',
	'follow-up',
	'exclude',
] as const satisfies readonly ActionId[];
export type SeveralId = (typeof severalIds)[number];

export const isSeveral = (id: ActionId): id is SeveralId => (severalIds as readonly ActionId[]).includes(id);
