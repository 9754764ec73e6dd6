import {open} from 'node:fs/promises';
import {isJournal, readJournal} from '../intake/journal.ts';
import {limits} from '../intake/zip-limits.ts';
import type {Answer} from '../output/answer.ts';
import {line} from '../output/paper.ts';
import type {Context} from './command.ts';
import {CliError, exits} from './errors.ts';
import {readTexts} from './import-files.ts';

/** An event's first fields fill less. */
const startBytes = 512;

const startOf = async (path: string): Promise<string> => {
	const file = await open(path);
	try {
		const {bytesRead, buffer} = await file.read(Buffer.alloc(startBytes), 0, startBytes, 0);
		return buffer.toString('utf8', 0, bytesRead);
	} finally {
		await file.close();
	}
};

/** Standard input comes once, and two may want it: who tells what it is, and who reads it. */
export const readingOnce = (context: Context): Context => {
	let input: ReturnType<Context['readInput']> | undefined;
	return {
		...context,
		readInput: most => {
			input ??= context.readInput(most);
			return input;
		},
	};
};

/** Whether what is behind a path is a linkdash journal. What cannot be read is told by whoever reads it. */
export const isJournalAt = async (context: Context, path: string): Promise<boolean> => {
	try {
		if (path !== '-') return isJournal(await startOf(path));
		const input = await context.readInput(limits.fileBytes);
		return input !== null && isJournal(Buffer.from(input.subarray(0, startBytes)).toString());
	} catch {
		return false;
	}
};

type Given = {dryRun: boolean; yes: boolean; json: boolean};

/** The same names as for every import; a journal says nothing of the rest. */
const jsonOf = (path: string, {events, people, known, dryRun}: {events: number; people: number; known: number; dryRun: boolean}) => ({
	dryRun,
	files: [{path, kind: 'journal', rows: events + known, read: events + known, skipped: 0, problems: []}],
	events: {new: events, known},
	people: {new: people},
});

/**
 * Unites the journal of another linkdash with this one.
 * @throws CliError 65 where it is damaged or of a newer linkdash: nothing of it is taken over then
 */
export const importJournal = async (context: Context, path: string, given: Given): Promise<Answer> => {
	const {keeping, intake} = context.locale;
	const texts = await readTexts(context, path);
	const read = readJournal(texts.map(({text}) => text).join('\n'));
	const shown = path === '-' ? intake.standardInput : line(path);
	if ('wrongLine' in read) throw new CliError(exits.data, keeping.journal.wrong(shown, read.wrongLine));
	const store = await context.store();
	const unite = (dryRun: boolean) => {
		const united = store.unite(read.events, {dryRun});
		return {...united, known: read.events.length - united.events, dryRun};
	};
	const lines = (united: ReturnType<typeof unite>) => [keeping.journal.united(shown, united)];
	const asks = context.terminal.interactive && !given.dryRun && !given.yes && !given.json;
	if (asks && !(await context.confirm(`${lines(unite(true)).join('\n')}\n${intake.ask}`))) return {view: 'lines', lines: [intake.declined]};
	const united = unite(given.dryRun);
	return {view: 'lines', lines: [...lines(united), ...(given.dryRun ? [intake.dryRun] : [])], json: jsonOf(path, united)};
};
