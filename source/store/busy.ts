/** How long a writer waits for another process before it says that the store is busy, ms. */
export const busyTimeout = 5000;

export const isBusy = (error: unknown): boolean => ((error as {errcode?: number}).errcode ?? 0) % 256 === 5;

/**
 * Runs a statement for which SQLite does not wait on its own: the first switch to WAL asks for the file alone, and several processes
 * may make a store at the same moment.
 */
export const patiently = (run: () => void): void => {
	const until = performance.now() + busyTimeout;
	for (;;) {
		try {
			run();
			return;
		} catch (error) {
			if (!isBusy(error) || performance.now() > until) throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
		}
	}
};
