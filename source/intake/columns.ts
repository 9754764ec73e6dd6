import type {FileKind} from '../domain/batch.ts';
import {leadColumns} from './lead-columns.ts';

/**
 * Every column linkdash knows, by kind of file: a field and the names it goes by, the best first. Names are written as they are
 * compared, see `headerName`. A new shape of file is a new name here.
 */
export const columnNames = {
	connections: {
		first: ['firstname'],
		last: ['lastname'],
		address: ['url', 'profileurl', 'linkedinurl'],
		email: ['emailaddress', 'email'],
		company: ['company'],
		position: ['position'],
		connectedOn: ['connectedon'],
	},
	invitations: {
		from: ['from'],
		to: ['to'],
		sentAt: ['sentat', 'senton', 'date'],
		message: ['message', 'note'],
		direction: ['direction'],
		inviter: ['inviterprofileurl', 'inviterprofileurn'],
		invitee: ['inviteeprofileurl', 'inviteeprofileurn'],
	},
	messages: {
		conversation: ['conversationid'],
		from: ['from'],
		sender: ['senderprofileurl'],
		to: ['to'],
		recipients: ['recipientprofileurls'],
		date: ['date'],
		subject: ['subject'],
		content: ['content'],
		folder: ['folder'],
		direction: ['direction'],
		draft: ['ismessagedraft', 'isconversationdraft'],
	},
	profile: {
		first: ['firstname'],
		last: ['lastname'],
		maiden: ['maidenname'],
		birth: ['birthdate'],
		headline: ['headline'],
		summary: ['summary'],
		industry: ['industry'],
		// up to 2018 the place was a country and a postal code
		place: ['geolocation', 'country'],
		handles: ['twitterhandles'],
		messengers: ['instantmessengers'],
	},
	positions: {
		company: ['companyname'],
		title: ['title'],
		startedOn: ['startedon'],
		finishedOn: ['finishedon'],
	},
	education: {
		school: ['schoolname'],
		start: ['startdate'],
		end: ['enddate'],
		degree: ['degreename'],
	},
	skills: {
		name: ['name'],
	},
	notes: {
		first: ['connectionfirstname'],
		last: ['connectionlastname'],
		address: ['connectionprofileurl'],
		note: ['note'],
		// the later of the two, in the order in which a note is written
		writtenOn: ['editedon', 'createdon'],
	},
	contacts: {
		first: ['firstname'],
		last: ['lastname'],
		full: ['fullname'],
		company: ['companies'],
		position: ['title'],
		email: ['emails', 'emailaddress'],
		address: ['profiles', 'sites'],
		phones: ['phonenumbers'],
		createdAt: ['createdat'],
		bookmarkedAt: ['bookmarkedat'],
		verified: ['thirdpartyverified'],
	},
	targets: leadColumns,
} as const satisfies Record<FileKind, Record<string, readonly string[]>>;

type Field<K extends FileKind> = keyof (typeof columnNames)[K];

/** Where each field stands in a file: column numbers, the best first; none where the file has no such column. */
export type Layout<K extends FileKind> = Readonly<Partial<Record<Field<K>, readonly number[]>>>;
