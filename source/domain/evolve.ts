import type {Account} from './account.ts';
import {dayMs, noonUtc} from './calendar.ts';
import type {AccountFact, ImportFact, PersonFact} from './event.ts';
import {type Invitation, isOutside, isRefusal, type Person} from './person.ts';
import {orderKeys} from './profile-key.ts';
import {touchedAgain} from './touch.ts';

/**
 * The one fold: what is known after a fact, from what was known before it. Total: any fact on any state gives a state,
 * so that a journal united from two machines always reads. Pure: the same facts in the same order give the same state.
 */

export const emptyPerson = (id: string): Person => ({
	id,
	keys: [],
	name: '',
	company: null,
	position: null,
	email: null,
	place: null,
	degree: null,
	relation: null,
	reason: null,
	remark: null,
	specific: null,
	tags: [],
	weight: 0,
	note: null,
	noteTemplate: null,
	ticks: {},
	connected: false,
	connectedOn: null,
	connectedByWord: false,
	invitations: [],
	introducedAt: null,
	inmail: null,
	inmailDraft: null,
	notBefore: null,
	snoozedUntil: null,
	excluded: false,
	barrier: null,
	followUp: null,
	touches: [],
	keep: null,
	messages: null,
	apart: [],
	addedAt: 0,
	changedAt: 0,
});

/**
 * Two records of an invitation within this time are one: a member notes it minutes or days after sending by hand,
 * and LinkedIn allows the next invitation to the same person only 21 days after a withdrawal.
 */
const sameInvitationWithin = 7 * dayMs;

export const newInvitation = (direction: 'out' | 'in', sentAt: number): Invitation => ({
	direction,
	sentAt,
	origin: 'linkdash',
	note: null,
	template: null,
	personalised: false,
	relation: null,
	tier: null,
	open: [],
	items: null,
	outcome: null,
	outcomeAt: null,
	source: null,
	lookedAt: null,
	confirmed: false,
});

/** Index of the invitation that a record of (direction, sentAt) speaks of, the nearest in time, or -1. */
export const findInvitation = (
	invitations: readonly Invitation[],
	direction: 'out' | 'in',
	sentAt: number,
	fits: (known: Invitation) => boolean = () => true,
): number => {
	const distance = (known: Invitation): number => Math.abs(known.sentAt - sentAt);
	let nearest = -1;
	for (const [index, known] of invitations.entries()) {
		if (known.direction !== direction || distance(known) > sameInvitationWithin || !fits(known)) continue;
		if (nearest < 0 || distance(known) <= distance(invitations[nearest] as Invitation)) nearest = index;
	}
	return nearest;
};

const withInvitation = (
	person: Person,
	{direction, sentAt, fits}: {direction: 'out' | 'in'; sentAt: number; fits?: (known: Invitation) => boolean},
	change: (known: Invitation) => Invitation,
): Person => {
	const at = findInvitation(person.invitations, direction, sentAt, fits);
	const known = person.invitations[at] ?? newInvitation(direction, sentAt);
	const others = person.invitations.filter((_, index) => index !== at);
	return {...person, invitations: [...others, change(known)].sort((a, b) => a.sentAt - b.sentAt)};
};

const withLatest = (person: Person, direction: 'out' | 'in', change: (latest: Invitation) => Invitation): Person => {
	const at = person.invitations.findLastIndex(invitation => invitation.direction === direction);
	return at < 0 ? person : {...person, invitations: person.invitations.with(at, change(person.invitations[at] as Invitation))};
};

/** Outcomes that a connection shown by an archive overrules: no answer yet, or a guess that there was none. */
const guesses = new Set<Invitation['outcome']>([null, 'ignored', 'expired', 'withdrawn']);

const isGuess = ({outcome, source}: Invitation): boolean => guesses.has(outcome) || (isRefusal(outcome) && source === 'guessed');

/** Whether a connection on `date` can be the answer to an invitation; an unknown date can. */
const answersInvitation = (invitation: Invitation, date: string | null): boolean =>
	isGuess(invitation) && (date === null || new Date(invitation.sentAt).toISOString().slice(0, 10) <= date);

/**
 * An archive gives only the UTC date of an answer: the middle of the part of that day that follows the invitation stands for it,
 * so that answers of the same day do not all seem to have come at once.
 */
const answeredOn = (date: string, sentAt: number): number => {
	const noon = noonUtc(date);
	const halfDay = 43_200_000;
	return Math.max(sentAt, Math.round((Math.max(sentAt, noon - halfDay) + noon + halfDay) / 2));
};

/** A connected person's latest open invitation, of whichever direction came last, was accepted. */
const settle = (person: Person): Person => {
	if (!person.connected || person.invitations.length === 0) return person;
	const at = person.invitations.findLastIndex(invitation => answersInvitation(invitation, person.connectedOn));
	const invitation = person.invitations[at];
	const alreadySettled = person.invitations.some(other => other.outcome === 'accepted' || other.outcome === 'already-connected');
	if (!invitation || alreadySettled) return person;
	const outcomeAt = person.connectedOn === null ? null : answeredOn(person.connectedOn, invitation.sentAt);
	return {...person, invitations: person.invitations.with(at, {...invitation, outcome: 'accepted', outcomeAt, source: null})};
};

const connectedByWord = (person: Person): Pick<Person, 'connected' | 'connectedByWord'> => ({
	connected: true,
	connectedByWord: !person.connected || person.connectedByWord,
});

const answered = (person: Person, fact: Extract<PersonFact, {type: 'answered'}>): Person => {
	const {outcome, on, date, source} = fact;
	const sent = person.invitations.some(invitation => invitation.direction === 'out');
	const known = sent
		? withLatest(person, 'out', latest => ({...latest, outcome, outcomeAt: on, source, confirmed: fact.confirmed ?? false}))
		: {...person, barrier: isOutside(outcome) ? outcome : person.barrier};
	if (outcome === 'accepted') return {...known, ...connectedByWord(person), connectedOn: person.connectedOn ?? date};
	return outcome === 'already-connected' ? {...known, ...connectedByWord(person)} : known;
};

/** An older mistake set right. A connection that rests on the member's word alone follows it. */
const mended = (person: Person, {direction, sentAt, to, date}: Extract<PersonFact, {type: 'mended'}>): Person => {
	const at = findInvitation(person.invitations, direction, sentAt);
	const known = person.invitations[at];
	if (!known) return person;
	const isByArchive = person.connected && !person.connectedByWord;
	const confirmed = isByArchive && (isRefusal(to.outcome) || to.outcome === 'gone');
	const invitations = person.invitations.with(at, {...known, ...to, confirmed}).sort((a, b) => a.sentAt - b.sentAt);
	if (isByArchive) return {...person, invitations};
	const isConnected =
		person.barrier === 'already-connected' || invitations.some(({outcome}) => outcome === 'accepted' || outcome === 'already-connected');
	const connectedOn = to.outcome === 'accepted' ? date : isConnected ? person.connectedOn : null;
	return {...person, invitations, connected: isConnected, connectedByWord: isConnected, connectedOn};
};

/** Changes `person`, as `learn` may. */
const described = (person: Person, {type: _, keys, tags, name, ...rest}: Extract<PersonFact, {type: 'described'}>): Person => {
	const learned = Object.assign(person, rest);
	if (name) learned.name = name;
	if (keys) learned.keys = orderKeys([...learned.keys, ...keys]);
	if (tags) learned.tags = [...new Set([...learned.tags, ...tags])];
	return learned;
};

const later = (a: number | null = null, b: number | null): number | null => (a === null || b === null ? (a ?? b) : Math.max(a, b));

/** What is known after a fact recorded at `at`. `person` is the fold's own and may be changed: an import folds tens of thousands. */
const learn = (person: Person, fact: PersonFact, at: number): Person => {
	person.addedAt ||= at;
	person.changedAt = Math.max(person.changedAt, at);
	switch (fact.type) {
		case 'described':
			return described(person, fact);
		case 'untagged':
			return {...person, tags: person.tags.filter(tag => !fact.tags.includes(tag))};
		case 'connected':
			person.connected = true;
			person.connectedByWord = false;
			person.connectedOn = fact.on ?? person.connectedOn;
			return settle(person);
		case 'archived':
			return settle(
				withInvitation(person, fact, known => ({
					...known,
					sentAt: fact.sentAt,
					origin: 'archive',
					note: fact.note ?? known.note,
					personalised: known.personalised || fact.note !== null,
				})),
			);
		case 'sent': {
			const {on, note, template = null, personalised, relation, tier, open, items = null} = fact;
			// one that had ended by then is another invitation, however near
			const isSame = ({outcome, outcomeAt}: Invitation): boolean => outcome === null || outcomeAt === null || outcomeAt > on;
			const sent = withInvitation(person, {direction: 'out', sentAt: on, fits: isSame}, known => ({
				...known,
				note,
				template,
				personalised,
				relation,
				tier,
				open,
				items,
			}));
			const draft = note === null ? person : {note: null, noteTemplate: null};
			return {...sent, note: draft.note, noteTemplate: draft.noteTemplate, snoozedUntil: null, notBefore: null, barrier: null};
		}
		case 'answered':
			return answered(person, fact);
		case 'replied': {
			const replied = withLatest(person, 'in', latest => ({...latest, outcome: fact.outcome, outcomeAt: fact.on}));
			return fact.outcome === 'accepted' ? {...replied, ...connectedByWord(person), connectedOn: person.connectedOn ?? fact.date} : replied;
		}
		case 'mended':
			return mended(person, fact);
		case 'waiting':
			return withLatest(person, 'out', latest => ({...latest, lookedAt: Math.max(latest.lookedAt ?? 0, fact.on)}));
		case 'introduced':
			return {
				...person,
				introducedAt: fact.on,
				inmail: {sentAt: fact.on, text: fact.text ?? null, outcome: null, outcomeAt: null},
				inmailDraft: null,
				notBefore: fact.until ?? null,
			};
		case 'inmail-ended': {
			const {outcome, on, until} = fact;
			const ended = person.inmail && {...person.inmail, outcome, outcomeAt: on};
			return {...person, inmail: ended, notBefore: until, introducedAt: outcome === 'declined' ? null : person.introducedAt};
		}
		case 'inmail-drafted':
			return {...person, inmailDraft: fact.text};
		case 'ticked':
			return {...person, ticks: {...person.ticks, [fact.item]: fact.done}};
		case 'drafted':
			return {...person, note: fact.note, noteTemplate: fact.template ?? null};
		case 'snoozed':
			return {...person, snoozedUntil: fact.until};
		case 'excluded':
			return {...person, excluded: fact.excluded};
		case 'followed-up':
			return {
				...person,
				followUp: {action: fact.action, at: fact.at, until: fact.until, ...(fact.reason !== undefined && {reason: fact.reason})},
				touches: fact.action === 'done' ? touchedAgain(person.touches, fact.at) : person.touches,
			};
		case 'keep-in-touch':
			return {...person, keep: fact.days === null ? null : {days: fact.days, since: fact.on}};
		case 'messaged':
			return {
				...person,
				messages: {sent: later(person.messages?.sent, fact.sent), received: later(person.messages?.received, fact.received)},
			};
		case 'told-apart':
			return {...person, apart: [...new Set([...person.apart, fact.other])]};
		case 'merged':
			// ties ids together, see store/projection.ts; what is known follows from the facts of both
			return person;
	}
};

/** A fact about one person, recorded at `at`. */
export const evolvePerson = (before: Person, fact: PersonFact, at: number): Person => learn({...before}, fact, at);

/** The fold of one person: facts in their order, each with when it was recorded. */
export const foldPerson = (id: string, entries: Iterable<{at: number; facts: readonly PersonFact[]}>): Person => {
	let person = emptyPerson(id);
	for (const {at, facts} of entries) for (const fact of facts) person = learn(person, fact, at);
	return person;
};

export const emptyAccount: Account = {
	restriction: null,
	blocks: 0,
	reactivatedAt: null,
	notBlockedAt: null,
	lookedAt: null,
	coverage: null,
	importedAt: null,
	weeklyLimitAt: null,
	notesUsedUpAt: null,
	hidden: 0,
	earlierRefusals: null,
	ticks: {},
	profile: null,
};

/** A fact about the account, or the head of an import, recorded at `at`. */
export const evolveAccount = (account: Account, fact: AccountFact | Extract<ImportFact, {type: 'imported'}>, at: number): Account => {
	switch (fact.type) {
		case 'looked':
			return {...account, lookedAt: Math.max(account.lookedAt ?? 0, fact.on)};
		case 'restricted':
			return {
				...account,
				restriction: {since: fact.on, cause: fact.cause, appealedAt: null},
				blocks: account.blocks + (fact.cause === 'refusals' ? 1 : 0),
			};
		case 'appealed':
			return account.restriction ? {...account, restriction: {...account.restriction, appealedAt: fact.on}} : account;
		case 'reactivated':
			return {...account, restriction: null, reactivatedAt: Math.max(account.reactivatedAt ?? 0, fact.on)};
		case 'not-blocked':
			return {...account, notBlockedAt: Math.max(account.notBlockedAt ?? 0, fact.on)};
		case 'weekly-limit':
			return {...account, weeklyLimitAt: Math.max(account.weeklyLimitAt ?? 0, fact.on)};
		case 'notes-used-up':
			return {...account, notesUsedUpAt: Math.max(account.notesUsedUpAt ?? 0, fact.on)};
		case 'earlier-refusals':
			return {...account, earlierRefusals: {count: fact.count, at}};
		case 'profile-ticked':
			return {...account, ticks: {...account.ticks, [fact.item]: fact.done}};
		case 'imported': {
			const known = fact.profile ? {...account, profile: {...account.profile, ...fact.profile}} : account;
			if (fact.coverage === null) return known;
			const newest = fact.coverage >= (account.coverage ?? 0);
			return {
				...known,
				coverage: Math.max(account.coverage ?? 0, fact.coverage),
				importedAt: at,
				hidden: newest ? fact.hidden : account.hidden,
			};
		}
	}
};
