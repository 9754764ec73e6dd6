import {join} from 'node:path';
import {type Batch, fileKinds} from '../domain/batch.ts';
import {relations} from '../domain/person.ts';
import {cleanLine} from '../domain/text.ts';
import {IntakeError, type IntakeErrorCode} from '../intake/error.ts';
import type {Answer} from '../output/answer.ts';
import {importLines} from '../output/import.ts';
import {line} from '../output/paper.ts';
import {columnMap, missingColumn} from './column-map.ts';
import {type Context, defineCommand} from './command.ts';
import {CliError, exits} from './errors.ts';

const exitOf: Readonly<Record<IntakeErrorCode, number>> = {
	missing: exits.noInput,
	unreadable: exits.noInput,
	packed: exits.data,
	locked: exits.data,
	damaged: exits.data,
	large: exits.data,
	unknown: exits.data,
	folder: exits.data,
	empty: exits.data,
};

const problem = ({code, path, firstLine}: IntakeError, {intake}: Context['locale']): CliError =>
	new CliError(exitOf[code], intake.errors[code](path === '-' ? intake.standardInput : line(path), firstLine ?? ''));

type Given = {dryRun: boolean; yes: boolean; json: boolean};

/** No path was given: the newest archive in Downloads, where the member takes it; else how to get one, or how to name this one. */
const offered = async (context: Context, {yes}: Given): Promise<readonly string[] | Answer> => {
	const {
		env,
		locale: {intake},
	} = context;
	const {findArchive} = await import('../intake/downloads.ts');
	const found = await findArchive(env.XDG_DOWNLOAD_DIR ?? join(env.HOME ?? env.USERPROFILE ?? '.', 'Downloads'));
	if (found === null) return {view: 'lines', exit: exits.usage, lines: intake.howTo};
	if (yes) return [found];
	if (!context.terminal.interactive) return {view: 'lines', exit: exits.usage, lines: [intake.found(line(found))]};
	return (await context.confirm(intake.offer(line(found)))) ? [found] : {view: 'lines', lines: [intake.declined]};
};

type Shared = {relation: Batch['targets'][number]['relation']; reason: string | null; tags: readonly string[]};

/** What was said once for every row of the lists; a row that says it itself keeps its own. */
const withShared = (batch: Batch, {relation, reason, tags}: Shared): Batch => ({
	...batch,
	targets: batch.targets.map(target => ({
		...target,
		relation: target.relation ?? relation,
		reason: target.reason ?? reason,
		tags: [...new Set([...target.tags, ...tags])],
	})),
});

type Said = {as: Batch['files'][number]['kind'] | undefined; map: readonly string[]};

const read = async (context: Context, paths: readonly string[], said: Said): Promise<Batch> => {
	const {as} = said;
	const map = columnMap(said, context.locale);
	const [{readSources}, {readBatch}] = await Promise.all([import('../intake/sources.ts'), import('../intake/read.ts')]);
	try {
		return readBatch(await readSources(paths, context.readInput, {as, map}), {now: context.now(), as, map});
	} catch (error) {
		throw error instanceof IntakeError ? problem(error, context.locale) : missingColumn(error, context.locale);
	}
};

/** On a terminal a list of people is shown before it goes in: whom one may invite is chosen. An archive is the member's own, and can be undone. */
const asks = (context: Context, batch: Batch, given: Given): boolean =>
	batch.targets.length > 0 && context.terminal.interactive && !given.dryRun && !given.yes && !given.json;

export const importPeople = defineCommand({
	name: 'import',
	arguments: {paths: {placeholder: 'PATH', summary: 'paths', optional: true, many: true}},
	options: {
		as: {kind: 'text', placeholder: 'KIND', summary: 'as', choices: fileKinds},
		map: {kind: 'list', placeholder: 'COLUMN=FIELD', summary: 'map'},
		relation: {kind: 'text', placeholder: 'RELATION', summary: 'relation', choices: relations},
		reason: {kind: 'text', placeholder: 'TEXT', summary: 'reason'},
		tag: {kind: 'list', placeholder: 'TAG', summary: 'tag'},
		dryRun: {kind: 'flag', summary: 'dryRun'},
		yes: {kind: 'flag', summary: 'yes'},
		json: {kind: 'flag', summary: 'json'},
	},
	async run(context, given): Promise<Answer> {
		const paths = given.paths.length === 0 ? await offered(context, given) : given.paths;
		if ('view' in paths) return paths;
		const batch = withShared(await read(context, paths, given), {
			relation: given.relation ?? null,
			reason: cleanLine(given.reason ?? '') || null,
			tags: given.tag.map(cleanLine).filter(tag => tag !== ''),
		});
		const {locale} = context;
		const store = await context.store();
		if (asks(context, batch, given)) {
			const preview = importLines(store.preview(batch, context.now()), locale);
			if (!(await context.confirm(`${preview.join('\n')}\n${locale.intake.ask}`))) {
				return {view: 'lines', lines: [locale.intake.declined]};
			}
		}
		const now = context.now();
		const report = given.dryRun ? store.preview(batch, now) : store.import(batch, {label: 'import', now});
		return {view: 'lines', lines: importLines(report, locale), json: report};
	},
});
