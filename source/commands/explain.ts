import type {Locale} from '../locales/index.ts';
import {line} from '../output/paper.ts';
import {SettingsError} from '../settings/settings.ts';
import {StoreError} from '../store/error.ts';
import {CliError, exits} from './errors.ts';
import {expected} from './expected.ts';

const settingsProblem = ({file, problem}: SettingsError, locale: Locale): CliError => {
	const {problems} = locale.commands;
	switch (problem.code) {
		case 'syntax':
			return new CliError(exits.settings, problems.settingsSyntax(file));
		case 'object':
			return new CliError(exits.settings, problems.settingsNoObject(file));
		case 'value':
			return new CliError(exits.settings, problems.settingsValue(file, problem.key, expected(problem.form, locale)));
		case 'list':
			return new CliError(exits.settings, problems.checklistNoList(file));
		case 'item':
			return new CliError(
				exits.settings,
				problems.checklistItem(file, problem.place, problems.checklistFlaw(problem.flaw, line(problem.field))),
			);
		case 'large':
			return new CliError(exits.settings, problems.checklistLarge(file, problem.limit));
		case 'unreadable':
			return new CliError(exits.settings, problems.settingsUnreadable(file, problem.reason));
		case 'unwritable':
			return new CliError(exits.cannotCreate, problems.settingsUnwritable(file, problem.reason));
	}
};

const storeProblem = ({code, path}: StoreError, {commands}: Locale): CliError => {
	const {problems} = commands;
	switch (code) {
		case 'busy':
			return new CliError(exits.busy, problems.storeBusy(path));
		case 'damaged':
			return new CliError(exits.data, problems.storeDamaged(path));
		case 'unwritable':
			return new CliError(exits.cannotCreate, problems.storeUnwritable(path));
		case 'newer':
			return new CliError(exits.data, problems.storeNewer(path));
		case 'foreign':
			return new CliError(exits.data, problems.storeForeign(path));
	}
};

/** What the system says of a relative path where the working directory has been removed. */
const isWithoutFolder = (error: unknown): boolean => error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd';

/** Whatever ended a command, as an exit code and a sentence. A mistake of linkdash's own is told as one. */
export const explain = (error: unknown, locale: Locale): CliError => {
	if (error instanceof CliError) return error;
	if (error instanceof SettingsError) return settingsProblem(error, locale);
	if (error instanceof StoreError) return storeProblem(error, locale);
	if (isWithoutFolder(error)) return new CliError(exits.noInput, locale.commands.problems.noWorkingFolder);
	return new CliError(exits.refused, locale.commands.problems.unexpected(line(error instanceof Error ? error.message : String(error))));
};
