import {longestTyped} from '../../domain/note.ts';
import type {Locale} from '../../locales/index.ts';
import {editText} from '../../system/editor.ts';
import {withKeys} from '../keys-in-words.ts';
import type {View} from '../screens/view.ts';
import type {Session} from '../session.ts';
import type {Reading} from '../state/read.ts';
import type {Event, OutsideEffect} from '../state/state.ts';
import {openDashboard, turn} from '../state/turn.ts';
import {runOutside} from '../terminal/effects.ts';
import {stopUntilContinued} from '../terminal/suspend.ts';
import {announce, everything, stillThere} from './announce.ts';
import {answer} from './answer.ts';
import {decode, decodeRest} from './input.ts';
import {linearRoom, sheet} from './sheet.ts';
import {openTerminal} from './terminal.ts';

/** How often the clock is looked at, ms. */
const clockEvery = 60_000;
/** How long nothing is typed before a note is kept and what a search found is said, ms: a reader still says the last letter. */
const pause = 600;
/** How long after an ESC the rest of a sequence may come, ms, over a slow line too. */
const escapeWaits = 60;

const signals = {SIGTERM: 143, SIGHUP: 129} as const;

/**
 * Opens the dashboard line by line: the same keys and the same state as the drawn one, and what changes is appended to the screen in
 * sentences. The cursor is never moved, no screen is switched to, nothing said is written over.
 * @returns the exit code: 0, 130 after Ctrl+C, 128 and its number after a signal
 * @throws whatever the session throws on the first reading, before the terminal is touched
 */
export const startLinear = async (session: Session, spoken: Locale, {ascii}: {ascii: boolean}): Promise<number> => {
	let locale = await withKeys(spoken, session.keys);
	let latest: Reading = openDashboard(session, sheet, linearRoom(locale));
	const view = (): View => ({...latest, locale, demo: session.demo, home: session.home, now: session.now()});
	let said = view();
	const left = Promise.withResolvers<number>();
	let rest = '';
	let waiting: NodeJS.Timeout | undefined;
	let pausing: NodeJS.Timeout | undefined;

	const say = (lines: readonly string[]): void => {
		terminal.lines(lines);
		said = view();
	};
	const outside = async (effect: OutsideEffect): Promise<void> => {
		switch (effect.type) {
			case 'exit':
				left.resolve(effect.code);
				return;
			case 'redraw':
				say(everything(view()));
				return;
			case 'suspend':
				await terminal.lend(stopUntilContinued);
				tell({type: 'changed'});
				say(stillThere(view()));
				return;
			case 'edit':
				tell({type: 'edited', result: await terminal.lend(() => editText(effect.text, longestTyped))});
				return;
			default: {
				const result = await runOutside(effect, {
					exit: code => left.resolve(code),
					suspendTerminal: async work => terminal.lend(async () => work()),
					stdout: process.stdout,
					locale,
					session,
					reading: () => latest,
					tell,
					speak: other => {
						locale = other;
						tell({type: 'resize', size: sheet, room: linearRoom(other)});
						say(everything(view()));
					},
					// there is nothing to see
					look: () => {},
				});
				if (result) tell(result);
			}
		}
	};
	const tell = (event: Event): void => {
		const before = view();
		const {outside: effects, ...next} = turn(session, latest, event);
		latest = next;
		const answered = answer(said, [before, view()], event, effects.length > 0);
		said = answered.said;
		terminal.type(answered.typed);
		terminal.lines(answered.lines);
		for (const effect of effects) void outside(effect);
	};
	const hear = (input: string | null): void => {
		clearTimeout(waiting);
		clearTimeout(pausing);
		if (input === null) {
			left.resolve(0);
			return;
		}
		const decoded = decode(rest + input);
		rest = decoded.rest;
		for (const event of decoded.events) tell(event);
		waiting = setTimeout(() => {
			const events = decodeRest(rest);
			if (events.length > 0) rest = '';
			for (const event of events) tell(event);
		}, escapeWaits);
		pausing = setTimeout(() => tell({type: 'paused'}), pause);
	};
	const terminal = openTerminal(process, ascii, hear);
	const stopped = (signal: keyof typeof signals): void => left.resolve(signals[signal]);
	const asked = (): void => tell({type: 'stop-asked'});
	const interrupted = (): void => tell({type: 'key', key: 'ctrl-c'});
	for (const signal of Object.keys(signals)) process.once(signal, stopped);
	process.on('SIGINT', interrupted);
	process.on('SIGTSTP', asked);
	const unfollow = session.onOtherWriter(() => tell({type: 'changed'}));
	const clock = setInterval(() => tell({type: 'changed'}), clockEvery);
	say(announce(null, said));
	const code = await left.promise;
	clearTimeout(waiting);
	clearTimeout(pausing);
	clearInterval(clock);
	unfollow();
	turn(session, latest, {type: 'closing'});
	terminal.close();
	for (const signal of Object.keys(signals)) process.off(signal, stopped);
	process.off('SIGINT', interrupted);
	process.off('SIGTSTP', asked);
	process.stdout.write(`${session.farewell()}\n`);
	return code;
};
