import {leaveInput} from '../terminal/suspend.ts';
import {toAscii} from '../theme/glyphs.ts';

/** Asks the terminal to say where a paste begins and ends. Nothing else is switched on. */
const pastesOn = '\u001B[?2004h';
const pastesOff = '\u001B[?2004l';

/** A terminal that lines are appended to, and keys come from. */
export type LineTerminal = {
	/** Starts a new line where something was typed on this one. */
	lines(texts: readonly string[]): void;
	/** Puts a typed letter on the line, as the terminal's own echo would. */
	type(text: string): void;
	/** Gives the terminal back while something else has it. */
	lend<T>(work: () => Promise<T>): Promise<T>;
	close(): void;
};

/** @param hear what was typed, as it comes; null once nothing more can */
export const openTerminal = (
	{stdin, stdout}: Pick<NodeJS.Process, 'stdin' | 'stdout'>,
	ascii: boolean,
	hear: (input: string | null) => void,
): LineTerminal => {
	let typed = false;
	const write = (text: string): void => {
		stdout.write(ascii ? toAscii(text) : text);
	};
	const ended = (): void => hear(null);
	const take = (): void => {
		stdin.setRawMode(true);
		stdin.setEncoding('utf8');
		stdin.on('data', hear);
		stdin.resume();
		stdout.write(pastesOn);
	};
	const giveBack = (): void => {
		stdin.off('data', hear);
		stdout.write(pastesOff);
		stdin.setRawMode(false);
	};
	const endLine = (): void => {
		if (typed) write('\n');
		typed = false;
	};
	// a window that is gone takes nothing more: its signal ends linkdash
	stdout.on('error', ended);
	stdin.on('end', ended);
	process.on('exit', giveBack);
	take();
	return {
		lines: texts => {
			if (texts.length === 0) return;
			endLine();
			write(texts.map(text => `${text}\n`).join(''));
		},
		type: text => {
			if (text === '') return;
			typed = !text.endsWith('\n');
			write(text);
		},
		lend: async work => {
			endLine();
			giveBack();
			await leaveInput(stdin);
			try {
				return await work();
			} finally {
				take();
			}
		},
		close: () => {
			endLine();
			process.off('exit', giveBack);
			stdout.off('error', ended);
			stdin.off('end', ended);
			giveBack();
			stdin.pause();
		},
	};
};
