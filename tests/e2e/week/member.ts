import path from 'node:path';
import {expect} from 'vitest';
import type {Terminal} from '../../helpers/terminal.ts';
import {run} from '../../helpers/world.ts';
import type {createDesk} from '../desk.ts';
import {morningOf} from './people.ts';

/** A member who starts linkdash each morning on the same home, and leaves it. The clock stands still while they work. */
export const createMember = (desk: ReturnType<typeof createDesk>) => {
	let day = '2026-11-02';
	let terminal: Terminal;
	let filtered = '';
	const now = () => new Date(morningOf(day)).toISOString();
	const sees = (text: string | RegExp): Promise<string> => terminal.sees(text);
	const press = (...keys: readonly string[]): void => terminal.press(...keys);

	const selects = async (name: string): Promise<void> => {
		filtered = name;
		press('/', name, 'enter');
		await sees(`├ ${name} ─`);
		await terminal.seesNo('Filter:');
	};
	const showsEverybody = async (): Promise<void> => {
		press('esc');
		// said in one of three ways, by how much room there is and whether anybody is left
		await terminal.until(screen => !screen.includes(`"${filtered}"`) && !screen.includes(`/${filtered}`), 'the filter is still set');
	};
	const reads = async (file: string, title: string): Promise<string> => {
		press('I');
		await sees('a zip, a folder or a CSV file');
		press('ctrl-u');
		terminal.paste(file);
		await sees(path.basename(file));
		press('enter');
		return await sees(title);
	};
	return {
		sees,
		press,
		paste: (text: string): void => terminal.paste(text),
		seesNo: (text: string | RegExp): Promise<string> => terminal.seesNo(text),
		clipboard: (): string | null => terminal.clipboard(),
		/** Starts linkdash on a morning: `2026-11-02`. */
		async begins(on: string): Promise<void> {
			day = on;
			terminal = desk.opens([], {env: {LINKDASH_NOW: now(), SSH_TTY: '/dev/pts/9'}});
			await sees('? help');
		},
		async leaves(): Promise<void> {
			press('q');
			expect(await terminal.exit()).toEqual({code: 0, signal: 0});
		},
		/** Today, or one of the other screens, by Tab from where the member is. */
		async goesTo(title: 'Today' | 'Targets' | 'Pending'): Promise<void> {
			if (title !== 'Today') press('tab');
			await sees(title === 'Today' ? /sent, (?:\d+ left|closed)/ : 'Targets');
			if (title === 'Pending') press(']');
		},
		/** What other programs are told: `stats --json` at this instant. */
		async stats(): Promise<Record<string, Record<string, unknown>>> {
			const {code, stdout, stderr} = await run(desk.folder(), ['stats', '--json'], {env: {LINKDASH_NOW: now()}});
			expect({code, stderr}).toEqual({code: 0, stderr: ''});
			return JSON.parse(stdout);
		},
		/** A command typed in another terminal on the same day. */
		async types(...parameters: readonly string[]): Promise<void> {
			const {code, stderr} = await run(desk.folder(), parameters, {env: {LINKDASH_NOW: now()}});
			expect({code, stderr}).toEqual({code: 0, stderr: ''});
		},
		async offers(): Promise<string[]> {
			const {stdout} = await run(desk.folder(), ['today', '--json'], {env: {LINKDASH_NOW: now()}});
			return (JSON.parse(stdout) as {name: string}[]).map(({name}) => name);
		},
		/** Acts on one person of the list, found by the filter: presses a key, again where linkdash asks for it, and sees what became of it. */
		async acts(name: string, keys: readonly string[], seen: string | RegExp): Promise<void> {
			await selects(name);
			for (const [index, key] of keys.entries()) {
				press(key);
				await sees(index === keys.length - 1 ? seen : `${key} again`);
			}
			await showsEverybody();
		},
		selects,
		showsEverybody,
		/** Puts an archive into a folder. @returns the folder */
		downloads(files: Readonly<Record<string, string>>, folder: string): string {
			const written = Object.entries(files).map(([name, content]) => desk.file(`${folder}/${name}`, content));
			return path.dirname(written[0] ?? '');
		},
		/** Imports an archive by keys. @returns the screen with the preview */
		async imports(folder: string): Promise<string> {
			const preview = await reads(folder, `Import ${path.basename(folder)}?`);
			press('y');
			await sees('Imported');
			return preview;
		},
		/** Imports a list whose people are all known in one way. @param relation digit of the menu */
		async importsList(name: string, content: string, count: number, relation: string): Promise<void> {
			await reads(desk.file(name, content), `Import ${name}?`);
			press('y');
			await sees(`How do you know these ${count} people?`);
			press(relation);
			await sees(`Why these ${count} people?`);
			press('enter');
			await sees(`A tag for these ${count} people?`);
			press('enter');
			await sees(`Imported: ${count} people new`);
		},
	};
};

export type Member = ReturnType<typeof createMember>;
