/** Exit codes of the command line, after sysexits(3). */
export const exits = {
	ok: 0,
	refused: 1,
	usage: 2,
	data: 65,
	noInput: 66,
	cannotCreate: 73,
	writeFailed: 74,
	busy: 75,
	settings: 78,
	interrupted: 130,
} as const;

/** Ends a command: `message` is one sentence from `locales`, what is wrong and what to do, and goes to stderr without a stack. */
export class CliError extends Error {
	readonly exit: number;

	constructor(exit: number, message: string) {
		super(message);
		this.name = 'CliError';
		this.exit = exit;
	}
}
