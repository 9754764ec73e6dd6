import {fileURLToPath} from 'node:url';
import type {FileKind} from '../../source/domain/batch.ts';
import {readBatch} from '../../source/intake/read.ts';
import {readSources} from '../../source/intake/sources.ts';

/** Path of a sample of an archive; people in them are invented. */
export const sample = (name: string): string => fileURLToPath(new URL(`../fixtures/archive/${name}`, import.meta.url));

/** When the samples are read: Monday 23 November 2026 at nine. */
export const readingAt = Date.parse('2026-11-23T09:00:00Z');

/** Reads files as `linkdash import` does, nothing on standard input. */
export const read = async (...paths: readonly string[]) =>
	readBatch(await readSources(paths, async () => new Uint8Array()), {now: readingAt});

/** Reads a text as if it were a file called people.csv. */
export const readText = (text: string, {as, now = readingAt}: {as?: FileKind; now?: number} = {}) =>
	readBatch([{path: 'people.csv', folder: false, texts: [{path: 'people.csv', text}]}], {as, now});
