import {PassThrough} from 'node:stream';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {render} from 'ink';
import {expect, test} from 'vitest';
import {loadLocale} from '../../../source/locales/index.ts';
import {App} from '../../../source/ui/app.tsx';
import {roomOf} from '../../../source/ui/screens/room.ts';
import {openDashboard, turn} from '../../../source/ui/state/turn.ts';
import {inventedSession, stats} from './invented.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const heap = (): number => {
	collect();
	return process.memoryUsage().heapUsed;
};

const nextTurn = () => new Promise(resolve => setImmediate(resolve));

const size = {columns: 60, rows: 20};
const mega = 2 ** 20;

test('five thousand readings of the store leave nothing behind', async () => {
	const session = inventedSession();
	let reading = openDashboard(session, size, roomOf(size, await loadLocale('en')));
	const read = (times: number): void => {
		for (let time = 0; time < times; time++) reading = turn(session, reading, {type: 'changed'});
	};
	read(500);
	const before = heap();
	read(5000);
	// 100 bytes a reading would be half of it
	expect(heap() - before).toBeLessThan(mega);
});

test('four hundred frames leave nothing behind', async () => {
	let tell: (() => void) | undefined;
	let sent = 0;
	const session = {
		...inventedSession(),
		stats: () => ({...stats, pace: {...stats.pace, sentToday: sent % 100}}),
		onOtherWriter: (callback: () => void) => {
			tell = callback;
			return () => undefined;
		},
	};
	const locale = await loadLocale('en');
	let bytes = 0;
	const stdout = Object.assign(new PassThrough(), size);
	stdout.on('data', (chunk: Buffer) => {
		bytes += chunk.length;
	});
	const stdin = Object.assign(new PassThrough(), {isTTY: true, setRawMode: () => undefined, ref: () => undefined, unref: () => undefined});
	const {unmount} = render(<App session={session} locale={locale} first={openDashboard(session, size, roomOf(size, locale))} />, {
		stdout: stdout as unknown as NodeJS.WriteStream,
		stdin: stdin as unknown as NodeJS.ReadStream,
		debug: true,
		maxFps: 1000,
		patchConsole: false,
	});
	const draw = async (times: number): Promise<void> => {
		for (let time = 0; time < times; time++) {
			sent += 1;
			const drawn = bytes;
			tell?.();
			while (bytes === drawn) await nextTurn();
		}
	};
	while (tell === undefined) await nextTurn();
	await draw(100);
	const before = heap();
	await draw(400);
	expect(heap() - before).toBeLessThan(mega);
	unmount();
}, 120_000);
