import {spawnSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {linkdash, start, type Terminal, testNow} from '../helpers/terminal.ts';
import {archive, run, targets, temporaryHome} from '../helpers/world.ts';
import {timeStore, yearsOfFiles} from './years.ts';

/**
 * What linkdash costs a person who waits, next to what the machine charges anybody: a bare `node -e 0`, and `sqlite3` for the import.
 * Everything is measured in turns in one run (A B C A B C...), because a busy machine makes figures of different runs incomparable.
 * `npm run bench`, or `npm run bench -- 15` for 15 turns.
 */

const turns = Number(process.argv[2] ?? 9);
const size = {connections: 30_000, invitations: 6000, targets: 5000};
const presses = 60;

type Measure = {name: string; samples: number[]; budget?: string};

const measures = new Map<string, Measure>();
const record = (name: string, milliseconds: number, budget?: string): void => {
	const measure = measures.get(name) ?? {name, samples: [], ...(budget && {budget})};
	measure.samples.push(milliseconds);
	measures.set(name, measure);
};

const quantile = (samples: readonly number[], q: number): number => {
	const sorted = samples.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
};

const timed = async (work: () => Promise<unknown> | unknown): Promise<number> => {
	const before = performance.now();
	await work();
	return performance.now() - before;
};

const must = async (home: string, ...parameters: readonly string[]): Promise<string> => {
	const {code, stdout, stderr} = await run(home, parameters);
	if (code !== 0) throw new Error(`linkdash ${parameters.join(' ')} left with ${code}: ${stderr}`);
	return stdout;
};

const dashboard = (home: string): Terminal => start(linkdash(), {home, columns: 120, rows: 40});

/** Text of the last part of the first frame. */
const firstFrame = /Acceptance[\s\S]*Network[\s\S]*\? help/;

const quiet = async (terminal: Terminal): Promise<void> => {
	do await pause(60);
	while (performance.now() - terminal.lastWrite() < 60);
};

/** From a key to the first change of the screen, in ms. */
const keyToScreen = async (terminal: Terminal, key: string): Promise<number> => {
	await quiet(terminal);
	const before = terminal.screen();
	const began = performance.now();
	terminal.press(key);
	await terminal.until(screen => screen !== before, `nothing changed after ${key}`);
	return performance.now() - began;
};

const world = temporaryHome();
const {connections, invitations} = archive(size);
const connectionsFile = world.file('archive/Connections.csv', connections);
const invitationsFile = world.file('archive/Invitations.csv', invitations);
const targetsFile = world.file('targets.csv', targets(size.targets));
// sqlite3 reads the header from the first line
const plainFile = world.file('plain.csv', connections.slice(connections.indexOf('First Name')));
/** Without sqlite3 on the machine there is nothing to compare with, and that is said. */
const sqliteImport = (database: string, files: readonly string[]): void => {
	const {status} = spawnSync('sqlite3', [database, '.mode csv', ...files.map((file, at) => `.import ${file} file${at}`)]);
	if (status !== 0) throw new Error('the import is measured beside sqlite3: install it');
};

/** Peak memory of a command, MiB: asked of the process itself as it ends. */
const peak = async (home: string, ...parameters: readonly string[]): Promise<number> => {
	const {code, stderr} = await run(home, parameters, {env: {NODE_OPTIONS: `--import=${path.join(import.meta.dirname, 'peak.ts')}`}});
	const [, kibibytes] = /peak (\d+)/.exec(stderr) ?? [];
	if (code !== 0 || kibibytes === undefined) throw new Error(`linkdash ${parameters.join(' ')} left with ${code}: ${stderr}`);
	return Number(kibibytes) / 1024;
};
const memory: number[] = [];

try {
	const home = world.folder;
	await must(home, 'import', connectionsFile, invitationsFile, '--yes');
	await must(home, 'import', targetsFile, '--relation', 'met', '--reason', 'Met at an invented fair', '--yes');
	const {network} = JSON.parse(await must(home, 'stats', '--json')) as {network: {connections: number}};
	console.log(`${network.connections} connections and ${size.targets} targets; ${turns} turns; Node ${process.version}\n`);

	for (let turn = -1; turn < turns; turn++) {
		// the first turn warms the disk and the compile cache, and is not counted
		const keep = (name: string, milliseconds: number, budget?: string): void => {
			if (turn >= 0) record(name, milliseconds, budget);
		};
		keep('node -e 0', await timed(() => spawnSync(process.execPath, ['-e', '0'])));
		keep('linkdash --version', await timed(() => must(home, '--version')));
		keep('linkdash stats --json', await timed(() => must(home, 'stats', '--json')));
		keep('linkdash today --json', await timed(() => must(home, 'today', '--json')));
		const began = performance.now();
		const terminal = dashboard(home);
		await terminal.sees(firstFrame);
		keep('dashboard, first frame', performance.now() - began, '8 x node');
		// leaves as a person does: Node keeps what it compiled for the next start
		terminal.press('q');
		await terminal.exit();
		await terminal.close();
	}

	const terminal = dashboard(home);
	await terminal.sees(firstFrame);
	for (let press = 0; press < presses; press++) {
		record('key j or k', await keyToScreen(terminal, press % 2 === 0 ? 'j' : 'k'), 'p95 25 ms');
	}
	for (let press = 0; press < presses; press++) {
		record('key s (sent)', await keyToScreen(terminal, 's'), 'p95 25 ms');
		record('key u (undo)', await keyToScreen(terminal, 'u'), 'p95 25 ms');
	}
	await terminal.close();

	for (let turn = 0; turn < Math.max(3, turns); turn++) {
		const fresh = path.join(world.folder, `import-${turn}`);
		const database = path.join(world.folder, `sqlite-${turn}.db`);
		const files = [connectionsFile, invitationsFile];
		record('import of the archive', await timed(() => must(home, '--home', fresh, 'import', ...files, '--yes')), '6 x sqlite3');
		record('the same again', await timed(() => must(home, '--home', fresh, 'import', ...files, '--yes')), '0.5 x the first');
		record('its rows by sqlite3 .import', await timed(() => sqliteImport(database, [plainFile, invitationsFile])));
		rmSync(fresh, {recursive: true, force: true});
		rmSync(database, {force: true});
	}
	const {connections: people, invitations: letters, targets: list} = yearsOfFiles();
	const old = path.join(world.folder, 'years');
	await must(
		home,
		'--home',
		old,
		'import',
		world.file('years/Connections.csv', people),
		world.file('years/Invitations.csv', letters),
		'--yes',
	);
	await must(home, '--home', old, 'import', world.file('years.csv', list), '--relation', 'met', '--reason', 'Met at a fair', '--yes');
	timeStore(path.join(old, 'linkdash.db'), Date.parse(testNow), 3 * turns, record);
	const heaviest = path.join(world.folder, 'import-memory');
	memory.push(await peak(home, '--home', heaviest, 'import', connectionsFile, invitationsFile, '--yes'));
	memory.push(await peak(home, '--home', heaviest, 'import', connectionsFile, invitationsFile, '--yes'));
} finally {
	world.remove();
}

const bare = quantile(measures.get('node -e 0')?.samples ?? [], 0.5);
const rows = [...measures.values()].map(({name, samples, budget}) => [
	name,
	quantile(samples, 0.5).toFixed(1),
	quantile(samples, 0.95).toFixed(1),
	(quantile(samples, 0.5) / bare).toFixed(2),
	String(samples.length),
	budget ?? '',
]);
const table = [['', 'p50 ms', 'p95 ms', 'x node', 'n', 'budget'], ...rows];
for (const row of table) console.log(row.map((text, column) => (column === 0 ? text.padEnd(30) : text.padStart(10))).join(''));
const middle = (name: string): number => quantile(measures.get(name)?.samples ?? [], 0.5);
const ratio = (one: string, other: string): string => (middle(one) / middle(other)).toFixed(2);
console.log(`\nimport / sqlite3: ${ratio('import of the archive', 'its rows by sqlite3 .import')} (budget 6)`);
console.log(`again / import: ${ratio('the same again', 'import of the archive')} (budget 0.5)`);
console.log(`peak memory: ${memory.map(mebibytes => mebibytes.toFixed(0)).join(' and ')} MiB (budget 250)`);
process.exit(0);
