import {dayMs, localDate, startOfDaysOn} from './calendar.ts';
import type {PersonCommand, RefusalReason} from './command.ts';
import type {PersonFact} from './event.ts';
import {type InMail, type InMailOutcome, type InMailText, knowsMember, type Person} from './person.ts';
import type {Rules} from './rules.ts';
import {cleanLine, cleanText} from './text.ts';

/** Any answer within so many days, also a no, gives the credit back (LinkedIn's help, "InMail message credits and renewal process"). */
const returnedWithin = 90 * dayMs;

/** When an InMail's credit came back, epoch ms; null where it has not. */
export const creditReturnedAt = ({sentAt, outcome, outcomeAt}: InMail): number | null =>
	outcome !== null && outcome !== 'silent' && outcomeAt !== null && outcomeAt - sentAt <= returnedWithin ? outcomeAt : null;

/**
 * Credits left of the month's: what LinkedIn carries over from earlier months is not known here, so there may be more.
 * @param month InMails sent this month, and credits that came back in it
 */
export const creditsLeft = (perMonth: number, month: {sent: number; returned: number}): number =>
	Math.max(0, perMonth - month.sent + month.returned);

/** The InMail that nobody has heard of again; null where none is under way. */
export const inMailUnderWay = ({inmail}: {inmail: InMail | null}): InMail | null => (inmail?.outcome === null ? inmail : null);

/** A text as it is kept: nothing where both parts are empty. */
export const cleanInMail = ({subject, body}: InMailText): InMailText | null => {
	const cleaned = {subject: cleanLine(subject), body: cleanText(body)};
	return cleaned.subject === '' && cleaned.body === '' ? null : cleaned;
};

/** How many UTF-16 units each part is too long; 0 where it fits. */
export const inMailOver = (
	{subject, body}: InMailText,
	limits: Pick<Rules['inmail'], 'subject' | 'body'>,
): {subject: number; body: number} => ({
	subject: Math.max(0, subject.length - limits.subject),
	body: Math.max(0, body.length - limits.body),
});

/** When the invitation is offered after an InMail of `sentAt`, or after what became of it at `at`. */
export const invitedFrom = (
	what: 'sent' | InMailOutcome,
	{sentAt, at}: {sentAt: number; at: number},
	{wait, after, afterDeclined}: Pick<Rules['inmail'], 'wait' | 'after' | 'afterDeclined'>,
): number => {
	switch (what) {
		case 'sent':
		case 'silent':
			return startOfDaysOn(sentAt, wait);
		case 'answered':
			return startOfDaysOn(at, after);
		case 'declined':
			return startOfDaysOn(at, afterDeclined);
	}
};

type Decided = {ok: true; facts: readonly PersonFact[]} | {ok: false; reason: RefusalReason};
type Context = {rules: Rules; now: number};

const accept = (...facts: PersonFact[]): Decided => ({ok: true, facts});
const refuse = (reason: RefusalReason): Decided => ({ok: false, reason});

/** An InMail was sent by hand: its invitation waits for the answer, and is offered after some days without one. */
export const sendInMail = (person: Person, {on, text}: Extract<PersonCommand, {type: 'introduce'}>, {rules, now}: Context): Decided => {
	const underWay = inMailUnderWay(person);
	if (on > now) return refuse({code: 'in-the-future'});
	if (person.connected) return refuse({code: 'already-connected'});
	// LinkedIn takes no second one before the first is answered
	if (underWay) return refuse({code: 'inmail-under-way', since: underWay.sentAt});
	if (person.inmail && localDate(on) < localDate(person.inmail.sentAt))
		return refuse({code: 'before-inmail', sentAt: person.inmail.sentAt});
	const sent = text === undefined ? null : cleanInMail(text);
	const over = sent && inMailOver(sent, rules.inmail);
	if (over && over.subject > 0) return refuse({code: 'inmail-too-long', part: 'subject', over: over.subject, limit: rules.inmail.subject});
	if (over && over.body > 0) return refuse({code: 'inmail-too-long', part: 'body', over: over.body, limit: rules.inmail.body});
	return accept({type: 'introduced', on, until: invitedFrom('sent', {sentAt: on, at: on}, rules.inmail), ...(sent && {text: sent})});
};

/**
 * What became of the InMail. An answer is an exchange by mail: from then on they know the member. A no puts the invitation off for months;
 * silence brings it back once the time to answer is over.
 */
export const endInMail = (person: Person, {outcome, on}: Extract<PersonCommand, {type: 'end-inmail'}>, {rules, now}: Context): Decided => {
	const {inmail, relation} = person;
	if (on > now) return refuse({code: 'in-the-future'});
	if (inmail === null) return refuse({code: 'no-inmail'});
	if (inmail.outcome === outcome) return accept();
	if (inmail.outcome !== null && inmail.outcome !== 'silent') return refuse({code: 'inmail-ended', outcome: inmail.outcome});
	if (localDate(on) < localDate(inmail.sentAt)) return refuse({code: 'before-inmail', sentAt: inmail.sentAt});
	const at = Math.max(on, inmail.sentAt);
	const ended: PersonFact = {type: 'inmail-ended', outcome, on: at, until: invitedFrom(outcome, {sentAt: inmail.sentAt, at}, rules.inmail)};
	return outcome === 'answered' && !knowsMember(relation) ? accept(ended, {type: 'described', relation: 'remote'}) : accept(ended);
};

/** What was written and is not sent yet. */
export const draftInMail = ({inmailDraft}: Person, {text}: Extract<PersonCommand, {type: 'draft-inmail'}>): Decided => {
	const kept = cleanInMail(text);
	const isSame = kept?.subject === inmailDraft?.subject && kept?.body === inmailDraft?.body;
	return isSame ? accept() : accept({type: 'inmail-drafted', text: kept});
};
