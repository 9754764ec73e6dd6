import {join} from 'node:path';
import {type Batch, fileKinds} from '../domain/batch.ts';
import {relations} from '../domain/person.ts';
import {cleanLine} from '../domain/text.ts';
import {IntakeError, type IntakeErrorCode} from '../intake/error.ts';
import type {Answer} from '../output/answer.ts';
import {importLines} from '../output/import.ts';
import {line} from '../output/paper.ts';
import {type Context, defineCommand} from './command.ts';
import {CliError, exits} from './errors.ts';

const exitOf: Readonly<Record<IntakeErrorCode, number>> = {
	missing: exits.noInput,
	unreadable: exits.noInput,
	zip: exits.data,
	unknown: exits.data,
	folder: exits.data,
	empty: exits.data,
};

const problem = ({code, path, firstLine}: IntakeError, {intake}: Context['locale']): CliError =>
	new CliError(exitOf[code], intake.errors[code](path === '-' ? intake.standardInput : line(path), firstLine ?? ''));

/** No path was given: names the newest archive in Downloads, or says how to get one. */
const guide = async ({env, locale: {intake}}: Context): Promise<Answer> => {
	const {findArchive} = await import('../intake/downloads.ts');
	const found = await findArchive(env.XDG_DOWNLOAD_DIR ?? join(env.HOME ?? env.USERPROFILE ?? '.', 'Downloads'));
	const path = line(found?.path ?? null);
	const lines = found === null ? intake.howTo : [found.packed ? intake.foundZip(path) : intake.foundFolder(path)];
	return {view: 'lines', exit: exits.usage, lines};
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

const read = async (context: Context, paths: readonly string[], as: Batch['files'][number]['kind'] | undefined): Promise<Batch> => {
	const [{readSources}, {readBatch}] = await Promise.all([import('../intake/sources.ts'), import('../intake/read.ts')]);
	try {
		return readBatch(await readSources(paths, context.readInput), {now: context.now(), as});
	} catch (error) {
		throw error instanceof IntakeError ? problem(error, context.locale) : error;
	}
};

/** On a terminal a list of people is shown before it goes in: whom one may invite is chosen. An archive is the member's own, and can be undone. */
const asks = (context: Context, batch: Batch, given: {dryRun: boolean; yes: boolean; json: boolean}): boolean =>
	batch.targets.length > 0 && context.terminal.interactive && !given.dryRun && !given.yes && !given.json;

export const importPeople = defineCommand({
	name: 'import',
	arguments: {paths: {placeholder: 'PATH', summary: 'paths', optional: true, many: true}},
	options: {
		as: {kind: 'text', placeholder: 'KIND', summary: 'as', choices: fileKinds},
		relation: {kind: 'text', placeholder: 'RELATION', summary: 'relation', choices: relations},
		reason: {kind: 'text', placeholder: 'TEXT', summary: 'reason'},
		tag: {kind: 'list', placeholder: 'TAG', summary: 'tag'},
		dryRun: {kind: 'flag', summary: 'dryRun'},
		yes: {kind: 'flag', summary: 'yes'},
		json: {kind: 'flag', summary: 'json'},
	},
	async run(context, given): Promise<Answer> {
		if (given.paths.length === 0) {
			return guide(context);
		}
		const batch = withShared(await read(context, given.paths, given.as), {
			relation: given.relation ?? null,
			reason: cleanLine(given.reason ?? '') || null,
			tags: given.tag.map(cleanLine).filter(tag => tag !== ''),
		});
		const {locale} = context;
		const store = await context.store();
		const put = (dryRun: boolean) => store.import(batch, {label: 'import', now: context.now(), rules: context.rules(), dryRun});
		if (asks(context, batch, given)) {
			const preview = importLines(put(true), locale);
			if (!(await context.confirm(`${preview.join('\n')}\n${locale.intake.ask}`))) {
				return {view: 'lines', lines: [locale.intake.declined]};
			}
		}
		const report = put(given.dryRun);
		return {view: 'lines', lines: importLines(report, locale), json: report};
	},
});
