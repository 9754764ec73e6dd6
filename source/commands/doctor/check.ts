import type {Context} from '../command.ts';
import type {CliError} from '../errors.ts';

/** One line of the doctor: what was looked at, whether it will do, and what was found. `exit` is 0 where it will. */
export type Check = {check: keyof Context['locale']['keeping']['doctor']['names']; ok: boolean; detail: string; exit: number};

export const fine = (check: Check['check'], detail: string): Check => ({check, ok: true, detail, exit: 0});

export const problem = (check: Check['check'], {message, exit}: Pick<CliError, 'message' | 'exit'>): Check => ({
	check,
	ok: false,
	detail: message,
	exit,
});
