import {chmodSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeEach, describe, expect, it} from 'vitest';
import {createCli} from '../helpers/cli.ts';

let cli: ReturnType<typeof createCli>;
beforeEach(async () => {
	cli = createCli();
	await cli.does('add', 'Nadia Benali', '--url', 'https://www.linkedin.com/in/nadia-benali', '--company', 'Acme', '--relation', 'met');
});

/** Everything the starters ask for is known. */
const complete = async (): Promise<void> => {
	await cli.does('add', 'in:nadia-benali', '--specific', 'Your talk on data stayed with me.');
	await cli.does('config', 'set', 'me', 'Camille');
};

describe('linkdash note', () => {
	it('refuses where a place of the template is unfilled, says which, and how to fill it', async () => {
		const {code, out, err} = await cli.run('note', 'Nadia');
		expect([code, out]).toEqual([1, '']);
		expect(err).toContain('nothing is known for {specific} and {me}');
		expect(err).toContain('linkdash add in:nadia-benali --specific T');
		expect(await cli.runWith({}, 'note', 'Nadia', '--copy')).toMatchObject({code: 1});
	});

	it('tells a script what is missing, and exits 1', async () => {
		const {code, out} = await cli.run('note', 'Nadia', '--json');
		expect(code).toBe(1);
		const json = JSON.parse(out);
		expect(json).toMatchObject({limit: 200, over: 0, missing: ['specific', 'me'], budget: {used: 0, cap: 5}});
		expect(json.length).toBe(json.text.length);
		expect(Object.keys(json)).toEqual(['text', 'length', 'limit', 'over', 'missing', 'budget']);
	});

	it('writes the template that fits how they know each other, with its length and what is left of the month', async () => {
		await complete();
		const out = await cli.does('note', 'Nadia');
		expect(out).toBe(
			'Hello Nadia, it was a pleasure to meet you: our talk has stayed with me. Your talk on data stayed with me. I would be glad to stay in touch. Camille\n\n148 of 200 characters.\n0 of 5 notes of this month used.\n',
		);
	});

	it('speaks the language of linkdash', async () => {
		await complete();
		const {out} = await cli.runWith({env: {LINKDASH_LANG: 'fr'}}, 'note', 'Nadia');
		expect(out).toMatch(/^Bonjour Nadia, j’ai aimé notre échange/);
		expect(out).toContain('0 note utilisée sur 5 ce mois-ci');
	});

	it('takes the template asked for, or says which there are', async () => {
		await complete();
		expect(await cli.does('note', 'Nadia', '--template', 'Partner')).toMatch(/^Hello Nadia, Acme and we serve/);
		const {code, err} = await cli.run('note', 'Nadia', '--template', 'nope');
		expect(code).toBe(1);
		expect(err).toContain('There is no template "nope": met, rencontre,');
	});

	it('says how much too long it is', async () => {
		await cli.does('template', 'add', 'long', '--text', 'x'.repeat(208));
		const {code, err} = await cli.run('note', 'Nadia', '--template', 'long');
		expect([code, err]).toEqual([1, 'linkdash: Nadia Benali: the note is 8 characters too long.\n']);
		const {out} = await cli.run('note', 'Nadia', '--template', 'long', '--json');
		expect(JSON.parse(out)).toMatchObject({length: 208, over: 8, missing: []});
	});

	it('copies by the clipboard program that is there, the note and nothing else', async () => {
		await complete();
		const bin = path.join(cli.home, 'bin');
		const taken = path.join(cli.home, 'taken.txt');
		mkdirSync(bin);
		writeFileSync(path.join(bin, 'wl-copy'), `#!/bin/sh\ncat > '${taken}'\n`);
		chmodSync(path.join(bin, 'wl-copy'), 0o755);
		const env = {PATH: `${bin}:${process.env.PATH}`, WAYLAND_DISPLAY: 'wayland-0'};
		const {code, out} = await cli.runWith({env}, 'note', 'Nadia', '--copy');
		expect(code).toBe(0);
		expect(out).toContain('It is on the clipboard.');
		expect(readFileSync(taken, 'utf8')).toBe(out.split('\n')[0]);
	});

	it('says where there is no clipboard, and writes no escape sequence into a pipe', async () => {
		await complete();
		const {code, out} = await cli.runWith({env: {TERM: 'xterm', PATH: ''}}, 'note', 'Nadia', '--copy');
		expect(code).toBe(1);
		expect(out).toMatch(/^Hello Nadia/);
		expect(out).toContain('No clipboard was found here');
		expect(out).not.toContain('\u001B');
	});
});

describe('linkdash template', () => {
	it('lists the starters and the own ones', async () => {
		await cli.does('template', 'add', 'mine', '--text', 'Hi {first}', '--frame', 'peer', '--lang', 'en');
		const list = (await cli.json('template', 'list')) as {name: string; frame: string; lang: string; text: string}[];
		expect(list).toHaveLength(17);
		expect(list.at(-1)).toEqual({name: 'mine', frame: 'peer', lang: 'en', text: 'Hi {first}'});
		expect(await cli.does('template', 'list')).toMatch(/^mine +peer +en +Hi \{first\}$/m);
	});

	it('shows, edits and removes one, and undo brings it back', async () => {
		expect(await cli.does('template', 'show', 'met')).toMatch(/^Hello \{first\}, it was/);
		await cli.does('template', 'edit', 'met', '--text', 'Hi {first},\\nsee you');
		expect(await cli.does('template', 'show', 'Met')).toBe('Hi {first},\nsee you\n');
		await cli.does('template', 'remove', 'met');
		expect(await cli.run('template', 'show', 'met')).toMatchObject({code: 1});
		await cli.does('undo');
		await cli.does('undo');
		expect(await cli.does('template', 'show', 'met')).toMatch(/^Hello \{first\}, it was/);
	});

	it.each([
		[['template', 'add', 'x', '--text', 'Hi {first'], 1, 'A brace opens and does not close: "{first".'],
		[['template', 'add', 'x', '--text', 'Hi {boss}'], 1, 'There is no {boss}: use {first}'],
		[['template', 'add', 'met', '--text', 'Hi'], 1, 'There is a template "met" already'],
		[['template', 'add', 'x'], 2, '--text is missing'],
		[['template', 'show'], 2, 'NAME is missing'],
		[['template', 'edit', 'nobody', '--text', 'x'], 1, 'There is no template "nobody"'],
		[['template', 'remove', 'nobody'], 1, 'There is no template "nobody"'],
		[['template', 'fly'], 2, 'fly'],
	])('%j is refused in one line', async (args, exit, says) => {
		const {code, out, err} = await cli.run(...args);
		expect([code, out]).toEqual([exit, '']);
		expect(err).toContain(says);
		expect(err.trimEnd()).not.toContain('\n');
	});
});

describe('an invitation sent with a template', () => {
	it('keeps the template, which of its texts it was, and what went out', async () => {
		await complete();
		await cli.does('mark', 'Nadia', 'sent', '--template', 'met');
		const shown = (await cli.json('show', 'Nadia')) as {invitations: {note: string}[]};
		expect(shown.invitations[0]?.note).toMatch(/^Hello Nadia, it was a pleasure/);
		expect(await cli.does('note', 'Nadia')).toContain('1 of 5 notes of this month used.');
	});

	it('is refused where a place is unfilled, and nothing is recorded', async () => {
		expect(await cli.run('mark', 'Nadia', 'sent', '--template', 'met')).toMatchObject({code: 1});
		expect(await cli.json('show', 'Nadia')).toMatchObject({status: 'target'});
	});

	it.each([
		['--template', 'met', '--note', 'Hi'],
		['--template', 'met', '--no-note'],
		['--note', 'Hi', '--no-note'],
	])('takes no two of a template, a note and none: %s %s %s', async (...options) => {
		const {code, err} = await cli.run('mark', 'Nadia', 'sent', ...options.filter(Boolean));
		expect(code).toBe(2);
		expect(err).toContain('contradict each other');
	});
});

describe('linkdash profile', () => {
	const archive =
		'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nCamille,Inventée,,,,Data Lead,' +
		`${'Word '.repeat(50)},Software,,"Lyon, France",,,\n`;

	it('says what is missing and why, before an archive and after', async () => {
		expect(await cli.does('profile')).toMatch(
			/^Nothing is known of your profile yet.*\nYour profile: 0 % complete\.\nmissing {2}a professional photo: /,
		);
		await cli.runWith({input: archive}, 'import', '-', '--yes');
		expect(await cli.json('profile')).toEqual({
			complete: 0.375,
			items: ['photo', 'headline', 'summary', 'positions', 'education', 'skills', 'place', 'address'].map(item => ({
				item,
				done: ['headline', 'summary', 'place'].includes(item),
			})),
		});
		expect(await cli.does('profile')).toMatch(/^done {5}headline$/m);
	});

	it('takes the photo ticked by hand, and unticked again', async () => {
		expect(await cli.does('profile', 'photo')).toMatch(/^done {5}a professional photo$/m);
		expect(await cli.json('profile')).toMatchObject({complete: 0.125});
		await cli.does('profile', 'photo');
		expect(await cli.json('profile')).toMatchObject({complete: 0});
		expect(await cli.run('profile', 'headline')).toMatchObject({code: 2});
	});

	it('signs notes with the first name of the profile where nothing else is set', async () => {
		await cli.runWith({input: archive}, 'import', '-', '--yes');
		await cli.does('add', 'in:nadia-benali', '--specific', 'Your talk stayed with me.');
		expect(await cli.does('note', 'Nadia')).toMatch(/Camille$/m);
		await cli.does('config', 'set', 'me', 'Cam I.');
		expect(await cli.does('note', 'Nadia')).toMatch(/Cam I\.$/m);
	});
});

describe('a note typed with the invitation', () => {
	it('has its places filled, and is refused where one is not known', async () => {
		await cli.does('mark', 'nadia', 'sent', '--note', 'Hello {first} of {company}, { ok');
		expect(await cli.json('show', 'nadia')).toMatchObject({invitations: [{note: 'Hello Nadia of Acme, { ok'}]});
		await cli.does('undo');
		const {code, err} = await cli.run('mark', 'nadia', 'sent', '--note', 'Hello {first}, {specific}');
		expect([code, err]).toEqual([1, expect.stringContaining('nothing is known for {specific}')]);
		expect(await cli.does('show', 'nadia')).not.toContain('sent with a note');
	});
});

describe('a template’s own language', () => {
	it('is told apart from that of linkdash', async () => {
		await cli.does('template', 'edit', 'met', '--language', 'fr', '--text', 'Bonjour {first}');
		expect(await cli.json('template', 'show', 'met')).toMatchObject({lang: 'fr', text: 'Bonjour {first}'});
	});
});
