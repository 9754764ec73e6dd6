import {localDate} from './calendar.ts';
import type {PersonCommand, RefusalReason} from './command.ts';
import type {PersonFact} from './event.ts';
import {type Invitation, isRefusal, latestSent, type Outcome, type Person} from './person.ts';

/**
 * Mending an older mistake: what was recorded of an invitation is set right without taking back what came after it. Everything that is
 * counted (ratio, refusals, pace, notes) follows from the fold.
 */

type Decided = {ok: true; facts: readonly PersonFact[]} | {ok: false; reason: RefusalReason};
type Mend = Extract<PersonCommand, {type: 'mend'}>;

const refuse = (reason: RefusalReason): Decided => ({ok: false, reason});

/** The invitation that is mended where none is named: the latest sent, else the latest received. */
export const mendable = (person: Pick<Person, 'invitations'>): Invitation | undefined => latestSent(person) ?? person.invitations.at(-1);

/** What a member can say of an invitation they received. */
const repliesTo: ReadonlySet<Outcome | null> = new Set<Outcome | null>([null, 'accepted', 'ignored']);
/** After these LinkedIn takes no further invitation to the same person. */
const lasting: ReadonlySet<Outcome | null> = new Set<Outcome | null>([null, 'accepted', 'already-connected']);

/** A day said again keeps the instant that is known; another is taken as it is given. */
const sameDayAs = (known: number | null, given: number): number =>
	known !== null && localDate(known) === localDate(given) ? known : given;

/** When the outcome came, as it will be known: the day said, else what is known of it, else now; null while waiting. */
const endOf = (known: Invitation, outcome: Outcome | null, on: number | undefined, now: number): number | null => {
	if (outcome === null) return null;
	return on === undefined ? (known.outcomeAt ?? now) : sameDayAs(known.outcomeAt, on);
};

/** Why an invitation cannot have been sent then: LinkedIn's own date stands, and so does the order of several. */
const wrongSending = (known: Invitation, sentAt: number, others: readonly Invitation[], now: number): RefusalReason | null => {
	if (sentAt === known.sentAt) return null;
	if (sentAt > now) return {code: 'in-the-future'};
	if (known.origin === 'archive') return {code: 'archive-date', sentAt: known.sentAt};
	const earlier = others.findLast(other => other.sentAt < known.sentAt);
	return earlier && sentAt <= earlier.sentAt ? {code: 'before-earlier', sentAt: earlier.sentAt} : null;
};

/** Why an invitation cannot have ended so. */
const wrongEnd = (
	person: Person,
	known: Invitation,
	to: {sentAt: number; outcome: Outcome | null; outcomeAt: number | null},
	{later, now}: {later: Invitation | undefined; now: number},
): RefusalReason | null => {
	const {sentAt, outcome, outcomeAt} = to;
	if (known.direction === 'in' && !repliesTo.has(outcome)) return {code: 'received', outcome: outcome as Outcome};
	if (outcome === null && person.connected && !person.connectedByWord) return {code: 'already-connected'};
	if (outcomeAt !== null && outcomeAt > now) return {code: 'in-the-future'};
	if (outcomeAt !== null && localDate(outcomeAt) < localDate(sentAt)) return {code: 'before-sent', sentAt};
	if (later && (lasting.has(outcome) || sentAt >= later.sentAt || (outcomeAt ?? 0) > later.sentAt))
		return {code: 'followed-by-another', sentAt: later.sentAt};
	return null;
};

/** What the mend of an invitation comes to: one fact with all of it as it then is, none where it was so already. */
export const mend = (person: Person, {direction, sentAt: which, to}: Mend, now: number): Decided => {
	const alike = person.invitations.filter(invitation => invitation.direction === direction);
	const place = alike.findIndex(({sentAt}) => sentAt === which);
	const known = alike[place];
	if (!known) return refuse({code: 'no-invitation'});
	const sentAt = to.sentAt === undefined ? known.sentAt : sameDayAs(known.sentAt, to.sentAt);
	const outcome = to.outcome === undefined ? known.outcome : to.outcome;
	if (outcome === null && to.on !== undefined) return refuse({code: 'still-open'});
	const end = endOf(known, outcome, to.on, now);
	const wrong =
		wrongSending(known, sentAt, alike, now) ?? wrongEnd(person, known, {sentAt, outcome, outcomeAt: end}, {later: alike[place + 1], now});
	if (wrong) return refuse(wrong);
	const outcomeAt = end === null ? null : Math.max(end, sentAt);
	const source = isRefusal(outcome) ? (to.source ?? known.source ?? 'told') : null;
	const isSame = sentAt === known.sentAt && outcome === known.outcome && outcomeAt === known.outcomeAt && source === known.source;
	if (isSame) return {ok: true, facts: []};
	const date = outcomeAt === null ? null : localDate(outcomeAt);
	return {ok: true, facts: [{type: 'mended', direction, sentAt: which, to: {sentAt, outcome, outcomeAt, source}, date}]};
};
