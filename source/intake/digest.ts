import {hash} from 'node:crypto';
import type {Source} from './read.ts';

/** Raised whenever the same files would read to something else. */
const reading = 1;

/**
 * What tells whether the very same was read before: every text, when its archive was written, and all that was said of them. SHA-1 is
 * quick, and nobody gains by a file that is taken for another of their own.
 * @param said anything that changes what the texts read to
 */
export const digestOf = (sources: readonly Source[], said: unknown): string => {
	const texts = sources.flatMap(({texts: some}) => some.map(({text, writtenAt}) => [hash('sha1', text), writtenAt ?? null]));
	return hash('sha1', JSON.stringify([reading, texts, said]));
};
