import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeEach, describe, expect, it} from 'vitest';
import {createCli} from '../helpers/cli.ts';
import {archive} from '../helpers/world.ts';

const headers = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';

let cli: ReturnType<typeof createCli>;
beforeEach(() => {
	cli = createCli();
});

const threePeople = async (): Promise<void> => {
	await cli.does(
		'add',
		'Nadia Benali',
		'--url',
		'linkedin.com/in/nadia-benali',
		'--company',
		'Acme',
		'--position',
		'VP Sales',
		'--relation',
		'met',
	);
	await cli.does('add', 'Oren Fictitious', '--url', 'linkedin.com/in/oren-f', '--relation', 'remote');
	await cli.does('add', 'Ola Ejemplo', '--url', 'linkedin.com/in/ola-ejemplo', '--relation', 'remote');
};

describe('linkdash without a terminal', () => {
	it('with nobody yet says how to begin', async () => {
		const out = await cli.does();
		expect(out).toContain('Monday 23 November: 0 sent, 10 left (warm-up)');
		expect(out).toContain('Next: Begin with your LinkedIn archive: linkdash import');
	});

	it('opens no dashboard, nor the demo, in a terminal that cannot draw one', async () => {
		for (const args of [[], ['demo']]) {
			const {code, out} = await cli.runWith({answers: '', env: {TERM: 'dumb'}}, ...args);
			expect(code).toBe(0);
			expect(out).toContain('Next: ');
		}
	});

	it('sums the day up and names the next step', async () => {
		await threePeople();
		expect(await cli.does()).toContain('Next: Invite Nadia Benali: linkdash next');
		await cli.does('mark', 'ola', 'sent', '--on', '2026-11-20');
		expect(await cli.does()).toContain('Next: See who accepted (1 waiting): linkdash mark PERSON accepted, then linkdash looked');
		await cli.does('mark', 'ola', 'accepted');
		cli.at('2026-11-25T09:00:00Z');
		expect(await cli.does()).toContain('Next: Thank Ola Ejemplo, newly connected: linkdash show in:ola-ejemplo');
	});

	it('is the same with --plain and with a screen reader, where nobody can press a key', async () => {
		const summary = expect.stringContaining('Next: ');
		expect(await cli.runWith({}, '--plain')).toMatchObject({code: 0, out: summary});
		expect(await cli.runWith({env: {INK_SCREEN_READER: 'true'}})).toMatchObject({code: 0, out: summary});
	});

	it('is what a terminal gets that cannot be drawn on, in the demo too', async () => {
		const dumb = {answers: '', env: {TERM: 'dumb'}};
		for (const args of [[], ['demo']]) {
			expect(await cli.runWith(dumb, ...args)).toMatchObject({code: 0, out: expect.stringContaining('Next: ')});
		}
	});
});

describe('today', () => {
	it('lists the morning in its order, aligned', async () => {
		await threePeople();
		await cli.does('mark', 'ola', 'accepted', '--sent-on', '2026-11-10');
		cli.at('2026-11-26T09:00:00Z');
		const offers = (await cli.json('today')) as {worth: number}[];
		const [nadia, oren] = offers.map(({worth}) => String(Math.round(worth)));
		expect(await cli.does('today')).toBe(
			`Thursday 26 November: 0 sent, 11 left (warm-up)
1 follow-up due.
Write to Ola Ejemplo (connected 3 days ago); invite Nadia Benali (met, 70 in 100 say yes).

Follow up
  Ola Ejemplo  connected 3 days ago  in:ola-ejemplo

Invite
  ${nadia}  Nadia Benali     VP Sales, Acme  ?  met            in:nadia-benali
  ${oren}  Oren Fictitious                  ?  phone or mail  in:oren-f
`,
		);
	});

	it('gives reasons with --why, at most --limit people, or one line', async () => {
		await threePeople();
		const why = await cli.does('today', '--why', '--limit', '1');
		expect(why).toMatch(/Nadia Benali .*\n {6}met and degree unknown; value 50 x \d+ % yes - risk \d+\n$/);
		expect(why).not.toContain('Oren');
		expect(await cli.does('today', '--short')).toBe('10 left today · 5 refusals left · 0 connections\n');
	});

	it('as JSON is the invitations, best first', async () => {
		await threePeople();
		const offers = (await cli.json('today')) as Record<string, unknown>[];
		expect(offers.map(offer => offer.name)).toEqual(['Nadia Benali', 'Oren Fictitious', 'Ola Ejemplo']);
		expect(Object.keys(offers[0] ?? {})).toEqual(
			'id key name company position degree relation worth value chanceAccept chanceRefuse why checklist note noteLength noteLimit'.split(
				' ',
			),
		);
		expect(offers[0]).toMatchObject({
			key: 'in:nadia-benali',
			degree: null,
			why: ['met', 'degree-unknown'],
			checklist: [
				{item: 'known-or-why', state: 'done', required: true},
				{item: 'note', state: 'open', required: false},
				{item: 'profile-read', state: 'open', required: false},
				{item: 'specific', state: 'open', required: false},
				{item: 'reachable', state: 'done', required: false},
			],
			note: null,
			noteLength: 0,
			noteLimit: 200,
		});
		expect(offers[0]?.chanceAccept).toBe(0.7);
	});
});

describe('a new archive that is due', () => {
	it('is told with its reason', async () => {
		const file = path.join(cli.home, 'Connections.csv');
		writeFileSync(file, archive({connections: 3, invitations: 0}).connections);
		await cli.does('import', file);
		cli.at('2026-12-24T09:00:00Z');
		const words = 'A new archive tells who accepted (the last archive was imported 31 days ago): ask LinkedIn for it, then linkdash import';
		expect(await cli.does('today')).toContain(`\n${words}\n`);
		expect(await cli.does()).toContain('Next: ');
	});

	it('is told by how many invitations nobody has looked at', async () => {
		const names = Array.from({length: 10}, (_, index) => `Invented ${'ABCDEFGHIJ'[index]}`);
		await cli.does('add', ...names);
		for (const name of names) await cli.does('mark', name, 'sent', '--on', '2026-11-10');
		expect(await cli.does('today')).toContain('A new archive tells who accepted (10 invitations are unresolved): ask LinkedIn for it');
	});
});

describe('what an archive disputes', () => {
	it('is told with the two commands, either of which settles it', async () => {
		const file = path.join(cli.home, 'Connections.csv');
		writeFileSync(file, `${headers}\nNadia,Benali,https://www.linkedin.com/in/nadia-benali,,Acme,VP Sales,05 Nov 2026`);
		await threePeople();
		await cli.does('mark', 'nadia', 'unknown', '--sent-on', '2026-11-01', '--on', '2026-11-03');
		await cli.does('import', file);
		const line =
			'Nadia Benali: you recorded "doesn\'t know me", an archive shows a connection of 5 Nov 2026: ' +
			'linkdash mark in:nadia-benali accepted, or linkdash mark in:nadia-benali unknown';
		expect(await cli.does('today')).toContain(`\n\nWhich holds?\n  ${line}\n`);
		expect(await cli.does()).toContain(`Next: ${line}\n`);
		expect(await cli.does('next')).toContain(`  ${line}\n`);
		await cli.does('mark', 'in:nadia-benali', 'unknown');
		expect(await cli.does('today')).not.toContain('Which holds?');
		expect(await cli.json('stats')).toMatchObject({refusals: {counted: 1}});
		await cli.does('undo');
		await cli.does('mark', 'in:nadia-benali', 'accepted');
		expect(await cli.does('today')).not.toContain('Which holds?');
		expect(await cli.json('stats')).toMatchObject({refusals: {counted: 0}, acceptance: {accepted: 1}});
	});
});

describe('next', () => {
	it('says whom to invite, all it takes, and the commands to go on', async () => {
		await threePeople();
		const out = await cli.does('next');
		expect(out.split('\n').slice(0, 4)).toEqual([
			'Invite next: Nadia Benali',
			'VP Sales, Acme',
			'to invite · degree: ? · met · in:nadia-benali',
			'Profile: https://www.linkedin.com/in/nadia-benali',
		]);
		expect(out).toContain('  1  done  how you know them, or why (required)\n');
		expect(out).toContain('  3  open  profile read: open the profile and read it\n');
		expect(out).toMatch(/linkdash mark in:nadia-benali sent +sent without a note\n/);
		expect(out).toMatch(/linkdash note in:nadia-benali --copy +write the note/);
		expect(out).toMatch(/linkdash check in:nadia-benali profile-read +tick "profile read"\n/);
	});

	it('reminds of what the morning has before it', async () => {
		await threePeople();
		await cli.does('mark', 'ola', 'sent', '--on', '2026-11-20');
		expect(await cli.does('next')).toMatch(/Before that:\n {2}See who accepted \(1 waiting\).*\n$/);
	});

	it('with the list closed says why and what to do', async () => {
		await threePeople();
		await cli.does('standing', 'restricted');
		expect(await cli.does('next')).toBe(
			'LinkedIn has blocked invitations.\nAsk LinkedIn support politely to lift the block, then: linkdash standing appealed\n',
		);
	});

	it('quotes for the shell whatever a profile address can hold', async () => {
		await cli.does('add', 'Zoé Testárd', '--url', 'https://www.linkedin.com/in/zoe;$(id)', '--relation', 'met');
		expect(await cli.does('next')).toContain("linkdash mark 'in:zoe;$(id)' sent");
	});
});

describe('standing', () => {
	it('--request prints the text for support, in the language asked for, signed by whoever is known', async () => {
		expect(await cli.run('standing', '--request')).toMatchObject({code: 1, err: expect.stringContaining('not blocked')});
		const written = await cli.does('standing', 'restricted', '--on', '2026-11-20', '--request');
		expect(written).toMatch(/^Hello,\n\nSince 20 November 2026 I have/);
		expect(written).toMatch(/your time\.\n$/);
		await cli.does('config', 'set', 'me', 'Camille');
		expect(await cli.does('standing', '--request', '--lang', 'fr')).toMatch(/^Bonjour,\n\nDepuis le 20 novembre 2026[\s\S]*\nCamille\n$/);
		const file = path.join(cli.home, 'Profile.csv');
		writeFileSync(
			file,
			'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nCamille,Exemplaire,,,,,,,,,,,\n',
		);
		await cli.does('import', file, '--yes');
		expect(await cli.does('standing', '--request')).toMatch(/\nCamille Exemplaire\n$/);
	});

	it('reminds of a request that has had no answer for a week, and takes the second one', async () => {
		await cli.does('standing', 'restricted', '--on', '2026-11-10');
		await cli.does('standing', 'appealed', '--on', '2026-11-16');
		const reminder = 'No answer from support since 16 Nov 2026: ask again, politely';
		for (const command of ['standing', 'today']) expect(await cli.does(command)).toContain(reminder);
		expect(await cli.does()).toContain(`Next: ${reminder}`);
		expect(await cli.does('standing', '--request')).toContain('I wrote to you about this on 16 November 2026');
		await cli.does('standing', 'appealed');
		expect(await cli.does('standing')).not.toContain(reminder);
		await cli.does('config', 'set', 'days.appeal', '3');
		cli.at('2026-11-26T09:00:00Z');
		expect(await cli.does('standing')).toContain('No answer from support since 23 Nov 2026');
	});

	it('goes from the block over the appeal to the reactivation', async () => {
		expect(await cli.does('standing')).toBe('Your account is active.\n');
		expect(await cli.does('standing', 'restricted', '--on', '2026-11-20')).toMatch(
			/^LinkedIn has blocked invitations since 20 Nov 2026 \(3 days ago; refusals\)\.\nAsk LinkedIn support/,
		);
		expect(await cli.run('standing', 'restricted')).toMatchObject({code: 1, err: expect.stringContaining('blocked since 20 Nov 2026')});
		expect(await cli.does('standing', 'appealed')).toContain('You asked support on 23 Nov 2026 (today)');
		expect(await cli.json('stats')).toMatchObject({account: {standing: 'restricted', since: '2026-11-20T12:00:00.000Z'}, pace: {left: 0}});
		expect(await cli.does('standing', 'active')).toBe('Your account is active.\n');
		expect(await cli.json('stats')).toMatchObject({account: {standing: 'active', since: null}});
	});

	it('at the limit of refusals names both ways on, and "not blocked" keeps the count', async () => {
		const people = ['Ann Invented', 'Ben Invented', 'Cy Invented', 'Di Invented', 'Ed Invented'];
		await cli.does('add', ...people);
		for (const name of people.slice(0, 4)) await cli.does('mark', name, 'spam', '--sent-on', '2026-11-20');
		expect(await cli.run('standing', 'not-blocked')).toMatchObject({code: 1, err: expect.stringContaining('1 left')});
		expect(await cli.does('mark', 'Ed Invented', 'unknown', '--sent-on', '2026-11-20')).toContain(
			'linkdash standing restricted, or linkdash standing not-blocked',
		);
		expect(await cli.does('today')).toContain('The refusals are used up');
		expect(await cli.does('standing', 'not-blocked')).toContain('the count stays');
		expect(await cli.json('stats')).toMatchObject({refusals: {counted: 5, left: 0}});
	});

	it('is appealed only where it is blocked', async () => {
		expect(await cli.run('standing', 'appealed')).toMatchObject({code: 1, err: expect.stringContaining('linkdash standing restricted')});
	});
});
