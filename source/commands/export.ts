import {extname, resolve} from 'node:path';
import {everythingJson, journalLines} from '../output/export.ts';
import {line} from '../output/paper.ts';
import {saveFile} from '../system/save.ts';
import {type Context, defineCommand} from './command.ts';
import {CliError, exits} from './errors.ts';

const formats = ['csv', 'json', 'jsonl'] as const;
type Format = (typeof formats)[number];

/** As the file's name ends; CSV where that says nothing. */
const formatOf = (file: string | undefined): Format =>
	formats.find(format => file !== undefined && extname(file).toLowerCase() === `.${format}`) ?? 'csv';

const textOf = async (context: Context, format: Format): Promise<string> => {
	const store = await context.store();
	const asOf = context.now();
	switch (format) {
		case 'csv':
			return (await import('../output/csv.ts')).peopleCsv(store.everybody(asOf));
		case 'json':
			return everythingJson({
				asOf,
				account: store.account(),
				excludedCompanies: store.excludedCompanies(),
				templates: store.templates(),
				people: store.everybody(asOf),
			});
		case 'jsonl':
			return journalLines(store.journal());
	}
};

/** The system's own word for why a file cannot be written: `ENOENT`. */
export const reasonOf = (error: unknown): string =>
	error instanceof Error && 'code' in error ? String(error.code) : line(error instanceof Error ? error.message : String(error));

/** @throws CliError 73 */
const save = (context: Context, file: string, text: string): void => {
	try {
		saveFile(resolve(file), text);
	} catch (error) {
		throw new CliError(exits.cannotCreate, context.locale.keeping.notWritten(line(file), reasonOf(error)));
	}
};

export const exportStore = defineCommand({
	name: 'export',
	arguments: {file: {placeholder: 'FILE', summary: 'exportFile', optional: true}},
	options: {format: {kind: 'text', placeholder: 'FORMAT', summary: 'format', choices: formats}},
	async run(context, {file, format}) {
		const chosen = format ?? formatOf(file);
		const text = await textOf(context, chosen);
		if (file === undefined || file === '-') return {view: 'text', text};
		save(context, file, text);
		const {people, events} = (await context.store()).counts();
		return {view: 'lines', lines: [context.locale.keeping.exported(line(file), chosen === 'jsonl' ? {events} : {people})]};
	},
});
