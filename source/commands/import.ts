import {type Batch, fileKinds} from '../domain/batch.ts';
import {relations} from '../domain/person.ts';
import type {ImportReport} from '../domain/reconcile.ts';
import {type Shared, withShared} from '../domain/shared.ts';
import {cleanLine} from '../domain/text.ts';
import type {Answer} from '../output/answer.ts';
import {importLines} from '../output/import.ts';
import {importJson} from '../output/json.ts';
import type {Store} from '../store/index.ts';
import {type Context, defineCommand} from './command.ts';
import {CliError, exits} from './errors.ts';
import {offeredArchive, type Read, readFiles} from './import-files.ts';
import {importJournal, isJournalAt, readingOnce} from './import-journal.ts';
import {askAboutList} from './import-list.ts';
import {runWithProgress} from './progress.ts';

/** Writes it, or tells what it would do. */
const put = (context: Context, store: Store, {batch, digest}: {batch: Batch; digest: string}, dryRun: boolean): ImportReport =>
	dryRun
		? store.preview(batch, context.now())
		: runWithProgress(context, store.importing(batch, {label: 'import', now: context.now(), digest}), context.locale.intake.writing);

/** Shows what would happen and asks; of a list also, once, how the member knows its people. Null where they decline. */
const confirmed = async (context: Context, store: Store, read: Read, shared: Shared): Promise<Batch | null> => {
	const {intake} = context.locale;
	const report = store.preview(read.batch, context.now());
	const preview = importLines(report, context.locale).join('\n');
	const {targets} = read.batch;
	const said = targets.length > 0 && shared.isEmpty ? await askAboutList(context, targets, `${preview}\n`) : null;
	const question = said === null ? `${preview}\n${intake.ask}` : intake.ask;
	return (await context.confirm(question)) ? withShared(read.batch, said ?? shared) : null;
};

export const importPeople = defineCommand({
	name: 'import',
	arguments: {paths: {placeholder: 'PATH', summary: 'paths', optional: true, many: true}},
	options: {
		as: {kind: 'text', placeholder: 'KIND', summary: 'as', choices: [...fileKinds, 'journal']},
		map: {kind: 'list', placeholder: 'COLUMN=FIELD', summary: 'map'},
		relation: {kind: 'text', placeholder: 'RELATION', summary: 'relation', choices: relations},
		reason: {kind: 'text', placeholder: 'TEXT', summary: 'reason'},
		tag: {kind: 'list', placeholder: 'TAG', summary: 'tag'},
		dryRun: {kind: 'flag', summary: 'dryRun'},
		yes: {kind: 'flag', summary: 'yes'},
		json: {kind: 'flag', summary: 'json'},
	},
	async run(context, given): Promise<Answer> {
		const {locale} = context;
		const paths = given.paths.length === 0 ? await offeredArchive(context, given) : given.paths;
		if ('view' in paths) return paths;
		const reader = readingOnce(context);
		const [path = '', ...more] = paths;
		if (given.as === 'journal' || (given.as === undefined && (await isJournalAt(reader, path)))) {
			if (more.length > 0) throw new CliError(exits.usage, locale.keeping.journal.alone);
			return importJournal(reader, path, given);
		}
		const {as} = given;
		const shared: Shared = {
			relation: given.relation ?? null,
			reason: cleanLine(given.reason ?? '') || null,
			tags: given.tag.map(cleanLine).filter(tag => tag !== ''),
			isEmpty: given.relation === undefined && given.reason === undefined && given.tag.length === 0,
		};
		const {files, digest, read} = await readFiles(reader, paths, {...given, as, shared});
		const store = await context.store();
		const same = store.imported(digest, context.now());
		if (same !== null) {
			const report = {
				dryRun: given.dryRun,
				...same.report,
				files: same.report.files.map((file, at) => ({...file, path: files[at] ?? file.path})),
			};
			return {view: 'lines', lines: importLines(report, locale, same.at), json: importJson(report)};
		}
		const {batch} = read();
		const asks = context.terminal.interactive && !given.dryRun && !given.yes && !given.json;
		const agreed = asks ? await confirmed(context, store, {batch}, shared) : withShared(batch, shared);
		if (agreed === null) return {view: 'lines', lines: [locale.intake.declined]};
		const report = put(context, store, {batch: agreed, digest}, given.dryRun);
		return {view: 'lines', lines: importLines(report, locale), json: importJson(report)};
	},
});
