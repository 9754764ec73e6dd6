import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {makeFolder} from '../settings/folder.ts';
import {StoreError} from '../store/error.ts';
import type {Context} from './command.ts';

/** "2026-11-23-090000", in local time. */
const stamp = (now: number): string => {
	const at = new Date(now);
	const two = (part: number): string => String(part).padStart(2, '0');
	const time = [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join('');
	return [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate()), time].join('-');
};

const isBackup = (name: string): boolean => /^linkdash-\d{4}-\d{2}-\d{2}-\d{6}.*\.db$/.test(name);

/** A name in the folder of backups that is not taken, the folder being made. @throws StoreError `unwritable` */
export const newBackup = ({paths, now}: Pick<Context, 'paths' | 'now'>, what = ''): string => {
	try {
		makeFolder(paths.backups);
	} catch (error) {
		throw new StoreError('unwritable', paths.backups, error);
	}
	const named = (n: number): string => join(paths.backups, `linkdash-${stamp(now())}${what}${n === 1 ? '' : `-${n}`}.db`);
	let n = 1;
	while (existsSync(named(n))) n += 1;
	return named(n);
};

/** The backups there are, oldest first. */
export const backupsIn = ({paths}: Pick<Context, 'paths'>): string[] => {
	try {
		return readdirSync(paths.backups)
			.filter(isBackup)
			.sort()
			.map(name => join(paths.backups, name));
	} catch {
		return [];
	}
};
