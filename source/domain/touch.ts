import {dayMs} from './calendar.ts';
import type {Person} from './person.ts';

/** Contact with those who are connected: who stays silent, and when one would write again. Instants are epoch ms. */

/** The reason of a follow-up skipped because nobody answers: it closes, until there is a real contact. */
export const noAnswer = 'no-answer';

/** Days between two contacts, at most. */
export const longestRhythm = 3650;

/** Follow-ups without an answer after which closing is suggested. */
const silentTouches = 2;

/** A touch more: the latest are kept, whichever order they were recorded in. */
export const touchedAgain = (touches: readonly number[], at: number): number[] =>
	[...touches, at].sort((one, other) => one - other).slice(-silentTouches);

type Met = Pick<Person, 'messages' | 'touches'>;

/** The latest message either way that an archive shows, or the last follow-up done; null where neither is known. */
export const lastContact = ({messages, touches}: Met): number | null =>
	Math.max(messages?.sent ?? 0, messages?.received ?? 0, touches.at(-1) ?? 0) || null;

const isContactAfter = (person: Met, at: number): boolean => (lastContact(person) ?? 0) > at;

/** Closed as nobody answers, and no contact since. */
const isClosed = (person: Met & Pick<Person, 'followUp'>): boolean =>
	person.followUp?.action === 'skipped' && person.followUp.reason === noAnswer && !isContactAfter(person, person.followUp.at);

/** Two follow-ups done since their latest message, and not left alone since: closing is suggested. */
export const isSilent = (person: Met & Pick<Person, 'connected' | 'followUp'>): boolean =>
	person.connected &&
	person.followUp?.action !== 'skipped' &&
	person.touches.filter(at => at > (person.messages?.received ?? 0)).length >= silentTouches;

/** Put off to a day, and no message since. */
export const movedTo = ({followUp, messages}: Pick<Person, 'followUp' | 'messages'>): number | null =>
	followUp?.action === 'moved' && Math.max(messages?.sent ?? 0, messages?.received ?? 0) <= followUp.at ? followUp.until : null;

/**
 * When one who keeps in touch would write again: the rhythm after the latest contact, else after it was set. A time skipped counts like a
 * contact. It is due when its local day begins; the zone is no part of it, so that a journal folds the same anywhere.
 * @returns null where no rhythm is set, the follow-up is closed or put off, or the person is left alone
 */
export const keepDue = (person: Person): number | null => {
	const {keep, followUp, connected, excluded} = person;
	if (keep === null || !connected || excluded || isClosed(person) || movedTo(person) !== null) return null;
	const skipped = followUp?.action === 'skipped' ? followUp.at : 0;
	return Math.max(lastContact(person) ?? keep.since, skipped) + keep.days * dayMs;
};
