import {type ExcludedCompanies, excludedCompanyOf} from '../../domain/companies.ts';
import type {ListOrder} from '../../domain/order.ts';
import {pendingSent} from '../../domain/person.ts';
import {pointsOf, reasonsOf} from '../../domain/ranking.ts';
import type {Rules} from '../../domain/rules.ts';
import {keepDue} from '../../domain/touch.ts';
import type {Listed, Told, ToldPerson} from '../../domain/views.ts';
import {againFrom, waitingOf, yetAccepted} from '../../domain/waiting.ts';
import {type FollowUps, followUpTold} from './follow-ups.ts';
import {bare, type Lists, type Seen} from './list.ts';
import type {Offers} from './offers.ts';
import type {People} from './people.ts';
import type {Sent} from './sent.ts';

/** Views that tell of each person what matters there. */
export type ToldView = 'everyone' | 'targets' | 'pending' | 'connections' | 'received' | 'follow-ups' | 'excluded';
export type ToldQuery = {view: ToldView; filter: string; offset: number; limit: number; order?: ListOrder | null};

type Parts = {people: People; sent: Sent; offers: Offers; lists: Lists; followUps: FollowUps; excludedCompanies(): ExcludedCompanies};

/** What is told of a person in a view; null where it is nothing. */
type Telling = (row: Seen) => Told | null;

export const createPeopleViews = ({people, sent, offers, lists, followUps, excludedCompanies}: Parts) => {
	const pending = (now: number, rules: Rules): Telling => {
		const market = offers.market(now, rules);
		const delay = sent.delay(people.account());
		return ({person}) => {
			const invitation = pendingSent(person);
			const waiting = waitingOf(person, now, rules);
			if (!invitation || !waiting) return null;
			const {accept} = market.of(invitation.relation ?? 'stranger', invitation.note !== null);
			return {of: 'pending', yet: yetAccepted(accept, delay(Math.max(0, now - waiting.sentAt))), isLong: waiting.isLong};
		};
	};

	const received =
		(now: number, rules: Rules): Telling =>
		({person}) => ({
			of: 'received',
			value: pointsOf(person, rules),
			why: reasonsOf(person, rules),
			putOffUntil: person.snoozedUntil !== null && person.snoozedUntil > now ? person.snoozedUntil : null,
		});

	const telling = (view: Exclude<ToldView, 'follow-ups'>, now: number, rules: Rules): Telling => {
		switch (view) {
			case 'everyone':
				return () => null;
			case 'targets':
				return ({person}) => {
					const from = againFrom(person, now, rules);
					return from === null ? null : {of: 'target', againFrom: from};
				};
			case 'pending':
				return pending(now, rules);
			case 'received':
				return received(now, rules);
			case 'connections':
				return ({person}) => {
					const keepAt = keepDue(person);
					const {messages} = person;
					if (messages === null && keepAt === null) return null;
					return {of: 'connection', messageAt: Math.max(messages?.sent ?? 0, messages?.received ?? 0) || null, keepAt};
				};
			case 'excluded': {
				const companies = excludedCompanies();
				return ({person}) => ({of: 'excluded', company: person.excluded ? null : excludedCompanyOf(person, companies)});
			}
		}
	};

	const told = (row: Seen, what: Told | null): ToldPerson => ({...(bare(row) satisfies Listed), place: row.person.place, told: what});

	return (query: ToldQuery, now: number, rules: Rules): {total: number; rows: ToldPerson[]} => {
		const {view, filter, offset, limit, order = null} = query;
		if (view === 'follow-ups') {
			const all = followUps.all(now, rules);
			const found = lists.among([...all.keys()], filter, now);
			const page = lists.byIds(found.slice(offset, offset + limit), now);
			const tell: Telling = ({id, person}) => {
				const at = all.get(id);
				return at ? followUpTold(at, person) : null;
			};
			return {total: found.length, rows: page.map(row => told(row, tell(row)))};
		}
		const {total, rows} = lists.seen({view, filter, offset, limit, order}, now);
		const tell = telling(view, now, rules);
		return {total, rows: rows.map(row => told(row, tell(row)))};
	};
};
