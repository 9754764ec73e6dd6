import {access} from 'node:fs/promises';
import {resolve} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import type {Batch} from '../../domain/batch.ts';
import type {Progress} from '../../domain/progress.ts';
import {type Shared, unsaid, withShared} from '../../domain/shared.ts';
import type {Store} from '../../store/index.ts';
import type {ImportDone, Imports, NewImport, ReadImport} from '../../ui/session.ts';
import type {Context} from '../command.ts';
import {explain} from '../explain.ts';
import {downloadsOf, type Reader, readFiles} from '../import-files.ts';
import {typedPath} from '../typed-path.ts';

export type ImportSteps = Generator<Progress, ImportDone>;

type Surroundings = Reader & Pick<Context, 'env'>;

const homeOf = ({env}: Surroundings): string | undefined => env.HOME ?? env.USERPROFILE;

/** The path itself where there is such a file, however odd its name; else what was meant by quotes, backslashes and `~`. Never `-`. */
const pathOf = async (typed: string, context: Surroundings): Promise<string> => {
	const asTyped = resolve(typed);
	const isThere = await access(asTyped).then(
		() => true,
		() => false,
	);
	return isThere ? asTyped : resolve(typedPath(typed, {home: homeOf(context)}));
};

/** A path as short as it can be said. */
const shortened = (path: string, home: string | undefined): string =>
	home !== undefined && home !== '' && path.startsWith(`${home}/`) ? `~${path.slice(home.length)}` : path;

function* importing(store: Store, batch: Batch, about: {now: number; digest: string}): ImportSteps {
	const before = store.nextUndo(about.now)?.gesture;
	const report = yield* store.importing(batch, {label: 'import', ...about});
	return {report, changed: store.nextUndo(about.now)?.gesture !== before};
}

const read = async (typed: string, context: Surroundings, store: Store): Promise<ReadImport> => {
	const path = await pathOf(typed, context);
	// the digest is that of `linkdash import` without an option: what was imported there is known here
	const {files, digest, read: readBatch} = await readFiles(context, [path], {as: undefined, map: [], shared: unsaid});
	const same = store.imported(digest, context.now());
	if (same !== null) {
		const named = same.report.files.map((file, at) => ({...file, path: files[at] ?? file.path}));
		return {path, sameAt: same.at, report: {dryRun: true, ...same.report, files: named}};
	}
	const {batch} = readBatch();
	// tens of thousands of rows take their time: a key typed meanwhile is heard between reading them and looking for them
	await setImmediate();
	const {targets} = batch;
	const run: NewImport['run'] = (shared: Shared) => importing(store, withShared(batch, shared), {now: context.now(), digest});
	return {
		path,
		sameAt: null,
		report: store.preview(batch, context.now()),
		list: {people: targets.length, withoutRelation: targets.filter(({relation}) => relation === null).length},
		run,
	};
};

/** Files for the dashboard, read as `linkdash import` reads them. */
export const createImports = (context: Surroundings, store: Store): Imports => ({
	find: async () => {
		const {findArchive} = await import('../../intake/downloads.ts');
		const found = await findArchive(downloadsOf(context));
		return found === null ? null : shortened(found, homeOf(context));
	},
	read: async typed => {
		try {
			return {ok: true, read: await read(typed, context, store)};
		} catch (error) {
			return {ok: false, message: explain(error, context.locale).message};
		}
	},
});

/** The same imports, each run watched by somebody. */
export const watchedImports = (imports: Imports, watch: (steps: ImportSteps) => ImportSteps): Imports => ({
	...imports,
	read: async typed => {
		const result = await imports.read(typed);
		if (!result.ok || result.read.sameAt !== null) return result;
		const {run} = result.read;
		return {ok: true, read: {...result.read, run: shared => watch(run(shared))}};
	},
});
