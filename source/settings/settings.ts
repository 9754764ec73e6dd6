import fs from 'node:fs';
import path from 'node:path';
import type Conf from 'conf';
import type {ItemFlaw} from '../domain/checklist.ts';
import {isObject, type JsonObject} from '../domain/json.ts';
import {changedViews, type ViewChange} from '../domain/saved-view.ts';
import {fits, type SettingChange, type SettingForm, type SettingView} from '../domain/setting.ts';
import {makeFolder} from './folder.ts';
import {isSettingKey, type SettingKey, type Settings, schema, settingKeys} from './schema.ts';

export type {SettingKey, Settings} from './schema.ts';

/**
 * What is wrong with config.json: `syntax`, JSON but no `object`, a `value` out of its form (`key` and `form` say which), or the file itself.
 * With checklist.json: no `list`, an `item` (`place` counts from 1, `field` names an unknown one), or far too `large`, in bytes.
 */
export type SettingsProblem =
	| {code: 'syntax'}
	| {code: 'object'}
	| {code: 'value'; key: SettingKey; form: SettingForm}
	| {code: 'list'}
	| {code: 'item'; place: number; flaw: ItemFlaw; field: string | null}
	| {code: 'large'; limit: number}
	| {code: 'unreadable'; reason: string}
	| {code: 'unwritable'; reason: string};

export class SettingsError extends Error {
	readonly file: string;
	readonly problem: SettingsProblem;

	constructor(file: string, problem: SettingsProblem) {
		super(`${file}: ${problem.code}`);
		this.name = 'SettingsError';
		this.file = file;
		this.problem = problem;
	}
}

/** What reading config.json gives. */
export type SettingsFound = {
	values: Settings;
	/** Keys the file sets, the others having their default. */
	given: ReadonlySet<SettingKey>;
	/** Keys linkdash does not know: mistyped, or of a newer version. They are kept. */
	unknown: readonly string[];
	/** Own keys of the dashboard, as they stand there: anything. `resolve` (ui/keys) reads them. */
	keys: unknown;
	/** Views of the member's own, as they stand there: anything. `readViews` (domain/saved-view.ts) reads them. */
	views: unknown;
};

/** Writes config.json. Every write is atomic; the file is 0600 in a folder of 0700. */
export type SettingsFile = {
	/** @throws SettingsError */
	set<K extends SettingKey>(key: K, value: Settings[K]): void;
	/** Back to the default: one key, or all of them. @throws SettingsError */
	reset(key?: SettingKey): void;
	/** The keys of an action of the dashboard; null gives back its own. @throws SettingsError */
	bind(action: string, keys: readonly string[] | null): void;
	/** A change of the member's own views. @throws SettingsError */
	keepView(change: ViewChange): void;
};

const at = (tree: JsonObject, key: SettingKey): unknown => {
	let value: unknown = tree;
	for (const part of key.split('.')) {
		if (!isObject(value)) return undefined;
		value = value[part];
	}
	return value;
};

/** @throws SettingsError: no JSON */
export const jsonIn = (file: string, text: string): unknown => {
	try {
		// the byte order mark of Windows editors, which JSON.parse takes for a mistake
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		throw new SettingsError(file, {code: 'syntax'});
	}
};

/** Text of config.json -> its values, every known one checked. */
const parse = (file: string, text: string): JsonObject => {
	const tree = jsonIn(file, text);
	if (!isObject(tree)) throw new SettingsError(file, {code: 'object'});
	for (const key of settingKeys) {
		const value = at(tree, key);
		const group = tree[key.split('.')[0] as string];
		const misplaced = key.includes('.') && group !== undefined && !isObject(group);
		if (misplaced || (value !== undefined && !fits(schema[key].form, value)))
			throw new SettingsError(file, {code: 'value', key, form: schema[key].form});
	}
	return tree;
};

export const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** conf is loaded only where there is a file to read or to write: it costs more than all of linkdash's plain commands. */
const open = async (file: string): Promise<Conf<JsonObject>> => {
	const {default: Conf} = await import('conf');
	try {
		return new Conf<JsonObject>({
			cwd: path.dirname(file),
			configName: path.basename(file, '.json'),
			projectSuffix: '',
			configFileMode: 0o600,
			deserialize: text => parse(file, text),
		});
	} catch (error) {
		throw error instanceof SettingsError ? error : new SettingsError(file, {code: 'unreadable', reason: reasonOf(error)});
	}
};

/** No setting lies deeper. */
const deepest = 3;

/** Paths of the leaves of config.json, arrays being leaves, and whatever lies deeper than any setting. */
const leaves = (tree: JsonObject, above = '', depth = 1): string[] =>
	Object.entries(tree).flatMap(([key, value]) =>
		isObject(value) && depth < deepest ? leaves(value, `${above}${key}.`, depth + 1) : [`${above}${key}`],
	);

/** What the file holds besides settings: how the dashboard is used. */
const ownParts = ['keys', 'views'];

const foundWith = (
	own: ReadonlyMap<SettingKey, unknown>,
	{unknown, keys, views}: Pick<SettingsFound, 'unknown' | 'keys' | 'views'>,
): SettingsFound => {
	const tier = (own.get('tier') ?? schema.tier.default('free')) as Settings['tier'];
	const value = (key: SettingKey) => [key, own.has(key) ? own.get(key) : schema[key].default(tier)] as const;
	return {values: Object.fromEntries(settingKeys.map(value)) as Settings, given: new Set(own.keys()), unknown, keys, views};
};

const foundIn = (tree: JsonObject): SettingsFound =>
	foundWith(new Map(settingKeys.map(key => [key, at(tree, key)] as const).filter(([, value]) => value !== undefined)), {
		unknown: leaves(tree).filter(key => !isSettingKey(key) && !ownParts.includes(key.split('.')[0] ?? '')),
		keys: tree.keys,
		views: tree.views,
	});

/** Everything a member may set, in the order it is shown. */
export const settingViews = ({values, given}: SettingsFound): SettingView[] =>
	settingKeys.map(key => {
		const {form, source} = schema[key];
		return {key, form, source, value: values[key], default: schema[key].default(values.tier), given: given.has(key)};
	});

/** Where nothing is set. */
export const noSettings: SettingsFound = foundIn({});

/** Settings with these changes in force. What does not have the form of its key is left out. */
export const changedSettings = ({values, given, ...others}: SettingsFound, changes: readonly SettingChange[]): SettingsFound => {
	const own = new Map<SettingKey, unknown>([...given].map(key => [key, values[key]]));
	for (const {key, value} of changes) {
		if (!isSettingKey(key)) continue;
		if (value === undefined) own.delete(key);
		else if (fits(schema[key].form, value)) own.set(key, value);
	}
	return foundWith(own, others);
};

/**
 * Settings in force: what config.json sets, else the defaults. Creates nothing.
 * @throws SettingsError: the file is broken, unreadable or holds a value out of its form. It is never replaced.
 */
export const readSettings = async (file: string): Promise<SettingsFound> =>
	fs.existsSync(file) ? foundIn((await open(file)).store) : foundIn({});

/** Runs a write, with what the system says turned into a SettingsError. */
const writing = (file: string, write: () => void): void => {
	try {
		write();
	} catch (error) {
		throw error instanceof SettingsError ? error : new SettingsError(file, {code: 'unwritable', reason: reasonOf(error)});
	}
};

/** config.json for writing. @throws SettingsError as `readSettings` does. */
export const openSettings = async (file: string): Promise<SettingsFile> => {
	writing(file, () => makeFolder(path.dirname(file)));
	const conf = await open(file);
	return {
		set: (key, value) => writing(file, () => conf.set(key, value)),
		bind: (action, keys) =>
			writing(file, () => {
				// a value that is no object of lists was never in force
				const {[action]: _, ...others} = isObject(conf.store.keys) ? conf.store.keys : {};
				conf.set('keys', keys === null ? others : {...others, [action]: keys});
			}),
		keepView: change =>
			writing(file, () => {
				// what is no list was never in force
				const {views} = conf.store;
				conf.set('views', changedViews(Array.isArray(views) ? views : [], change));
			}),
		reset: key =>
			writing(file, () => {
				if (key !== undefined) conf.delete(key);
				else for (const each of [...settingKeys, 'keys']) conf.delete(each);
			}),
	};
};
