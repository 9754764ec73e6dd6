import {describe, expect, test} from 'vitest';
import {dayMs} from '../../source/domain/calendar.ts';
import type {ToldView} from '../../source/store/queries/people-views.ts';
import {batch} from '../domain/book.ts';
import {createMember, type Member} from '../helpers/member.ts';

const see = (member: Member, view: ToldView, filter = '') =>
	member.store.view({view, filter, offset: 0, limit: 50}, member.now, member.rules);
const names = (member: Member, view: ToldView, filter = '') => see(member, view, filter).rows.map(({name}) => name);

const invites = (member: Member, name: string, ago: number): void => {
	const invitation = {
		keys: [`in:${name.toLowerCase().replaceAll(' ', '-')}`],
		name,
		direction: 'in',
		sentAt: member.now - ago,
		note: null,
	} as const;
	member.store.import(batch({invitations: [invitation]}), {label: 'import', now: member.now});
};

describe('the views of people', () => {
	test('pending: the oldest first, with what is still to come and when to let it be', () => {
		const member = createMember();
		member.adds('Lina Ejemplo', {relation: 'met'});
		member.invites('Lina Ejemplo', null);
		member.later(40 * dayMs);
		member.adds('Tariq Beispiel', {relation: 'met'});
		member.invites('Tariq Beispiel', null);
		const [old, fresh] = see(member, 'pending').rows;
		expect([old?.name, fresh?.name]).toEqual(['Lina Ejemplo', 'Tariq Beispiel']);
		expect([old?.told, fresh?.told]).toMatchObject([{isLong: true}, {isLong: false}]);
		expect(old?.told).toMatchObject({of: 'pending', yet: expect.closeTo(0.02, 1)});
		expect(fresh?.told?.of === 'pending' && fresh.told.yet).toBeGreaterThan(0.6);
	});

	test('received: the most valuable first, those put off last, until their day', () => {
		const member = createMember();
		for (const name of ['Ada Voorbeeld', 'Oren Fictitious', 'Zoé Testárd']) invites(member, name, dayMs);
		member.does('Oren Fictitious', {type: 'describe', description: {relation: 'worked-with'}});
		member.does('Zoé Testárd', {type: 'describe', description: {relation: 'met'}});
		expect(names(member, 'received')).toEqual(['Oren Fictitious', 'Zoé Testárd', 'Ada Voorbeeld']);
		expect(see(member, 'received').rows[0]?.told).toMatchObject({value: 60, why: ['worked-with']});
		const until = member.now + 3 * dayMs;
		member.does('Oren Fictitious', {type: 'snooze', until});
		expect(names(member, 'received')).toEqual(['Zoé Testárd', 'Ada Voorbeeld', 'Oren Fictitious']);
		expect(see(member, 'received').rows[2]?.told).toMatchObject({putOffUntil: until});
		expect(member.store.morning(member.now, member.rules).received.map(({name}) => name)).toEqual(['Zoé Testárd', 'Ada Voorbeeld']);
		member.later(4 * dayMs);
		expect(names(member, 'received')[0]).toBe('Oren Fictitious');
		expect(names(member, 'received', 'zoe')).toEqual(['Zoé Testárd']);
		member.later(200 * dayMs);
		expect(see(member, 'received')).toEqual({total: 0, rows: []});
	});

	test('follow-ups: overdue, due, planned, then what was done and skipped lately', () => {
		const member = createMember();
		const accepts = (name: string): void => {
			member.adds(name);
			member.invites(name, null);
			member.marks(name, 'accepted');
		};
		for (const name of ['Ola Overdue', 'Dan Done', 'Sam Skipped', 'Mia Moved']) accepts(name);
		member.does('Dan Done', {type: 'follow-up', action: 'done', on: member.now});
		member.does('Sam Skipped', {type: 'follow-up', action: 'skipped', on: member.now});
		member.later(2 * dayMs);
		accepts('Pia Planned');
		member.later(dayMs);
		member.does('Mia Moved', {type: 'follow-up', action: 'moved', on: member.now, until: member.now + 9 * dayMs});
		const told = see(member, 'follow-ups').rows.map(({name, told: what}) => [name, what?.of === 'follow-up' && what.state]);
		expect(told).toEqual([
			['Ola Overdue', 'overdue'],
			['Pia Planned', 'planned'],
			['Mia Moved', 'planned'],
			['Dan Done', 'done'],
			['Sam Skipped', 'skipped'],
		]);
		expect(names(member, 'follow-ups', 'pia')).toEqual(['Pia Planned']);
		member.later(dayMs);
		expect(see(member, 'follow-ups', 'pia').rows[0]?.told).toMatchObject({state: 'due'});
		member.later(40 * dayMs);
		expect(names(member, 'follow-ups')).not.toContain('Dan Done');
	});

	test('withdrawn people among the targets say from when they may be invited again', () => {
		const member = createMember();
		member.adds('Lina Ejemplo');
		member.invites('Lina Ejemplo', null);
		member.later(dayMs);
		member.marks('Lina Ejemplo', 'withdrawn');
		expect(see(member, 'targets').rows[0]?.told).toEqual({of: 'target', againFrom: member.now + 21 * dayMs});
		member.later(21 * dayMs);
		expect(see(member, 'targets').rows[0]?.told).toBeNull();
	});

	test('excluded: by themselves, or with their company', () => {
		const member = createMember();
		member.adds('Lina Ejemplo', {company: 'Acme'});
		member.adds('Tariq Beispiel');
		member.does('Tariq Beispiel', {type: 'exclude', excluded: true});
		member.store.perform([{on: 'company', name: 'Acme', excluded: true}], {label: 'exclude', now: member.now, rules: member.rules});
		const told = new Map(see(member, 'excluded').rows.map(row => [row.name, row.told]));
		expect(told.get('Lina Ejemplo')).toEqual({of: 'excluded', company: 'Acme'});
		expect(told.get('Tariq Beispiel')).toEqual({of: 'excluded', company: null});
	});
});
