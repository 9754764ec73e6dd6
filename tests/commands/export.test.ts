import {chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import {beforeEach, describe, expect, it} from 'vitest';
import sample from '../../data/demo.json' with {type: 'json'};
import {liveSample, type Sample} from '../../source/commands/sample.ts';
import {defaultRules} from '../../source/domain/rules.ts';
import {readJournal} from '../../source/intake/journal.ts';
import {journalLines} from '../../source/output/export.ts';
import {inMemory, openStore} from '../../source/store/open.ts';
import {createCli} from '../helpers/cli.ts';

let cli: ReturnType<typeof createCli>;
beforeEach(async () => {
	cli = createCli();
	await cli.does('add', 'Nadia Benali', '--url', 'linkedin.com/in/nadia-benali', '--company', 'Acme', '--relation', 'met', '--tag', 'vip');
	await cli.does('add', '=HYPERLINK("http://evil.example","Oren")', '--company', '@cmd', '--reason', '-2+3');
	await cli.does('mark', 'nadia', 'sent', '--note', 'Bonjour Nadia', '--on', '2026-11-20');
	await cli.does('mark', 'nadia', 'accepted', '--on', '2026-11-21');
	await cli.does('undo');
	await cli.does('exclude', '--company', 'Placeholder');
	await cli.does('template', 'add', 'fair', '--text', 'Bonjour {first}');
	await cli.does('experiment', 'start', 'fair', 'no-note', '--yes');
	const archive =
		'First Name,Last Name,URL,Company,Position,Connected On\nWei,Sample,https://www.linkedin.com/in/wei-sample,Acme,CTO,20 Nov 2026\n';
	await cli.runWith({input: archive}, 'import', '-');
});

const journalOf = (from = cli): Promise<string> => from.does('export', '--format', 'jsonl');
/** All that is shown of a store. */
const shown = async (from = cli): Promise<unknown> => [
	JSON.parse(await from.does('export', '--format', 'json')),
	await from.json('stats'),
	await from.json('today'),
	await from.json('show', 'nadia'),
	await from.does('template', 'list'),
];

describe('people as CSV', () => {
	it('are all there, and no cell is a formula for a spreadsheet', async () => {
		const text = await cli.does('export');
		const {data} = Papa.parse<Record<string, string>>(text.trimEnd(), {header: true});
		expect(data).toHaveLength(3);
		expect(data.map(({name}) => name)).toContain('\'=HYPERLINK("http://evil.example","Oren")');
		expect(data.find(({name}) => name?.includes('Oren'))).toMatchObject({company: "'@cmd", reason: "'-2+3"});
		for (const cell of data.flatMap(row => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
	});
});

describe('everything as JSON', () => {
	it('tells of each person what show tells, and of the account, companies and templates', async () => {
		const told = JSON.parse(await cli.does('export', '--format', 'json'));
		expect(told).toMatchObject({asOf: '2026-11-23T09:00:00.000Z', excludedCompanies: ['Placeholder']});
		expect(told.templates).toContainEqual(expect.objectContaining({name: 'fair', text: 'Bonjour {first}'}));
		const [one] = (await cli.json('list', '--filter', 'nadia')) as object[];
		const nadia = told.people.find(({name}: {name: string}) => name === 'Nadia Benali');
		expect(nadia).toMatchObject({...one, relation: 'met', invitations: [{sentAt: '2026-11-20T12:00:00.000Z', note: 'Bonjour Nadia'}]});
	});
});

describe('the journal', () => {
	it('imported on another machine gives the same tables, and the same journal again', async () => {
		const file = path.join(cli.home, 'all.jsonl');
		await cli.does('export', file);
		const other = createCli();
		expect(await other.does('import', file)).toMatch(/^.*all\.jsonl: \d+ events taken over, 0 known already; 3 more people\.\n$/);
		expect(await shown(other)).toEqual(await shown());
		expect(await journalOf(other)).toBe(await journalOf());
		expect(await other.does('doctor', '--rebuild')).toContain('identical');
	});

	it('goes through a pipe, and twice is once', async () => {
		const input = await journalOf();
		const other = createCli();
		await other.runWith({input}, 'import', '-');
		expect(await other.runWith({input}, 'import', '-')).toMatchObject({code: 0, out: expect.stringContaining('all known already')});
		expect(await shown(other)).toEqual(await shown());
	});

	it('of two machines unites on both to the same', async () => {
		const other = createCli();
		await other.runWith({input: await journalOf()}, 'import', '-');
		await other.does('tag', 'nadia', 'fair');
		await cli.does('mark', 'nadia', 'accepted');
		await other.runWith({input: await journalOf()}, 'import', '-');
		await cli.runWith({input: await journalOf(other)}, 'import', '-');
		expect(await shown(other)).toEqual(await shown());
		expect(await cli.json('list', '--filter', 'nadia')).toMatchObject([{status: 'connection', tags: ['vip', 'fair']}]);
	});

	it('is only told of with --dry-run, and asked about on a terminal', async () => {
		const file = path.join(cli.home, 'all.jsonl');
		await cli.does('export', file);
		const other = createCli();
		expect(JSON.parse(await other.does('import', file, '--dry-run', '--json'))).toMatchObject({
			dryRun: true,
			files: [{kind: 'journal', skipped: 0}],
			people: {new: 3},
		});
		await other.runWith({answers: 'n'}, 'import', file);
		expect(await other.json('list')).toEqual([]);
		await other.runWith({answers: 'y'}, 'import', file);
		expect(await other.json('list')).toHaveLength(3);
	});

	it.each([
		['cut short', (text: string) => text.slice(0, -40)],
		['with a fact that is none', (text: string) => text.replace('"type":"sent","on":', '"type":"sent","on":"x","was":')],
		['of a newer linkdash', (text: string) => text.replace('"type":"answered"', '"type":"teleported"')],
		[
			'with somebody to keep in touch with every no days',
			(text: string) => text.replace(/"type":"answered"[^}]*/, '"type":"keep-in-touch","days":0,"on":5'),
		],
		['of a gesture that has no id', (text: string) => text.replace(/"gesture":"[^"]+"/, '"gesture":"mine"')],
	])('%s is refused in one line, and nothing of it is taken over', async (_, change) => {
		const input = change(await journalOf());
		const other = createCli();
		expect(await other.runWith({input}, 'import', '-', '--as', 'journal')).toMatchObject({
			code: 65,
			out: '',
			err: expect.stringMatching(
				/^linkdash: standard input, line \d+: damaged, or written by a newer linkdash\. Nothing was taken over\.\n$/,
			),
		});
		expect(await other.json('list')).toEqual([]);
	});
});

describe('a file', () => {
	it('is for its owner alone, named by its form, and nothing is left beside it', async () => {
		const folder = path.join(cli.home, 'out');
		mkdirSync(folder);
		for (const [name, start] of [
			['people.csv', 'id,key,'],
			['people.json', '{\n  "asOf"'],
			['people.jsonl', '{"id":"'],
		] as const) {
			const file = path.join(folder, name);
			writeFileSync(file, 'what was there');
			chmodSync(file, 0o644);
			await cli.does('export', file);
			expect(readFileSync(file, 'utf8').startsWith(start)).toBe(true);
			expect(statSync(file).mode & 0o777).toBe(0o600);
		}
		expect(readdirSync(folder).sort()).toEqual(['people.csv', 'people.json', 'people.jsonl']);
	});

	it('that cannot be written is one line and exit 73', async () => {
		expect(await cli.run('export', path.join(cli.home, 'nowhere', 'people.csv'))).toMatchObject({
			code: 73,
			out: '',
			err: expect.stringMatching(/people\.csv cannot be written \(ENOENT\)/),
		});
		expect(await cli.run('export', cli.folder)).toMatchObject({code: 73});
		expect(readdirSync(cli.home)).toEqual(['linkdash']);
	});
});

describe('two years of the demo', () => {
	it('are read back event by event: no kind of fact is refused', () => {
		const store = openStore(inMemory);
		liveSample(store, sample as unknown as Sample, {now: Date.parse('2026-11-23T09:00:00Z'), rules: defaultRules});
		const events = [...store.journal()];
		expect(readJournal(journalLines(events))).toEqual({events});
		store.close();
	});
});
