import {fileURLToPath} from 'node:url';
import type {FileKind} from '../../source/domain/batch.ts';
import {readBatch} from '../../source/intake/read.ts';
import type {NamedText} from '../../source/intake/read-file.ts';
import {readSources} from '../../source/intake/sources.ts';

/** Path of a sample of an archive; people in them are invented. */
export const sample = (name: string): string => fileURLToPath(new URL(`../fixtures/archive/${name}`, import.meta.url));

/** When the samples are read: Monday 23 November 2026 at nine. */
export const readingAt = Date.parse('2026-11-23T09:00:00Z');

/** Reads files as `linkdash import` does, nothing on standard input. */
export const read = async (...paths: readonly string[]) =>
	readBatch(await readSources(paths, async () => new Uint8Array()), {now: readingAt});

type Given = {as?: FileKind; now?: number; path?: string};

/** Reads a text as if it were a file called people.csv. */
export const readText = (text: string, {as, now = readingAt, path = 'people.csv'}: Given = {}) =>
	readBatch([{path, folder: false, texts: [{path, text}]}], {as, now});

/** Reads texts as if they were the files of a folder or an archive. */
export const readFolder = (texts: readonly NamedText[], {as, now = readingAt}: Omit<Given, 'path'> = {}) =>
	readBatch([{path: 'archive', folder: true, texts}], {as, now});

/** The same, by their names. */
export const readTexts = (files: Readonly<Record<string, string>>, given: Omit<Given, 'path'> = {}) =>
	readFolder(
		Object.entries(files).map(([name, text]) => ({path: `archive/${name}`, text})),
		given,
	);
