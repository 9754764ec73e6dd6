import {describe, expect, test} from 'vitest';
import {dayMs} from '../../source/domain/calendar.ts';
import {batch} from '../domain/book.ts';
import {createMember, type Member} from '../helpers/member.ts';

const told = (member: Member) =>
	member.store
		.view({view: 'follow-ups', filter: '', offset: 0, limit: 50}, member.now, member.rules)
		.rows.map(({name, told: what}) => ({name, ...(what?.of === 'follow-up' && what)}));
const due = (member: Member) => member.morning().followUps.map(({name, silent, keep}) => ({name, silent, keep}));

/** A connection of an archive, years before linkdash. */
const connected = (name: string): Member => {
	const member = createMember();
	const connection = {keys: ['in:ola'], name, company: null, position: null, email: null, connectedOn: '2020-01-05'};
	member.store.import(batch({connections: [connection]}), {label: 'import', now: member.now});
	return member;
};
const writes = (member: Member, name: string, way: {sentAt: number | null; receivedAt: number | null}): void => {
	const message = {keys: ['in:ola'], name, ...way};
	member.store.import(batch({messages: [message]}), {label: 'import', now: member.now});
};

describe('a follow-up', () => {
	test('skipped keeps its reason, in the journal and where people are shown', () => {
		const member = connected('Ola Ejemplo');
		member.does('Ola Ejemplo', {type: 'follow-up', action: 'skipped', on: member.now, reason: ' on  leave '});
		expect(told(member)).toMatchObject([{state: 'skipped', reason: 'on leave'}]);
		expect(member.store.card(member.id('Ola Ejemplo'), member.now, member.rules)?.touch.followUp).toMatchObject({reason: 'on leave'});
		expect(member.store.rebuild().identical).toBe(true);
	});

	test('two done without an answer suggest closing; an answer does away with it', () => {
		const member = connected('Ola Ejemplo');
		for (const _ of [1, 2]) {
			member.does('Ola Ejemplo', {type: 'follow-up', action: 'done', on: member.now});
			member.later(dayMs);
		}
		expect(told(member)).toMatchObject([{state: 'done', silent: true}]);
		expect(member.store.rebuild().identical).toBe(true);
		writes(member, 'Ola Ejemplo', {sentAt: null, receivedAt: member.now - 1000});
		expect(told(member)).toMatchObject([{state: 'done', silent: false}]);
	});
});

describe('keeping in touch', () => {
	test('comes due the days after it was set, and again after each contact', () => {
		const member = connected('Ola Ejemplo');
		member.does('Ola Ejemplo', {type: 'keep-in-touch', days: 90, on: member.now});
		expect(due(member)).toEqual([]);
		expect(told(member)).toMatchObject([{state: 'planned', keep: {contactAt: null}}]);
		member.later(90 * dayMs);
		expect(due(member)).toEqual([{name: 'Ola Ejemplo', silent: false, keep: {contactAt: null}}]);
		const contactAt = member.now;
		member.does('Ola Ejemplo', {type: 'follow-up', action: 'done', on: contactAt});
		expect(due(member)).toEqual([]);
		member.later(89 * dayMs);
		expect(due(member)).toEqual([]);
		member.later(dayMs);
		expect(due(member)).toMatchObject([{keep: {contactAt}}]);
		writes(member, 'Ola Ejemplo', {sentAt: member.now - dayMs, receivedAt: null});
		expect(due(member)).toEqual([]);
		expect(member.store.rebuild().identical).toBe(true);
	});

	test('stands once in the list, and in the view connections with its day', () => {
		const member = createMember();
		member.adds('Ola Ejemplo');
		member.invites('Ola Ejemplo', null);
		member.marks('Ola Ejemplo', 'accepted');
		member.does('Ola Ejemplo', {type: 'keep-in-touch', days: 30, on: member.now});
		const {now} = member;
		const [row] = member.store.view({view: 'connections', filter: '', offset: 0, limit: 9}, now, member.rules).rows;
		expect(row?.told).toEqual({of: 'connection', messageAt: null, keepAt: now + 30 * dayMs});
		member.later(40 * dayMs);
		expect(due(member)).toEqual([{name: 'Ola Ejemplo', silent: false, keep: null}]);
		expect(told(member)).toHaveLength(1);
	});

	test('ends, and is taken back', () => {
		const member = connected('Ola Ejemplo');
		member.does('Ola Ejemplo', {type: 'keep-in-touch', days: 30, on: member.now});
		member.does('Ola Ejemplo', {type: 'keep-in-touch', days: 0, on: member.now});
		expect(told(member)).toEqual([]);
		member.store.undo(member.now);
		expect(told(member)).toHaveLength(1);
	});
});
