import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type Batch, fileKinds} from '../../source/domain/batch.ts';
import {MissingColumnError} from '../../source/intake/column-map.ts';
import {IntakeError} from '../../source/intake/error.ts';
import {readBatch, type Said} from '../../source/intake/read.ts';
import {readSources} from '../../source/intake/sources.ts';
import {seeded} from '../helpers/invented.ts';
import {archive, targets} from '../helpers/world.ts';
import {bend, oneOf, type Pick, picker} from './bend.ts';
import {readingAt, sample} from './samples.ts';
import {zip} from './zip-maker.ts';

const seed = 20_261_123;

const samples = readdirSync(sample(''))
	.filter(name => name.endsWith('.csv'))
	.map(name => ({name, content: readFileSync(sample(name))}));
const own = [
	{name: 'Positions.csv', content: 'Company Name,Title,Description,Location,Started On,Finished On\nVoorbeeld,CTO,,Utrecht,Jan 2020,\n'},
	{name: 'Education.csv', content: 'School Name,Start Date,End Date,Notes,Degree Name,Activities\nNowhere,2004,2008,,MSc,\n'},
	{name: 'Skills.csv', content: 'Name\nBrewing\n"Hops, malt"\n'},
	{
		name: 'Notes.csv',
		content:
			'Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\nNadia,Benali,https://www.linkedin.com/in/nadia,"Met,\nonce",2026-01-02 10:00:00 UTC,\n',
	},
].map(({name, content}) => ({name, content: Buffer.from(content)}));
const {connections, invitations} = archive({connections: 12, invitations: 8});
const archived = [
	{name: 'Connections.csv', content: connections, stamp: Date.parse('2026-07-04T08:00:00Z')},
	{name: 'Invitations.csv', content: invitations, at: '2026-07-04T08:00:00'},
];
const inner = zip(...archived);

const tables: readonly Buffer[] = [...[...samples, ...own].map(({content}) => content), Buffer.from(connections), Buffer.from(targets(6))];
const archives: readonly Buffer[] = [
	inner,
	zip(...archived.map(file => ({...file, stored: true as const}))),
	zip({name: 'inner.zip', content: inner, stored: true}),
	zip({name: 'big.csv', content: connections, declared: 2 ** 33}),
	zip(...samples),
	zip(...own, ...archived),
];

/** A table bent, an archive bent, or an archive of bent tables. */
const bent = (pick: Pick): Buffer => {
	switch (pick(5)) {
		case 0:
			return bend(oneOf(archives, pick), pick);
		case 1: {
			const some = Array.from({length: 1 + pick(3)}, () => oneOf([...samples, ...own], pick));
			return zip(
				...some.map(({name, content}, index) => ({name: `${index}/${name}`, content: bend(content, pick), stored: true as const})),
			);
		}
		default:
			return bend(oneOf(tables, pick), pick);
	}
};

/** Mostly nothing is said of a file; sometimes what it is, or a column of it. */
const saying = (pick: Pick): Said => {
	switch (pick(6)) {
		case 0:
			return {as: oneOf(fileKinds, pick)};
		case 1:
			return {map: [{column: oneOf(['Name', 'First Name', 'URL', 'Nothing'], pick), field: oneOf(['name', 'url', 'tags'] as const, pick)}]};
		default:
			return {};
	}
};

const control = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/;

/** What holds of every batch, whatever it was read from. */
const check = ({files, profile, coverage, hidden, ...records}: Batch): void => {
	for (const {rows, read, skipped, problems} of files) {
		expect(rows).toBe(read + skipped);
		expect(Math.min(read, skipped, hidden)).toBeGreaterThanOrEqual(0);
		expect(problems.every(({line}, index) => line >= (problems[index - 1]?.line ?? 1))).toBe(true);
	}
	expect(coverage ?? 0).toBeLessThanOrEqual(readingAt);
	const all = [
		...records.connections,
		...records.invitations,
		...records.targets,
		...records.messages,
		...records.notes,
		...records.contacts,
	];
	for (const record of all) {
		expect(record.name.length).toBeLessThanOrEqual(2000);
		expect(record.keys.every(key => /^(?:in|urn|member|pub):./su.test(key))).toBe(true);
		expect(JSON.stringify(record).replaceAll('\\n', '')).not.toMatch(control);
	}
	for (const {sentAt} of records.invitations) expect(sentAt).toBeLessThanOrEqual(readingAt + 86_400_000);
	for (const {sentAt, receivedAt} of records.messages) expect(sentAt ?? receivedAt).not.toBeNull();
	expect(profile === null || Object.keys(profile).length > 0).toBe(true);
};

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'linkdash-fuzz-'));
});
afterAll(() => {
	rmSync(folder, {recursive: true});
});

describe('every sample, bent in whatever way, is read or refused in one sentence', () => {
	const [rounds, turns] = [11, 2000];

	it.each(Array.from({length: rounds}, (_, round) => round))(`round %s of ${rounds}, ${turns} files`, async round => {
		const path = join(folder, 'bent');
		const seen = {read: 0, refused: 0};
		for (let turn = 0; turn < turns; turn++) {
			const pick = picker(seeded(seed + round * turns + turn));
			const bytes = bent(pick);
			const said = saying(pick);
			const fromFile = pick(8) === 0;
			if (fromFile) writeFileSync(path, bytes);
			try {
				check(readBatch(await readSources([fromFile ? path : '-'], async () => bytes, said), {now: readingAt, ...said}));
				seen.read += 1;
			} catch (error) {
				if (!(error instanceof IntakeError || error instanceof MissingColumnError)) {
					throw new Error(`seed ${seed}, round ${round}, turn ${turn}: ${String(error)}`, {cause: error});
				}
				seen.refused += 1;
			}
		}
		expect(seen.read + seen.refused).toBe(turns);
		expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(turns / 10);
	});
});
