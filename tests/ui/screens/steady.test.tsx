import {expect, test} from 'vitest';
import type {Session} from '../../../source/ui/session.ts';
import {inventedSession, stats} from './invented.ts';
import {sizes} from './scenes.ts';
import {openStage} from './stage.tsx';

/** Where the lines of the boxes stand; what is written in a border moves its dashes. */
const boxes = (lines: readonly string[]): string[] => lines.map(line => line.replaceAll(/[^│╭╮╰╯├┤]/g, ' ').trimEnd());

/** Everything grew: numbers of other lengths, a longer name of the day's limit. */
const later = {
	stats: {
		acceptance: {...stats.acceptance, sent: 11_750, accepted: 4830, decided: 9600, pending: 1, ratio: 0.071, low: 0.06, high: 0.1},
		refusals: {...stats.refusals, counted: 4, guessed: 4, left: 1, chance: {today: 0.31, next50: 0.99, next100: 0.999}},
		network: {...stats.network, connections: 131_842, last7: 0, last30: 1037, hidden: 0},
		pace: {...stats.pace, left: 0, strangersLeft: 0, sentToday: 20, limitedBy: 'week' as const},
	},
};

/** A session in which another process writes at a moment of the test's choosing. */
const overtaken = () => {
	const [before, after] = [inventedSession(), inventedSession(later)];
	let present: Session = before;
	let hear: () => void = () => undefined;
	const session: Session = {
		...before,
		stats: () => present.stats(),
		onOtherWriter: callback => {
			hear = callback;
			return () => undefined;
		},
	};
	const write = () => {
		present = after;
		hear();
	};
	return {session, write};
};

test.each(sizes)('no box moves when the numbers change under the eye, at %i by %i', async (columns, rows) => {
	for (const keys of [[], ['j', 'j', 'j'], ['tab'], ['tab', ']', ']']]) {
		const {session, write} = overtaken();
		const stage = await openStage(session, {columns, rows});
		await stage.press(...keys);
		await stage.isSound(columns, rows);
		const before = stage.screen();
		const stood = boxes(stage.lines());
		write();
		await stage.sees(/131,842/);
		expect(stage.screen()).not.toBe(before);
		expect(boxes(stage.lines())).toEqual(stood);
		stage.unmount();
	}
});
