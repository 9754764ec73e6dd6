import type {Account} from './account.ts';
import {dayMs, localDate, noonUtc} from './calendar.ts';
import {checklistOf, itemsFor, noteFits, openRequired} from './checklist.ts';
import type {AccountCommand, PersonCommand, RefusalReason} from './command.ts';
import type {AccountFact, PersonFact} from './event.ts';
import {valuesOf} from './greeting.ts';
import {draftInMail, endInMail, sendInMail} from './inmail.ts';
import {mend} from './mend.ts';
import {
	disputed,
	type Invitation,
	isOutside,
	isRefusal,
	latestSent,
	type Outcome,
	type Person,
	pendingReceived,
	pendingSent,
	type TemplateUse,
} from './person.ts';
import {byHand} from './preflight.ts';
import type {RefusalCount} from './refusals.ts';
import type {Rules} from './rules.ts';
import {fill} from './template.ts';
import {cleanLine, cleanText} from './text.ts';

/** Facts to record (none where nothing would change), or the reason why not. */
export type Decision<Fact> = {ok: true; facts: readonly Fact[]} | {ok: false; reason: RefusalReason};

const accept = <Fact>(...facts: Fact[]): Decision<Fact> => ({ok: true, facts});
const refuse = (reason: RefusalReason): {ok: false; reason: RefusalReason} => ({ok: false, reason});

/** Outcomes that a later fact may replace: late news is welcome. */
const replaceable: ReadonlySet<Outcome> = new Set(['ignored', 'expired', 'withdrawn']);
const lateNews: ReadonlySet<Outcome> = new Set(['accepted', 'unknown', 'spam']);

const isSameUse = (one: TemplateUse | null, other: TemplateUse | null): boolean =>
	one === other || (one?.name === other?.name && one?.revision === other?.revision && one?.edited === other?.edited);

type PersonContext = {account: Account; rules: Rules; now: number};

const send = (
	person: Person,
	command: Extract<PersonCommand, {type: 'send'}>,
	{account, rules, now}: PersonContext,
): Decision<PersonFact> => {
	const {on} = command;
	const pending = pendingSent(person);
	if (on > now) return refuse({code: 'in-the-future'});
	if (person.connected) return refuse({code: 'already-connected'});
	if (pending && on - pending.sentAt < rules.days.expiry * dayMs) return refuse({code: 'already-pending', since: pending.sentAt});
	const latest = latestSent(person);
	if (latest && on < latest.sentAt) return refuse({code: 'before-sent', sentAt: latest.sentAt});
	if (account.restriction && on >= account.restriction.since) return refuse({code: 'restricted', since: account.restriction.since});
	// a draft that cannot go out (variables unfilled, too long) is not what the invitee received
	const draft = noteFits(person.note, rules) ? person.note : null;
	const text = command.note === undefined ? draft : command.note === null ? null : cleanText(command.note);
	const note = text === '' ? null : text;
	if (note !== null && note.length > rules.notes.length)
		return refuse({code: 'note-too-long', length: note.length, limit: rules.notes.length});
	const states = checklistOf({...person, note}, rules, note !== null);
	const open = openRequired(states).map(({item}) => item);
	const items = Object.fromEntries(states.map(({item, state}) => [item, state === 'done']));
	const personalised = open.length === 0 && (note !== null || person.introducedAt !== null);
	const template = note === null ? null : (command.template ?? (command.note === undefined ? person.noteTemplate : null));
	const sent: PersonFact = {type: 'sent', on, note, personalised, relation: person.relation, tier: rules.tier, open, items};
	return accept(template === null ? sent : {...sent, template});
};

/** When somebody became a connection, as far as is known; never later than `now`. */
const connectedAt = ({connectedOn}: Person, now: number): number => (connectedOn === null ? now : Math.min(now, noonUtc(connectedOn)));

const answer = (person: Person, command: Extract<PersonCommand, {type: 'answer'}>, context: PersonContext): Decision<PersonFact> => {
	const {outcome, on, sentOn} = command;
	if (on > context.now) return refuse({code: 'in-the-future'});
	const source = isRefusal(outcome) ? (command.source ?? 'told') : null;
	const fact: PersonFact = {type: 'answered', outcome, on, date: localDate(on), source};
	const latest = latestSent(person);
	if (!latest && sentOn !== undefined) {
		if (sentOn > on) return refuse({code: 'before-sent', sentAt: sentOn});
		const sent = send(person, {type: 'send', on: sentOn, note: command.note ?? null}, context);
		return sent.ok ? accept(...sent.facts, fact) : sent;
	}
	if (!latest) {
		if (person.connected) return refuse({code: 'already-connected'});
		return isOutside(outcome) ? accept(fact) : refuse({code: 'never-sent', outcome});
	}
	if (disputed(person)) {
		if (outcome === 'accepted') return accept({...fact, on: Math.max(connectedAt(person, on), latest.sentAt)});
		if (outcome === latest.outcome) {
			const at = latest.outcomeAt ?? on;
			return accept({...fact, on: at, date: localDate(at), source: latest.source, confirmed: true});
		}
	}
	if (latest.outcome === outcome) {
		// the same news again: at most a guess has become knowledge, never the other way round
		const at = latest.outcomeAt ?? on;
		const isSurer = latest.source === 'guessed' && command.source !== undefined && command.source !== 'guessed';
		return isSurer ? accept({...fact, on: at, date: localDate(at)}) : accept();
	}
	if (person.connected) return refuse({code: 'already-connected'});
	if (latest.outcome !== null && !(replaceable.has(latest.outcome) && lateNews.has(outcome))) {
		return refuse({code: 'already-answered', outcome: latest.outcome});
	}
	if (localDate(on) < localDate(latest.sentAt)) return refuse({code: 'before-sent', sentAt: latest.sentAt});
	return accept({...fact, on: Math.max(on, latest.sentAt)});
};

/** The draft with what is known now in the places of its template. What the member signs with is no news about a person. */
const filledDraft = (person: Person): string | null =>
	person.note === null ? null : fill(person.note, valuesOf(person, person.noteTemplate?.lang ?? 'en', null)).text;

const describe = (person: Person, command: Extract<PersonCommand, {type: 'describe'}>): Decision<PersonFact> => {
	const given = Object.entries(command.description).filter(([, value]) => value !== undefined);
	const cleaned = Object.fromEntries(
		given.map(([field, value]) => [
			field,
			Array.isArray(value)
				? value.map(item => cleanLine(String(item))).filter(Boolean)
				: typeof value === 'string'
					? cleanLine(value) || null
					: value,
		]),
	);
	const changes = Object.entries(cleaned).filter(([field, value]) => {
		const known = person[field as keyof Person];
		return Array.isArray(value)
			? value.some(item => !(known as readonly string[]).includes(item))
			: value !== known && !(field === 'name' && value === null);
	});
	if (!person.name && !cleaned.name) return refuse({code: 'no-name'});
	if (changes.length === 0) return accept();
	const described: PersonFact = {type: 'described', ...Object.fromEntries(changes)};
	const draft = filledDraft({...person, ...Object.fromEntries(changes)});
	return draft === person.note
		? accept(described)
		: accept<PersonFact>(described, {type: 'drafted', note: draft, template: person.noteTemplate});
};

const waiting = (person: Person, on: number, now: number): Decision<PersonFact> => {
	if (on > now) return refuse({code: 'in-the-future'});
	if (!pendingSent(person)) return person.connected ? refuse({code: 'already-connected'}) : refuse({code: 'not-pending'});
	return accept({type: 'waiting', on});
};

const tick = (person: Person, command: Extract<PersonCommand, {type: 'tick'}>, rules: Rules): Decision<PersonFact> => {
	const items = itemsFor(person, rules).flatMap(({id, automatic}) => (automatic ? [] : [id]));
	if (!items.includes(command.item)) return refuse({code: 'unknown-item', item: command.item, items});
	const ticked = person.ticks[command.item] === true;
	const done = command.done ?? !ticked;
	return done === ticked ? accept() : accept({type: 'ticked', item: command.item, done});
};

/** A received invitation is answered by the member: accepting costs no refusal. */
const reply = (received: Invitation, outcome: 'accepted' | 'ignored', on: number, now: number): Decision<PersonFact> => {
	if (on > now) return refuse({code: 'in-the-future'});
	const at = Math.max(on, received.sentAt);
	return accept({type: 'replied', outcome, on: at, date: localDate(at)});
};

/**
 * What a command about a person amounts to.
 * Never refuses for pace, degree or checklist (design, section 4: pace is advice); only a restriction closes sending.
 */
export const decidePerson = (person: Person, command: PersonCommand, context: PersonContext): Decision<PersonFact> => {
	switch (command.type) {
		case 'describe':
			return describe(person, command);
		case 'untag': {
			const tags = command.tags.filter(tag => person.tags.includes(tag));
			return tags.length === 0 ? accept() : accept({type: 'untagged', tags});
		}
		case 'send':
			return send(person, command, context);
		case 'answer': {
			const received = pendingReceived(person);
			const {outcome} = command;
			return received && !pendingSent(person) && (outcome === 'accepted' || outcome === 'ignored')
				? reply(received, outcome, command.on, context.now)
				: answer(person, command, context);
		}
		case 'mend':
			return mend(person, command, context.now);
		case 'wait':
			return waiting(person, command.on, context.now);
		case 'introduce':
			return sendInMail(person, command, context);
		case 'end-inmail':
			return endInMail(person, command, context);
		case 'draft-inmail':
			return draftInMail(person, command);
		case 'tick':
			return tick(person, command, context.rules);
		case 'draft': {
			const note = command.note === null ? null : cleanText(command.note) || null;
			const template = note === null ? null : (command.template ?? null);
			return note === person.note && isSameUse(template, person.noteTemplate)
				? accept()
				: accept({type: 'drafted', note, ...(template && {template})});
		}
		case 'snooze':
			return command.until === person.snoozedUntil ? accept() : accept({type: 'snoozed', until: command.until});
		case 'exclude':
			return command.excluded === person.excluded ? accept() : accept({type: 'excluded', excluded: command.excluded});
		case 'merge':
			return command.other === person.id ? refuse({code: 'same-person'}) : accept({type: 'merged', other: command.other});
		case 'tell-apart':
			if (command.other === person.id) return refuse({code: 'same-person'});
			return person.apart.includes(command.other) ? accept() : accept({type: 'told-apart', other: command.other});
		case 'follow-up':
			if (command.on > context.now) return refuse({code: 'in-the-future'});
			return person.connected
				? accept({type: 'followed-up', action: command.action, at: command.on, until: command.until ?? null, ...because(command)})
				: refuse({code: 'not-a-connection'});
		case 'keep-in-touch': {
			if (!person.connected) return refuse({code: 'not-a-connection'});
			const days = command.days || null;
			return days === (person.keep?.days ?? null) ? accept() : accept({type: 'keep-in-touch', days, on: command.on});
		}
	}
};

/** Why a follow-up is skipped; nothing where nothing was said. */
const because = ({action, reason}: Extract<PersonCommand, {type: 'follow-up'}>): {reason?: string} => {
	const text = action === 'skipped' ? cleanLine(reason ?? '') : '';
	return text === '' ? {} : {reason: text};
};

/** Whether a day is before another: within a day the order is not known. */
const isBefore = (on: number, since: number): boolean => localDate(on) < localDate(since);

/** What a command about the account amounts to. `refusals` is the present count. */
export const decideAccount = (
	account: Account,
	command: AccountCommand,
	{refusals, now}: {refusals: RefusalCount; now: number},
): Decision<AccountFact> => {
	if (command.on > now) return refuse({code: 'in-the-future'});
	const {restriction} = account;
	switch (command.type) {
		case 'look':
			return accept({type: 'looked', on: command.on});
		case 'restrict':
			return restriction
				? refuse({code: 'already-restricted', since: restriction.since})
				: accept({type: 'restricted', on: command.on, cause: command.cause});
		case 'appeal':
			if (!restriction) return refuse({code: 'not-restricted'});
			if (isBefore(command.on, restriction.since)) return refuse({code: 'before-restriction', since: restriction.since});
			return accept({type: 'appealed', on: Math.max(command.on, restriction.since)});
		case 'reactivate':
			if (!restriction) return refuse({code: 'not-restricted'});
			if (isBefore(command.on, restriction.since)) return refuse({code: 'before-restriction', since: restriction.since});
			return accept({type: 'reactivated', on: Math.max(command.on, restriction.since)});
		case 'not-blocked':
			return refusals.left > 0 ? refuse({code: 'not-at-limit', left: refusals.left}) : accept({type: 'not-blocked', on: command.on});
		case 'weekly-limit':
			return accept({type: 'weekly-limit', on: command.on});
		case 'notes-used-up':
			return accept({type: 'notes-used-up', on: command.on});
		case 'earlier-refusals':
			return account.earlierRefusals?.count === command.count ? accept() : accept({type: 'earlier-refusals', count: command.count});
		case 'tick':
			return (byHand as readonly string[]).includes(command.item)
				? accept({type: 'profile-ticked', item: command.item, done: account.ticks[command.item] !== true})
				: refuse({code: 'unknown-item', item: command.item, items: byHand});
	}
};
