import type {Progress} from '../domain/progress.ts';

/** Long work as a generator: it says how far it is and may be left between two steps, its `finally` then undoing what it did. */
export type Steps<T> = Generator<Progress, T>;

/** Runs work to its end. */
export const finish = <S, T>(steps: Generator<S, T>, each: (step: S) => void = () => {}): T => {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		each(step.value);
	}
};
