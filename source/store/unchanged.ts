import type {DatabaseSync} from 'node:sqlite';

/** Keeps what was computed until the store changes, by this connection (`total_changes`) or another (`data_version`). */
export const createUnchanged = (db: DatabaseSync) => {
	const own = db.prepare('SELECT total_changes() AS changes');
	const others = db.prepare('PRAGMA data_version');
	const version = (): string => `${own.get()?.changes} ${others.get()?.data_version}`;
	return <T>(compute: () => T): (() => T) => {
		let kept: {version: string; value: T} | null = null;
		return () => {
			const now = version();
			if (kept?.version !== now) kept = {version: now, value: compute()};
			return kept.value;
		};
	};
};
