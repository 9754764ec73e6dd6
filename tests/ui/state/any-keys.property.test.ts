import fc from 'fast-check';
import {expect, test} from 'vitest';
import {actions} from '../../../source/ui/keys/actions.ts';
import {cursorOf} from '../../../source/ui/state/cursor.ts';
import {seen} from '../../helpers/member.ts';
import {type App, aMorning, openApp} from './driver.ts';

/** Every key that means something somewhere, and letters that mean nothing in most places. */
const keys = [...new Set([...actions.flatMap(action => action.keys), 'n', 'o', 'é', '0', '😀', 'space', 'backspace'])];

type Move = (app: App) => unknown;

const moves: fc.Arbitrary<Move> = fc.oneof(
	{
		weight: 30,
		arbitrary: fc.constantFrom(...keys).map(
			(key): Move =>
				app =>
					app.press(key),
		),
	},
	// acts on somebody, which random keys rarely get to
	{
		weight: 4,
		arbitrary: fc.constantFrom('s', 'a', 'N', 'w', 'd', 'u', 'U').map(
			(key): Move =>
				app =>
					app.press('esc', 'j', key, key),
		),
	},
	{
		weight: 1,
		arbitrary: fc.constantFrom('https://www.linkedin.com/in/ada-new', 'Ada New\nBob New', '\u0000\u001B[2J').map(
			(text): Move =>
				app =>
					app.pastes(text),
		),
	},
	{weight: 1, arbitrary: fc.constant<Move>(app => app.tell({type: 'paused'}))},
	{weight: 1, arbitrary: fc.constant<Move>(app => app.tell({type: 'changed'}))},
);

/** Takes back what was done since a gesture; false where that one itself was taken back on the way. */
const undoTo = ({member}: App, gesture: string | undefined): boolean => {
	for (let next = member.store.nextUndo(member.now); next; next = member.store.nextUndo(member.now)) {
		if (next.gesture === gesture) return true;
		expect(member.undoes()).toMatchObject({ok: true});
	}
	return false;
};

/** A store in which nothing is in force any more. */
const nothing = () => {
	const app = openApp(aMorning());
	undoTo(app, undefined);
	return seen(app.member.store, app.member.now);
};

test('whatever is typed, nothing fails, the journal tells the same as the tables, and undo leads back to where it began', () => {
	fc.assert(
		fc.property(fc.array(moves, {minLength: 40, maxLength: 160}), typed => {
			const app = openApp(aMorning());
			const {member} = app;
			const before = seen(member.store, member.now);
			const first = member.store.nextUndo(member.now)?.gesture;
			for (const move of typed) {
				move(app);
				expect(app.toast?.code).not.toBe('failed');
				const {selected} = cursorOf(app.state);
				if (app.state.screen === 'today' && selected !== null) expect(app.rows.length).toBeGreaterThan(0);
			}
			expect(member.store.rebuild()).toMatchObject({identical: true});
			// what was taken back of the beginning itself is done again, where nothing new was done since
			while (member.redoes().ok);
			const isBack = undoTo(app, first);
			expect(seen(member.store, member.now)).toEqual(isBack ? before : nothing());
		}),
		{numRuns: 25},
	);
});
