import type {MessageRecord} from '../domain/batch.ts';
import {type Id, keepLatest, type Latest, type Mail, nobody} from './mail.ts';
import {mostPresent, type Presence} from './member.ts';

/** What the other files of an import say of the member: keys, the likeliest first, and folded names. */
export type Evidence = {keys: readonly string[]; names: readonly string[]};

/** A name without a key is whoever alone has that name and a key. */
const keyedBy =
	({keys}: Mail) =>
	(id: Id): Id =>
		id.startsWith(nobody) ? (keys.get(id.slice(nobody.length)) ?? id) : id;

/** Everybody's presence under one id. */
const presencesOf = (mail: Mail): Map<Id, Presence> => {
	const keyed = keyedBy(mail);
	const all = new Map<Id, Presence>();
	for (const [each, {messages, others}] of mail.presences) {
		const id = keyed(each);
		const known = all.get(id);
		if (id !== nobody) {
			all.set(id, known ? {messages: known.messages + messages, others: known.others === others ? others : null} : {messages, others});
		}
	}
	return all;
};

/**
 * Who of those in the messages is the member: whom the import's invitations name; else who takes part in them all; else, of two who only
 * wrote to each other, the one with a name the member has elsewhere.
 */
const memberOf = (mail: Mail, evidence: Evidence): Id | null => {
	const presences = presencesOf(mail);
	const named = evidence.keys.find(key => presences.has(key));
	const present = named ?? mostPresent(presences, mail.messages);
	if (present !== null) {
		return present;
	}
	const keyed = keyedBy(mail);
	const called = new Set([...evidence.names, ...mail.member].map(name => keyed(nobody + name)).filter(id => presences.has(id)));
	return called.size === 1 ? ([...called][0] ?? null) : null;
};

/** The latest messages with each, once it is known who the member is. */
const exchanges = (mail: Mail, member: Id | null): {sent: Latest; received: Latest} => {
	const keyed = keyedBy(mail);
	const [sent, received]: [Latest, Latest] = [new Map(), new Map()];
	const add = (to: Latest, from: Latest): void => {
		for (const [each, at] of from) {
			const id = keyed(each);
			if (id !== member) {
				keepLatest(to, id, at);
			}
		}
	};
	add(sent, mail.sent);
	add(received, mail.received);
	if (member !== null) {
		add(received, mail.written);
		for (const [writer, letters] of mail.writtenTo) {
			if (keyed(writer) === member) {
				add(sent, letters);
			}
		}
	}
	return {sent, received};
};

/**
 * The partners of all messages, one record each: the writer of a message has written to the member, whoever else it went to; the member
 * has written to somebody where a message went to them alone. What went to several was meant for nobody in particular.
 * @returns and the member's key, null where no message has it; and whether it is known which side the member is
 */
export const partnersOf = (mail: Mail, evidence: Evidence): {records: MessageRecord[]; member: string | null; isTold: boolean} => {
	const member = memberOf(mail, evidence);
	const {sent, received} = exchanges(mail, member);
	const records = [...new Set([...received.keys(), ...sent.keys()])].map(id => ({
		keys: id.startsWith(nobody) ? [] : [id],
		name: mail.names.get(id)?.name ?? '',
		sentAt: sent.get(id) ?? null,
		receivedAt: received.get(id) ?? null,
	}));
	return {records, member: member?.startsWith(nobody) ? null : member, isTold: mail.pending === 0 || member !== null};
};
