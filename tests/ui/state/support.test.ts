import {beforeEach, describe, expect, it} from 'vitest';
import {dayMs, type Member} from '../../helpers/member.ts';
import {aMorning, openApp} from './driver.ts';

let member: Member;
beforeEach(() => {
	member = aMorning();
	member.says({type: 'restrict', on: member.now, cause: 'refusals'});
});

describe('support that does not answer', () => {
	it('is asked again after a week: Today says so first, and Enter opens the request', () => {
		member.says({type: 'appeal', on: member.now});
		member.later(6 * dayMs);
		expect(openApp(member).rows[0]).not.toBe('support');
		member.later(dayMs);
		const app = openApp(member);
		expect(app.rows[0]).toBe('support');
		expect(app.press('g').context.selected).toBe('support');
		expect(app.press('enter').prompt).toEqual({type: 'support', scroll: 0, other: false});
	});

	it('asked again is waited for anew, and undo gives the reminder back', () => {
		member.says({type: 'appeal', on: member.now});
		member.later(9 * dayMs);
		const app = openApp(member).press('D').says({code: 'performed', label: 'standing.appealed'});
		expect(app.rows).not.toContain('support');
		expect(app.press('D').toast).toMatchObject({code: 'why-not', reason: 'already-appealed'});
		expect(app.press('u').rows[0]).toBe('support');
	});

	it('is forgotten once the block is over', () => {
		member.says({type: 'appeal', on: member.now});
		member.later(30 * dayMs);
		expect(openApp(member).press('L').rows).not.toContain('support');
	});

	it('is not spoken of before it was asked', () => {
		member.later(30 * dayMs);
		expect(openApp(member).rows).not.toContain('support');
	});
});
