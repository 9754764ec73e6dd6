import {localDate} from './calendar.ts';
import type {TimelineEntry} from './views.ts';

/** What a connection comes of. */
const before: ReadonlySet<string> = new Set(['sent', 'archived', 'answered', 'replied']);

/** The timeline, a connection behind the invitation it came of: an archive tells its day only, which is taken for noon. */
export const inOrder = (timeline: readonly TimelineEntry[]): TimelineEntry[] => {
	const place = ({at, what}: TimelineEntry): number =>
		what === 'connected'
			? Math.max(at, ...timeline.filter(entry => before.has(entry.what) && localDate(entry.at) === localDate(at)).map(entry => entry.at))
			: at;
	return timeline.toSorted((a, b) => place(a) - place(b) || Number(a.what === 'connected') - Number(b.what === 'connected'));
};
