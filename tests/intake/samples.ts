import {fileURLToPath} from 'node:url';
import type {FileKind} from '../../source/domain/batch.ts';
import {readBatch} from '../../source/intake/read.ts';
import {readSources} from '../../source/intake/sources.ts';

/** Path of a sample of an archive; people in them are invented. */
export const sample = (name: string): string => fileURLToPath(new URL(`../fixtures/archive/${name}`, import.meta.url));

/** Reads files as `linkdash import` does, nothing on standard input. */
export const read = async (...paths: readonly string[]) => readBatch(await readSources(paths, async () => new Uint8Array()));

/** Reads a text as if it were a file called people.csv. */
export const readText = (text: string, as?: FileKind) =>
	readBatch([{path: 'people.csv', folder: false, texts: [{path: 'people.csv', text}]}], as);
