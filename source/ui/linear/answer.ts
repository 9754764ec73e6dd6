import type {View} from '../screens/view.ts';
import type {Event} from '../state/state.ts';
import {announce, stillThere} from './announce.ts';
import {echo} from './echo.ts';

/** How an event is answered: letters put on the line being typed, or lines; and what has been said by then. */
export type Answer = {typed: string; lines: readonly string[]; said: View};

/** What is found while typing is said once the typing rests, and not after each letter. */
const searches = ({state: {prompt}}: View): boolean => prompt?.type === 'filter' || prompt?.type === 'who-accepted';

/**
 * The answer to one event. Pure.
 * @param said as of what was said last
 * @param acts the event has an effect outside, which will be told of by itself
 */
export const answer = (said: View, [before, after]: readonly [View, View], event: Event, acts: boolean): Answer => {
	const echoed = event.type === 'key' || event.type === 'paste' ? echo(before, after) : null;
	if (echoed) {
		const heard = searches(after) ? said : after;
		return 'typed' in echoed ? {typed: echoed.typed, lines: [], said: heard} : {typed: '', lines: echoed.lines, said: heard};
	}
	const lines = announce(said, after);
	const silent = lines.length === 0 && event.type === 'key' && !acts && !after.state.leaving;
	return {typed: '', lines: silent ? stillThere(after) : lines, said: after};
};
