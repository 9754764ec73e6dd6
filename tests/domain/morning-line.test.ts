import {describe, expect, test} from 'vitest';
import {morningLine} from '../../source/domain/morning-line.ts';
import {createMember, dayMs} from '../helpers/member.ts';

const lineOf = (member: ReturnType<typeof createMember>) => morningLine(member.morning(), member.stats());

describe('the morning in a line', () => {
	test('is nothing where nothing is new and nothing to do', () => {
		expect(lineOf(createMember())).toBeNull();
	});

	test('tells what has changed since the last act of an earlier day, and not what was known then', () => {
		const member = createMember();
		for (const name of ['Ana', 'Ben', 'Cleo', 'Dan']) {
			member.adds(name, {relation: 'met'});
			member.invites(name, undefined, member.now - (name === 'Dan' ? 178 : 5) * dayMs);
		}
		member.marks('Ana', 'accepted');
		member.says({type: 'look', on: member.now});
		expect(lineOf(member)?.changes).toMatchObject({accepted: 1});
		member.later(3 * dayMs);
		member.marks('Ben', 'accepted');
		member.marks('Cleo', 'unknown');
		const line = lineOf(member);
		expect(line?.changes).toEqual({since: member.now - 3 * dayMs, accepted: 1, refused: 1, expired: 1, followUps: 1});
		expect(line?.acts).toEqual([{code: 'follow-up', name: 'Ana', connectedAt: Date.parse('2026-11-23')}]);
	});

	test('suggests two acts at most, what others wait for first', () => {
		const member = createMember();
		for (const name of ['Ana', 'Ben', 'Cleo']) member.adds(name, {relation: 'met'});
		expect(lineOf(member)?.acts).toMatchObject([{code: 'invite', name: 'Ana', relation: 'met'}]);
		member.invites('Ben', undefined, member.now - 9 * dayMs);
		expect(lineOf(member)?.acts.map(({code}) => code)).toEqual(['look', 'invite']);
		member.invites('Cleo', undefined, member.now - 9 * dayMs);
		member.marks('Cleo', 'accepted', {on: member.now - 4 * dayMs});
		expect(lineOf(member)?.acts.map(({code}) => code)).toEqual(['look', 'invite']);
		member.later(2 * dayMs);
		member.marks('Ben', 'accepted');
		member.later(2 * dayMs);
		expect(lineOf(member)?.acts.map(({code}) => code)).toEqual(['follow-up', 'invite']);
	});
});
