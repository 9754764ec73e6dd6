import type {ActionId} from './action-ids.ts';
import type {Context} from './context.ts';

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

/** While people are marked such an act is about them, whoever is selected: each of them is asked when it is done. */
export const isAboutMarked = (id: ActionId, {marked}: Pick<Context, 'marked'>): id is SeveralId =>
	marked > 0 && (severalIds as readonly ActionId[]).includes(id);
