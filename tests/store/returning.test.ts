import {describe, expect, it} from 'vitest';
import {startOfDaysOn} from '../../source/domain/calendar.ts';
import {returningLeft} from '../../source/domain/returning.ts';
import {createMember, dayMs, type Member} from '../helpers/member.ts';

const letters = [...'ABCDEFGHIJKLMNOP'];

/** Sixteen people put off, one day after the other, and one who never was. */
const aMember = (): Member => {
	const member = createMember();
	member.adds('Nadia Benali', {keys: ['in:nadia'], relation: 'met', degree: 2});
	for (const [index, letter] of letters.entries()) {
		member.adds(`Later ${letter}`, {keys: [`in:later-${letter}`], relation: 'worked-with', degree: 2});
		member.does(`Later ${letter}`, {type: 'snooze', until: startOfDaysOn(member.now, 1 + Math.floor(index / 2))});
	}
	return member;
};

describe('people put off', () => {
	it('come back on their day', () => {
		const member = aMember();
		expect(member.offered()).toEqual(['Nadia Benali']);
		member.later(dayMs);
		expect(member.offered()).toEqual(['Later A', 'Later B', 'Nadia Benali']);
	});

	it('are offered over several days after days away, those whose day came first before the others', () => {
		const member = aMember();
		member.later(12 * dayMs);
		expect(member.offered()).toEqual([...['A', 'B', 'C', 'D', 'E'].map(letter => `Later ${letter}`), 'Nadia Benali']);
		expect(member.morning().beyondToday).toBe(11);
		member.invites('Later A', null);
		member.invites('Later B', null);
		expect(member.offered()).toEqual(['Later C', 'Later D', 'Later E', 'Nadia Benali']);
		member.undoes();
		expect(member.offered()).toHaveLength(5);
		member.later(dayMs);
		expect(member.offered()).toEqual([...['B', 'C', 'D', 'E', 'F'].map(letter => `Later ${letter}`), 'Nadia Benali']);
	});

	it('never take more than a quarter of a day', () => {
		expect([20, 10, 3, 1].map(perDay => returningLeft(perDay, 0))).toEqual([5, 3, 1, 1]);
		expect(returningLeft(20, 5)).toBe(0);
		expect(returningLeft(20, 9)).toBe(0);
	});
});
