import type {TextField} from './text-field.ts';

/** What a field was, to go back to. */
type Moment = Pick<TextField, 'text' | 'cursor'>;

/** How the text last changed; null where the cursor has moved since. `word`: typing that begins a word. */
type Change = 'type' | 'word' | 'erase' | 'other';

/** Oldest first in `past`, next first in `future`. */
export type History = {past: readonly Moment[]; future: readonly Moment[]; last: Change | null};

const none: History = {past: [], future: [], last: null};

/** Steps kept: more than anybody takes back of a note. */
const most = 200;

const momentOf = ({text, cursor}: TextField): Moment => ({text, cursor});

/** Whether a change goes on with the one before it: a word that is typed, characters erased one by one. */
const goesOn = (last: Change | null, change: Change): boolean =>
	change === 'type' ? last === 'type' || last === 'word' : change === 'erase' && last === 'erase';

/** The field after a change, which undo takes back: a word at a time where it is typed. */
export const remember = (before: TextField, after: TextField, change: Change): TextField => {
	const {past, last} = before.history ?? none;
	if (after.text === before.text) return rest(before, after);
	const kept = goesOn(last, change) ? past : [...past, momentOf(before)].slice(-most);
	return {...momentOf(after), history: {past: kept, future: [], last: change}};
};

/** The field after its cursor has moved: what is typed next is a step of its own. */
export const rest = ({history}: TextField, after: TextField): TextField => ({
	...momentOf(after),
	...(history && {history: {...history, last: null}}),
});

/** The field as it was before the latest change; as it is where there is none. */
export const undo = (field: TextField): TextField => {
	const {past, future} = field.history ?? none;
	const before = past.at(-1);
	if (before === undefined) return field;
	return {...before, history: {past: past.slice(0, -1), future: [momentOf(field), ...future], last: null}};
};

/** Does again what undo took back, until something else is typed. */
export const redo = (field: TextField): TextField => {
	const {past, future} = field.history ?? none;
	const [next, ...later] = future;
	return next === undefined ? field : {...next, history: {past: [...past, momentOf(field)], future: later, last: null}};
};
