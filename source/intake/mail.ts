import {fold} from '../domain/text.ts';
import type {Letter, Party} from './kinds/messages.ts';
import {appear, type Presence} from './member.ts';
import {remember} from './remember.ts';

/** Whoever a message names: their key, or `=` and their folded name. */
export type Id = string;

/** The id of whoever has neither key nor name, and what the id of a name begins with. */
export const nobody: Id = '=';

const idOf = ({key, name}: Party, {folded}: Mail): Id => key ?? nobody + folded(name);

/** The latest of several instants, by whom they concern. */
export type Latest = Map<Id, number>;

export const keepLatest = (latest: Latest, id: Id, at: number): void => {
	latest.set(id, Math.max(latest.get(id) ?? at, at));
};

/** What somebody is called. As the writer of a message they have one name, as its reader perhaps a list: the newest of the better one. */
type Called = {name: string; isWriter: boolean; at: number};

/** Messages of an import as far as they tell who wrote to whom, and when last. It grows with the people, not with the messages. */
export type Mail = {
	folded(name: string): string;
	names: Map<Id, Called>;
	/** The key beside each folded name; null for a name beside several. */
	keys: Map<string, Id | null>;
	/** Of the files that say which way a message went. */
	sent: Latest;
	received: Latest;
	/** Folded names of the member in these. */
	member: Set<string>;
	/** Of the others: by whom, and by whom to whom alone. */
	written: Latest;
	writtenTo: Map<Id, Latest>;
	presences: Map<Id, Presence>;
	/** How many messages these are, and how many of them somebody wrote who can be told. */
	messages: number;
	pending: number;
};

export const createMail = (): Mail => ({
	folded: remember(fold),
	names: new Map(),
	keys: new Map(),
	sent: new Map(),
	received: new Map(),
	member: new Set(),
	written: new Map(),
	writtenTo: new Map(),
	presences: new Map(),
	messages: 0,
	pending: 0,
});

const meet = (party: Party | null | undefined, {at, isWriter}: {at: number; isWriter: boolean}, mail: Mail): Id => {
	const {names, keys, folded} = mail;
	const id = party ? idOf(party, mail) : nobody;
	if (!party || id === nobody || party.name === '') {
		return id;
	}
	const called = names.get(id);
	if (called === undefined || (isWriter === called.isWriter ? at > called.at : isWriter)) {
		names.set(id, {name: party.name, isWriter, at});
	}
	if (party.key !== null) {
		const name = folded(party.name);
		const known = keys.get(name);
		keys.set(name, known === undefined || known === id ? id : null);
	}
	return id;
};

/** Takes in a message whose way the file tells. */
const putTold = ({at, direction}: Letter, writer: Id, reader: Id, mail: Mail): void => {
	const [latest, partner, member] = direction === 'in' ? [mail.received, writer, reader] : [mail.sent, reader, writer];
	if (partner !== nobody) {
		keepLatest(latest, partner, at);
	}
	if (member.length > nobody.length && member.startsWith(nobody)) {
		mail.member.add(member.slice(nobody.length));
	}
};

/** Takes in a message. */
export const putLetter = (letter: Letter, mail: Mail): void => {
	const {at, direction, from, to, written} = letter;
	const writer = meet(from, {at, isWriter: true}, mail);
	const reader = meet(to.length === 1 ? to[0] : null, {at, isWriter: false}, mail);
	if (direction !== null) {
		putTold(letter, writer, reader, mail);
		return;
	}
	mail.messages += 1;
	for (const id of new Set(to.map(party => idOf(party, mail)))) {
		appear(mail.presences, id, written.from);
	}
	if (writer === nobody) {
		return;
	}
	mail.pending += 1;
	appear(mail.presences, writer, written.to);
	keepLatest(mail.written, writer, at);
	if (reader !== nobody) {
		const letters = mail.writtenTo.get(writer) ?? new Map<Id, number>();
		mail.writtenTo.set(writer, letters);
		keepLatest(letters, reader, at);
	}
};
