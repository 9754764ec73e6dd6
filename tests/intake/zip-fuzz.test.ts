import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {IntakeError} from '../../source/intake/error.ts';
import {readBatch} from '../../source/intake/read.ts';
import {readSources} from '../../source/intake/sources.ts';
import {seeded} from '../helpers/invented.ts';
import {archive, targets} from '../helpers/world.ts';
import {readingAt} from './samples.ts';
import {zip} from './zip-maker.ts';

const {connections, invitations} = archive({connections: 12, invitations: 8});
const files = [
	{name: 'Connections.csv', content: connections, stamp: Date.parse('2026-07-04T08:00:00Z')},
	{name: 'Invitations.csv', content: invitations, at: '2026-07-04T08:00:00'},
];
const inner = zip(...files);

/** What is bent: archives of every make, and tables in the encodings people have. */
const whole: readonly Buffer[] = [
	inner,
	zip(...files.map(file => ({...file, stored: true as const}))),
	zip({name: 'inner.zip', content: inner, stored: true}),
	zip({name: 'big.csv', content: connections, declared: 2 ** 33}),
	Buffer.from(connections),
	Buffer.from(`\uFEFF${invitations}`, 'utf16le'),
	Buffer.from(targets(6)),
];

/** Numbers that mean something to whoever reads lengths and places. */
const telling = [0, 1, 0x22, 0x0a, 0x2c, 0x7f, 0x80, 0xff];

const bend = (original: Buffer, random: () => number): Buffer => {
	const pick = (below: number): number => Math.floor(random() * below);
	let bytes = Buffer.from(original);
	for (let times = 1 + pick(4); times > 0 && bytes.length > 0; times--) {
		const at = pick(bytes.length);
		const until = Math.min(bytes.length, at + 1 + pick(40));
		switch (pick(6)) {
			case 0:
				bytes[at] = (bytes[at] ?? 0) ^ (1 << pick(8));
				break;
			case 1:
				bytes.fill(telling[pick(telling.length)] ?? 0, at, until);
				break;
			case 2:
				bytes = Buffer.from(bytes.subarray(0, at));
				break;
			case 3:
				bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(until)]);
				break;
			case 4:
				bytes = Buffer.concat([bytes.subarray(0, until), bytes.subarray(at)]);
				break;
			default: {
				// the directory of an archive is at its end, and says where everything is
				const near = Math.max(0, bytes.length - 1 - pick(120));
				bytes[near] = telling[pick(telling.length)] ?? 0;
			}
		}
	}
	return bytes;
};

it('bent in 4,000 ways, an archive or a table is read or refused in one sentence, from memory and from a file', async () => {
	const random = seeded(20_261_123);
	const folder = mkdtempSync(join(tmpdir(), 'linkdash-fuzz-'));
	const path = join(folder, 'bent');
	const seen = {read: 0, refused: 0};
	try {
		for (let turn = 0; turn < 4000; turn++) {
			const bytes = bend(whole[turn % whole.length] ?? inner, random);
			const fromFile = turn % 4 === 0;
			if (fromFile) writeFileSync(path, bytes);
			try {
				const batch = readBatch(await readSources([fromFile ? path : '-'], async () => bytes), {now: readingAt});
				seen.read += 1;
				expect(batch.files.every(({rows, read, skipped}) => rows === read + skipped)).toBe(true);
				expect(batch.coverage ?? 0).toBeLessThanOrEqual(readingAt);
			} catch (error) {
				if (!(error instanceof IntakeError)) throw new Error(`turn ${turn}`, {cause: error});
				seen.refused += 1;
			}
		}
	} finally {
		rmSync(folder, {recursive: true});
	}
	expect(seen.read + seen.refused).toBe(4000);
	expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(500);
});
