import type {ConnectionRecord, InvitationRecord, NoteRecord, PersonRecord, ProfileRecord, TargetRecord} from '../domain/batch.ts';
import {dayMs} from '../domain/calendar.ts';
import type {Detected} from './detect.ts';
import {readConnection} from './kinds/connections.ts';
import {readContact} from './kinds/contacts.ts';
import {memberAddress, memberName, readInvitation} from './kinds/invitations.ts';
import {messageReader} from './kinds/messages.ts';
import {readNote} from './kinds/notes.ts';
import {readProfile} from './kinds/profile.ts';
import {readEducation, readPosition, readSkill} from './kinds/sections.ts';
import {readTarget} from './kinds/targets.ts';
import {type Mail, putLetter} from './mail.ts';
import {type Sightings, sight} from './member.ts';
import type {Reading} from './reading.ts';
import type {Row} from './scan.ts';

/** What the files of an import have in common: when it is, and what they tell together. */
export type Common = {now: number; mail: Mail; member: {addresses: Sightings; names: Sightings}};

/** What is kept of a file, row by row; of a file of one kind, one of these. */
export type Records = {
	connections: ConnectionRecord[];
	invitations: InvitationRecord[];
	targets: TargetRecord[];
	notes: NoteRecord[];
	contacts: PersonRecord[];
	profile: ProfileRecord[];
};

/** Who reads the rows of a kind of file, and where their records are kept. */
export type Desk = {records: Partial<Records>; read(row: Row): Reading<unknown>};

type Read<R> = (row: Row) => Reading<R>;

/** Reads a row and does something with its record. */
const each =
	<R>(read: Read<R>, use: (record: R, row: Row) => void): Read<R> =>
	row => {
		const reading = read(row);
		if ('record' in reading) {
			use(reading.record, row);
		}
		return reading;
	};

const keeping = <K extends keyof Records>(kind: K, read: Read<Records[K][number]>): Desk => {
	const records: Records[K][number][] = [];
	return {records: {[kind]: records}, read: each(read, record => records.push(record))};
};

/** The desk of each kind. A clock may be wrong, and a date of UTC ahead of the member's own: by a day, no more. */
export const deskOf = (detected: Detected, {now, mail, member}: Common): Desk => {
	const lastInstant = now + dayMs;
	switch (detected.kind) {
		case 'connections': {
			const lastDay = new Date(lastInstant).toISOString().slice(0, 10);
			return keeping('connections', row => readConnection(row, detected.layout, lastDay));
		}
		case 'invitations': {
			const {layout} = detected;
			const seeing = each(
				row => readInvitation(row, layout, lastInstant),
				({direction}, row) => {
					sight(member.addresses, memberAddress(row, layout, direction));
					sight(member.names, memberName(row, layout, direction));
				},
			);
			return keeping('invitations', seeing);
		}
		case 'messages': {
			const read = messageReader(detected.layout, lastInstant);
			return {records: {}, read: each(read, letter => putLetter(letter, mail))};
		}
		case 'notes':
			return keeping('notes', row => readNote(row, detected.layout, lastInstant));
		case 'contacts':
			return keeping('contacts', row => readContact(row, detected.layout));
		case 'profile':
			return keeping('profile', row => readProfile(row, detected.layout));
		case 'positions':
			return {records: {}, read: row => readPosition(row, detected.layout)};
		case 'education':
			return {records: {}, read: row => readEducation(row, detected.layout)};
		case 'skills':
			return {records: {}, read: row => readSkill(row, detected.layout)};
		case 'targets':
			return keeping('targets', row => readTarget(row, detected.layout));
	}
};
