import type {Account} from '../domain/account.ts';
import type {JournalEvent} from '../domain/event.ts';
import type {Person} from '../domain/person.ts';
import type {Template} from '../domain/template.ts';
import type {Listed} from '../domain/views.ts';
import {iso, jsonLine, jsonText, listedJson} from './json.ts';

/** What `export --format json` tells. */
export type Everything = {
	asOf: number;
	account: Account;
	excludedCompanies: readonly string[];
	templates: readonly Template[];
	people: Iterable<Listed & {person: Person}>;
};

const personJson = ({person, ...listed}: Listed & {person: Person}) => ({
	...listedJson(listed),
	email: person.email,
	place: person.place,
	reason: person.reason,
	specific: person.specific,
	remark: person.remark,
	weight: person.weight,
	note: person.note,
	ticked: Object.keys(person.ticks).filter(item => person.ticks[item]),
	addedAt: iso(person.addedAt),
	changedAt: iso(person.changedAt),
	snoozedUntil: iso(person.snoozedUntil),
	followUp: person.followUp && {
		action: person.followUp.action,
		at: iso(person.followUp.at),
		until: iso(person.followUp.until),
		reason: person.followUp.reason ?? null,
	},
	keepInTouch: person.keep && {days: person.keep.days, since: iso(person.keep.since)},
	lastMessage: person.messages && {sent: iso(person.messages.sent), received: iso(person.messages.received)},
	inmail: person.inmail && {
		sentAt: iso(person.inmail.sentAt),
		subject: person.inmail.text?.subject ?? null,
		body: person.inmail.text?.body ?? null,
		outcome: person.inmail.outcome,
		outcomeAt: iso(person.inmail.outcomeAt),
	},
	invitations: person.invitations.map(invitation => ({
		direction: invitation.direction,
		sentAt: iso(invitation.sentAt),
		note: invitation.note,
		template: invitation.template?.name ?? null,
		personalised: invitation.personalised,
		relation: invitation.relation,
		tier: invitation.tier,
		outcome: invitation.outcome,
		outcomeAt: iso(invitation.outcomeAt),
		source: invitation.source,
		lastLookedAt: iso(invitation.lookedAt),
	})),
});

/** Everything linkdash knows, to be read by other programs: instants and names as in every JSON of the command line. */
export const everythingJson = ({asOf, account, excludedCompanies, templates, people}: Everything): string =>
	jsonText({
		asOf: iso(asOf),
		account: {
			restrictedSince: iso(account.restriction?.since ?? null),
			reactivatedAt: iso(account.reactivatedAt),
			importedAt: iso(account.importedAt),
			profile: account.profile,
		},
		excludedCompanies,
		templates: templates.map(({name, frame, lang, text}) => ({name, frame, lang, text})),
		people: [...people].map(personJson),
	});

/** The journal, an event a line: all that linkdash has, to be imported by another. */
export const journalLines = (events: Iterable<JournalEvent>): string => {
	const lines: string[] = [];
	for (const event of events) lines.push(jsonLine(event));
	return lines.join('');
};
