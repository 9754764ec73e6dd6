import type {DatabaseSync} from 'node:sqlite';

/** Keeps what was last computed until the store changes, by this connection (`total_changes`) or another (`data_version`), or the question does. */
export const createUnchanged = (db: DatabaseSync) => {
	const own = db.prepare('SELECT total_changes() AS changes');
	const others = db.prepare('PRAGMA data_version');
	const version = (): string => `${own.get()?.changes} ${others.get()?.data_version}`;
	return <Q extends number | string, T>(compute: (question: Q) => T): ((question: Q) => T) => {
		let kept: {version: string; question: Q; value: T} | null = null;
		return question => {
			const now = version();
			if (kept?.version !== now || kept.question !== question) kept = {version: now, question, value: compute(question)};
			return kept.value;
		};
	};
};
