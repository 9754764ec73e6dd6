/**
 * Who the member is: no file says so, and an archive is about nobody else. In Invitations.csv they are From where a row is outgoing and
 * To where it is incoming; in messages.csv they take part in every message, whoever the others are.
 */

/**
 * How often each text, an address or a name as it is written, stands on the member's own side of a row. It is the same in nearly every
 * one, and counted without being looked at.
 */
export type Sightings = {times: Map<string, {count: number}>; latest: {text: string; seen: {count: number}} | null};

export const createSightings = (): Sightings => ({times: new Map(), latest: null});

export const sight = (sightings: Sightings, text: string): void => {
	if (text !== sightings.latest?.text) {
		const seen = sightings.times.get(text) ?? {count: 0};
		sightings.times.set(text, seen);
		sightings.latest = {text, seen};
	}
	sightings.latest.seen.count += 1;
};

/** What the texts stand for, with how often it was seen, most often first; null stands for nothing. */
export const seen = ({times}: Sightings, read: (text: string) => string | null): [what: string, times: number][] => {
	const all = new Map<string, number>();
	for (const [text, {count}] of times) {
		const what = read(text);
		if (what !== null) {
			all.set(what, (all.get(what) ?? 0) + count);
		}
	}
	return [...all].sort(([, a], [, b]) => b - a);
};

/** The one seen more often than any other; null where there is none. */
export const mostSeen = ([first, second]: readonly [what: string, times: number][]): string | null =>
	first === undefined || first[1] === second?.[1] ? null : first[0];

/** In how many messages somebody takes part, and who stands on the other side of them: null where that was not always the same. */
export type Presence = {messages: number; others: string | null};

export const appear = (presences: Map<string, Presence>, who: string, others: string): void => {
	const presence = presences.get(who);
	if (presence === undefined) {
		presences.set(who, {messages: 1, others});
	} else {
		presence.messages += 1;
		presence.others = presence.others === others ? others : null;
	}
};

/**
 * The one who takes part in more messages than any other and in most of them, with different people: of two who only wrote to each other
 * it is neither.
 */
export const mostPresent = (presences: ReadonlyMap<string, Presence>, messages: number): string | null => {
	const [first, second] = [...presences].sort(([, a], [, b]) => b.messages - a.messages);
	if (first === undefined || first[1].messages === second?.[1].messages) {
		return null;
	}
	const [who, presence] = first;
	return presence.others === null && presence.messages * 2 > messages ? who : null;
};
