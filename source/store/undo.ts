import type {GestureFact} from '../domain/event.ts';
import type {Reversed} from '../domain/views.ts';
import type {Gestures} from './gestures.ts';
import type {Journal} from './journal.ts';
import type {Projection} from './projection.ts';
import type {Suggestions} from './queries/suggestions.ts';
import {createRecorder} from './recorder.ts';

type Parts = {journal: Journal; projection: Projection; suggestions: Suggestions; gestures: Gestures; origin: string; now: number};

/**
 * Takes the latest gesture out of force, or puts the one taken back last in force again: an event that says so is added,
 * nothing is removed, and everybody it concerned is folded anew. So an undo gives back pace, notes and refusals by itself.
 */
export const reverse = (
	type: GestureFact['type'],
	{journal, projection, suggestions, gestures, origin, now}: Parts,
): {keep: boolean; value: Reversed} => {
	const done = type === 'undone' ? gestures.nextUndo(now) : gestures.nextRedo(now);
	if (!done) return {keep: false, value: {ok: false, reason: {code: type === 'undone' ? 'nothing-to-undo' : 'nothing-to-redo'}}};
	const ids = journal.idsOf(done.gesture);
	createRecorder(journal, {label: type, now, origin}).record('gesture', done.gesture, {type, gesture: done.gesture});
	projection.refold(ids);
	projection.refoldCompanies(journal.companiesOf(done.gesture));
	projection.refoldAccount();
	if (done.label === 'import') suggestions.refold();
	gestures.made(done.gesture);
	return {keep: true, value: {ok: true, done}};
};
