import {setTimeout} from 'node:timers/promises';

/** Within this the signal has arrived, ms. Stopped time does not count: the timer goes on when `fg` does. */
const arrival = 60;

/**
 * Stops linkdash, and whatever started it in the same job (npm), until the shell brings it back.
 * Where there is no job control the signal is ignored and nothing happens.
 */
export const stopUntilContinued = async (): Promise<void> => {
	if (process.platform === 'win32') return;
	process.kill(0, 'SIGTSTP');
	await setTimeout(arrival);
};

/** Has Node ask the terminal for its size: a window changed while linkdash was stopped told the shell, which had the terminal then. */
export const measureAgain = (): void => {
	if (process.platform !== 'win32') process.kill(process.pid, 'SIGWINCH');
};
