import {describe, expect, test} from 'vitest';
import {dayMs} from '../../source/domain/calendar.ts';
import {publishedDelay} from '../../source/domain/delay.ts';
import {defaultRules} from '../../source/domain/rules.ts';
import {againFrom, waitingOf, yetAccepted} from '../../source/domain/waiting.ts';
import {createMember} from '../helpers/member.ts';

describe('the acceptance still to come', () => {
	test('is the whole chance at first, and nothing once all answers have come', () => {
		expect(yetAccepted(0.4, 0)).toBe(0.4);
		expect(yetAccepted(0.4, 1)).toBe(0);
		expect(yetAccepted(1, 1)).toBe(0);
	});

	test('counts, among those silent so far, the ones that only take longer', () => {
		// 100 invitations, 40 of them accepted in the end, 35.2 of those within a week: 4.8 of the 64.8 still silent
		expect(yetAccepted(0.4, publishedDelay(7 * dayMs))).toBeCloseTo(4.8 / 64.8, 10);
		// after 30 days 0.4 of 60.4
		expect(yetAccepted(0.4, publishedDelay(30 * dayMs))).toBeCloseTo(0.4 / 60.4, 10);
	});
});

describe('the days of an invitation', () => {
	test('withdrawing is suggested from 30 days, and it expires at 180', () => {
		const member = createMember();
		member.adds('Lina Ejemplo');
		const sentAt = member.now;
		member.invites('Lina Ejemplo', null);
		const person = () => {
			const found = member.store.person(member.id('Lina Ejemplo'));
			if (!found) throw new Error('nobody');
			return found;
		};
		expect(waitingOf(person(), sentAt + 29 * dayMs, defaultRules)).toMatchObject({isLong: false, expiresAt: sentAt + 180 * dayMs});
		expect(waitingOf(person(), sentAt + 30 * dayMs, defaultRules)?.isLong).toBe(true);
		member.later(30 * dayMs);
		member.marks('Lina Ejemplo', 'withdrawn');
		expect(againFrom(person(), member.now, defaultRules)).toBe(member.now + 21 * dayMs);
		expect(againFrom(person(), member.now + 21 * dayMs, defaultRules)).toBeNull();
		expect(waitingOf(person(), member.now, defaultRules)).toBeNull();
	});
});
