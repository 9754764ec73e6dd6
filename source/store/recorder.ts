import type {Fact, JournalEvent, SubjectKind} from '../domain/event.ts';
import {createIds} from './ids.ts';
import type {Journal} from './journal.ts';

/** Writes the events of one gesture, a new one or more of one there is. Made inside the write transaction, so that ids follow whatever another process wrote. */
export const createRecorder = (
	journal: Journal,
	{label, now, origin, continues = null}: {label: string; now: number; origin: string; continues?: string | null},
) => {
	const newId = createIds(journal.latestId());
	let gesture = continues;
	return {
		newId: () => newId(now),
		gesture: (): string => (gesture ??= newId(now)),
		record(kind: SubjectKind, subject: string, fact: Fact): JournalEvent {
			gesture ??= newId(now);
			const event: JournalEvent = {id: newId(now), at: now, kind, subject, gesture, origin, label, fact};
			journal.append(event);
			return event;
		},
	};
};

export type Recorder = ReturnType<typeof createRecorder>;
