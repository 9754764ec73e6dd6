import {afterEach, beforeEach, expect} from 'vitest';
import {linkdash, start, type Terminal, type TerminalOptions} from '../helpers/terminal.ts';
import {type Home, run, temporaryHome} from '../helpers/world.ts';

/** Where a test works: a home of its own, terminals on it, and commands in other processes. All of it is gone when the test ends.
 * `configured` false: nobody has answered the questions of the first run. */
export const createDesk = ({configured = true}: {configured?: boolean} = {}) => {
	let home: Home;
	let opened: Terminal[] = [];
	const settle = () => {
		home = temporaryHome();
		if (configured) home.file('linkdash/config.json', '{"language": null, "tier": "free", "goal": "business"}');
	};
	beforeEach(() => {
		settle();
	});
	afterEach(async () => {
		await Promise.all(opened.map(terminal => terminal.close()));
		opened = [];
		home.remove();
	});
	const starts = (program: readonly string[], options: TerminalOptions = {}): Terminal => {
		const terminal = start(program, {home: home.folder, ...options});
		opened.push(terminal);
		return terminal;
	};
	return {
		folder: (): string => home.folder,
		/** Writes a file into the home. */
		file: (name: string, content: string): string => home.file(name, content),
		/** Starts any program in a terminal. */
		starts,
		/** Starts linkdash in a terminal. */
		opens: (parameters: readonly string[] = [], options: TerminalOptions = {}): Terminal => starts(linkdash(...parameters), options),
		/** A command in another process, on the same store, that goes well. */
		async command(...parameters: readonly string[]): Promise<string> {
			const {code, stdout, stderr} = await run(home.folder, parameters);
			expect({code, stderr}).toEqual({code: 0, stderr: ''});
			return stdout;
		},
		/** Another home, as empty as the first. */
		movesHouse(): void {
			home.remove();
			settle();
		},
	};
};
