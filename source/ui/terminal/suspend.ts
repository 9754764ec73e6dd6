import {setTimeout} from 'node:timers/promises';
import {giveWay} from './give-way.ts';

/** Within this the signal has arrived, ms. Stopped time does not count: the timer goes on when `fg` does. */
const arrival = 60;

/**
 * Stops linkdash, and whatever started it in the same job (npm), until the shell brings it back.
 * Where there is no job control the signal is ignored and nothing happens.
 */
export const stopUntilContinued = async (): Promise<void> => {
	if (process.platform === 'win32') return;
	// the dashboard hears the signal of others: this one is to stop it
	const heard = process.listeners('SIGTSTP');
	process.removeAllListeners('SIGTSTP');
	process.kill(0, 'SIGTSTP');
	await setTimeout(arrival);
	for (const listener of heard) process.on('SIGTSTP', listener);
};

let isMeasuring = false;

/** Has Node ask the terminal for its size: a window changed while linkdash was stopped told the shell, which had the terminal then. */
export const measureAgain = (): void => {
	if (process.platform === 'win32') return;
	isMeasuring = true;
	process.kill(process.pid, 'SIGWINCH');
};

/** Whether the SIGWINCH that has just arrived was `measureAgain`’s. */
export const wasMeasuring = (): boolean => {
	const own = isMeasuring;
	isMeasuring = false;
	return own;
};

/**
 * Has Node leave the keys to another program until Ink listens again: Ink takes its listener off, but Node goes on reading ahead, and
 * what it reads the other program never sees. A stream can be paused only once it has noticed that nobody listens, one turn later.
 */
export const leaveInput = async (stdin: NodeJS.ReadStream): Promise<void> => {
	await giveWay();
	stdin.pause();
};
