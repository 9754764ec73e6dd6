import {noonUtc} from '../../domain/calendar.ts';
import {type ExcludedCompanies, excludedCompanyOf} from '../../domain/companies.ts';
import type {PersonFact} from '../../domain/event.ts';
import type {Arm} from '../../domain/experiment/index.ts';
import type {Person} from '../../domain/person.ts';
import {pointsOf, reasonsOf} from '../../domain/ranking.ts';
import type {Rules} from '../../domain/rules.ts';
import {isSilent, keepDue, lastContact, noAnswer} from '../../domain/touch.ts';
import type {Card, TimelineEntry} from '../../domain/views.ts';
import {againFrom, waitingOf} from '../../domain/waiting.ts';
import type {Journal} from '../journal.ts';
import {bare, type ListedRow, toListed} from './list.ts';
import {noteOf} from './offers.ts';

/** When a fact happened, where it says so. */
const happenedAt = (fact: PersonFact, recordedAt: number): number => {
	if (fact.type === 'archived') return fact.sentAt;
	if (fact.type === 'connected') return fact.on === null ? recordedAt : noonUtc(fact.on);
	return 'on' in fact ? fact.on : recordedAt;
};

const detailOf = (fact: PersonFact): string | null => {
	switch (fact.type) {
		case 'answered':
		case 'replied':
		case 'inmail-ended':
			return fact.outcome;
		case 'mended':
			return fact.to.outcome ?? 'waiting';
		case 'ticked':
			return fact.item;
		case 'archived':
			return fact.direction;
		case 'sent':
			return fact.note === null ? 'without-note' : 'with-note';
		case 'followed-up':
			if (fact.reason === noAnswer) return noAnswer;
			return fact.reason === undefined ? fact.action : `${fact.action}: ${fact.reason}`;
		case 'keep-in-touch':
			return fact.days === null ? 'keep-ended' : `every-${fact.days}`;
		case 'connected':
			return fact.on;
		case 'excluded':
			return fact.excluded ? 'excluded' : 'included';
		default:
			return null;
	}
};

/** Everything that happened to a person, as it happened, oldest first; what happened at once in the order it was recorded. */
export const timelineOf = (ids: readonly string[], journal: Journal): TimelineEntry[] =>
	ids
		.flatMap(id => journal.mentions(id))
		.sort((a, b) => (a.event < b.event ? -1 : 1))
		.flatMap(({at, facts}) => facts.map(fact => ({at: happenedAt(fact, at), what: fact.type, detail: detailOf(fact)})))
		.sort((a, b) => a.at - b.at);

const touchOf = (person: Person): Card['touch'] => ({
	followUp: person.followUp,
	silent: isSilent(person),
	keep: person.keep && {days: person.keep.days, dueAt: keepDue(person), contactAt: lastContact(person)},
});

export const toCard = (
	row: ListedRow,
	{
		now,
		rules,
		offerOf,
		arm,
		companies,
		timeline,
	}: {
		now: number;
		rules: Rules;
		offerOf: (person: Person) => Card['offer'];
		arm: Arm | null;
		companies: ExcludedCompanies;
		timeline: readonly TimelineEntry[];
	},
): Card => {
	const listed = toListed(row, now, rules);
	const {person} = listed;
	return {
		...bare(listed),
		email: person.email,
		place: person.place,
		reason: person.reason,
		specific: person.specific,
		remark: person.remark,
		messages: person.messages,
		weight: person.weight,
		invitations: person.invitations,
		...noteOf(person, rules),
		waiting: waitingOf(person, now, rules),
		received: listed.status === 'incoming' ? {value: pointsOf(person, rules), why: reasonsOf(person, rules)} : null,
		againFrom: againFrom(person, now, rules),
		snoozedUntil: person.snoozedUntil,
		excludedWith: listed.status === 'excluded' && !person.excluded ? excludedCompanyOf(person, companies) : null,
		touch: touchOf(person),
		barrier: person.barrier,
		inmail: person.inmail,
		inmailDraft: person.inmailDraft,
		inmailRules: rules.inmail,
		notBefore: person.notBefore,
		arm,
		offer: offerOf(person),
		timeline,
	};
};
