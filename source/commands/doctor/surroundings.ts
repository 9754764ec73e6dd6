import {accessSync, constants, statSync} from 'node:fs';
import os from 'node:os';
import process from 'node:process';
import manifest from '../../../package.json' with {type: 'json'};
import {clipboardRoad} from '../../system/clipboard.ts';
import {fileSystemOf, standing} from '../../system/file-system.ts';
import {backupsIn} from '../backup-files.ts';
import type {Context} from '../command.ts';
import {exits} from '../errors.ts';
import {type Check, fine, problem} from './check.ts';

/** Versions, without the name of the machine or of whoever uses it. */
export const checkVersions = (): Check[] => [
	fine('linkdash', manifest.version),
	fine('node', process.versions.node),
	fine('sqlite', process.versions.sqlite ?? ''),
	fine('system', `${os.type()} ${os.release().split('-')[0]}, ${process.arch}`),
];

/** The folder of the store: there or to be made, and written to. */
export const checkFolder = ({paths, locale}: Context): Check[] => {
	const words = locale.keeping.doctor;
	const there = standing(paths.data);
	try {
		accessSync(there, constants.W_OK | constants.X_OK);
	} catch {
		return [problem('folder', {message: words.notWritable(there), exit: exits.cannotCreate})];
	}
	const found = fileSystemOf(there);
	return [
		fine('folder', there === paths.data ? paths.data : words.toBeMade(paths.data)),
		found?.isNetwork
			? problem('file-system', {message: words.network(found.name), exit: exits.refused})
			: fine('file-system', found?.name ?? words.unknownFileSystem),
	];
};

export const checkTerminal = ({terminal, env, locale}: Context): Check[] => {
	const words = locale.keeping.doctor;
	const road = clipboardRoad(env, terminal.columns !== null);
	const facts = [
		env.TERM ?? words.noTerm,
		terminal.columns === null ? words.noTerminal : words.columns(terminal.columns),
		...(env.TMUX ? ['tmux'] : env.STY ? ['screen'] : []),
		...((env.SSH_CONNECTION ?? env.SSH_TTY) ? ['SSH'] : []),
		...(env.NO_COLOR ? ['NO_COLOR'] : []),
		...(terminal.plain ? [words.plain] : []),
	];
	return [fine('terminal', facts.join(', ')), fine('clipboard', road ?? words.noClipboard)];
};

/** Once there are people, losing them would be a loss. */
export const checkBackups = (context: Context): Check[] => {
	const words = context.locale.keeping.doctor;
	const backups = backupsIn(context);
	const latest = backups.at(-1);
	return [fine('backup', latest === undefined ? words.noBackup : words.backups(backups.length, statSync(latest).mtimeMs, context.now()))];
};
