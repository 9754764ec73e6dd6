import type {Progress} from '../../domain/progress.ts';
import type {ImportDone} from '../session.ts';
import type {Event, ImportEnd} from '../state/state.ts';
import {failure} from '../state/turn.ts';
import {giveWay} from './give-way.ts';

/** The bar is drawn no more often than every so many ms: between two of them the import has the machine. */
const drawnEvery = 50;

/**
 * Runs an import to its end, step by step.
 * @param wanted whether to go on: asked before every step; where not, the import is left and nothing of it stays
 * @param tell hears how far it is
 */
export const runImport = async (
	steps: Generator<Progress, ImportDone>,
	{wanted, tell}: {wanted(): boolean; tell(event: Event): void},
): Promise<Event> => {
	const ended = (end: ImportEnd): Event => ({type: 'import-ended', end});
	let drawnAt = performance.now();
	try {
		for (;;) {
			await giveWay();
			if (!wanted()) {
				steps.return(undefined as never);
				return ended({how: 'stopped'});
			}
			const step = steps.next();
			if (step.done) return ended({how: 'done', done: step.value});
			if (performance.now() - drawnAt < drawnEvery) continue;
			tell({type: 'import-progress', progress: step.value});
			drawnAt = performance.now();
		}
	} catch (error) {
		const {error: code, message} = failure(error);
		return ended({how: 'failed', error: code, message});
	}
};
