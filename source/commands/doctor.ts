import fs from 'node:fs';
import process from 'node:process';
import {readViews} from '../domain/saved-view.ts';
import {keyProblem} from '../locales/key-problems.ts';
import {viewProblem} from '../locales/view-problems.ts';
import {columns} from '../output/columns.ts';
import {line} from '../output/paper.ts';
import {readOwnItems} from '../settings/checklist.ts';
import {SettingsError} from '../settings/settings.ts';
import type {Store} from '../store/index.ts';
import {actions} from '../ui/keys/actions.ts';
import {resolve} from '../ui/keys/keymap.ts';
import {type Context, defineCommand} from './command.ts';
import {type Check, fine, problem} from './doctor/check.ts';
import {checkBackups, checkFolder, checkTerminal, checkVersions} from './doctor/surroundings.ts';
import {explain} from './explain.ts';

/** Both files hold what people wrote to people: nobody else is to read them. */
const openToOthers = (context: Context, check: Check['check'], file: string): Check[] => {
	const mode = fs.statSync(file).mode & 0o777;
	const message = context.locale.commands.doctor.openToOthers(file, mode.toString(8));
	return (mode & 0o077) === 0 || process.platform === 'win32' ? [] : [problem(check, {message, exit: 1})];
};

const checkSettings = (context: Context): Check[] => {
	const words = context.locale.commands.doctor;
	const file = context.paths.settings;
	try {
		const {unknown, keys, views} = context.settingsFound();
		if (!fs.existsSync(file)) return [fine('settings', words.defaults)];
		const strange = unknown.length === 0 ? [] : [problem('settings', {message: words.unknownKeys(unknown.map(line)), exit: 1})];
		const bad = resolve(actions, keys).problems.map(each => problem('settings', {message: keyProblem(each, context.locale), exit: 1}));
		const odd = readViews(views).problems.map(each => problem('settings', {message: viewProblem(each, context.locale), exit: 1}));
		return [fine('settings', file), ...strange, ...bad, ...odd, ...openToOthers(context, 'settings', file)];
	} catch (error) {
		return [problem('settings', explain(error, context.locale))];
	}
};

/** Nothing is said of a list that nobody has made. */
const checkChecklist = ({locale, paths}: Context): Check[] => {
	if (!fs.existsSync(paths.checklist)) return [];
	try {
		return [fine('checklist', locale.commands.doctor.ownItems(readOwnItems(paths.checklist).length))];
	} catch (error) {
		return [problem('checklist', explain(error, locale))];
	}
};

/** What only an archive knows gets old: acceptances, who is a connection. */
const checkArchive = ({locale, now}: Context, store: Store): Check => {
	const {importedAt} = store.account();
	const words = locale.keeping.doctor;
	return fine('archive', importedAt === null ? words.noArchive : words.archive(importedAt, now()));
};

/** Addresses of files without the name of whoever they belong to: what the doctor says is shown to others. */
const nameless = (text: string, {env}: Context): string => {
	const home = env.HOME ?? env.USERPROFILE ?? '';
	return home.length < 2 ? text : text.replaceAll(home, '~');
};

const checkStore = async (context: Context, rebuild: boolean): Promise<Check[]> => {
	const {commands, keeping} = context.locale;
	const words = commands.doctor;
	const file = context.paths.store;
	if (!fs.existsSync(file)) return [fine('store', words.noStore)];
	try {
		const store = await context.store();
		const fault = store.fault();
		const checks = [
			fault === null
				? fine('store', words.counts(store.counts()))
				: problem('store', {message: keeping.doctor.fault(line(fault)), exit: 65}),
			...openToOthers(context, 'store', file),
			checkArchive(context, store),
		];
		if (!rebuild) return checks;
		const {identical, events, people} = store.rebuild();
		const folded = identical
			? fine('rebuild', words.identical(events, people))
			: problem('rebuild', {message: words.differed(events, people), exit: 65});
		return [...checks, folded];
	} catch (error) {
		// without its settings the store is not opened, and they have been reported
		return error instanceof SettingsError ? [] : [problem('store', explain(error, context.locale))];
	}
};

export const doctor = defineCommand({
	name: 'doctor',
	arguments: {},
	options: {json: {kind: 'flag', summary: 'json'}, rebuild: {kind: 'flag', summary: 'rebuild'}},
	async run(context, {rebuild}) {
		const {commands, keeping} = context.locale;
		const found = [
			...checkVersions(),
			...checkFolder(context),
			...checkSettings(context),
			...checkChecklist(context),
			...(await checkStore(context, rebuild)),
			...checkBackups(context),
			...checkTerminal(context),
		];
		const checks = found.map(check => ({...check, detail: nameless(check.detail, context)}));
		const exit = checks.find(check => !check.ok)?.exit ?? 0;
		const lines = columns(
			checks.map(({check, ok, detail}) => [keeping.doctor.names[check], ok ? commands.doctor.ok : commands.doctor.bad, detail]),
			null,
		);
		const json = {ok: exit === 0, checks: checks.map(({check, ok, detail}) => ({check, ok, detail}))};
		return {view: 'lines', lines, json, exit};
	},
});
