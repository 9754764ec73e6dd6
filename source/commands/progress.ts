import type {Progress} from '../domain/progress.ts';
import {progressBar} from '../output/progress.ts';
import {finish, type Steps} from '../store/steps.ts';
import type {Context} from './command.ts';

/** Work shorter than this needs no bar, ms; a bar is drawn no more often than every so many. */
const quietFor = 200;
const drawnEvery = 50;

/** Runs long work to its end, with a bar where somebody waits for it. */
export const runWithProgress = <T>({status, terminal}: Pick<Context, 'status' | 'terminal'>, steps: Steps<T>, label: string): T => {
	let drawAt = performance.now() + quietFor;
	let isDrawn = false;
	const draw = (progress: Progress): void => {
		if (performance.now() < drawAt) return;
		status(progressBar(progress, label, terminal.ascii));
		isDrawn = true;
		drawAt = performance.now() + drawnEvery;
	};
	try {
		return finish(steps, draw);
	} finally {
		if (isDrawn) status(null);
	}
};
