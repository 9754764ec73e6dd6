import {beforeEach, describe, expect, it} from 'vitest';
import type {Invitation} from '../../source/domain/person.ts';
import {createCli} from '../helpers/cli.ts';

let cli: ReturnType<typeof createCli>;
beforeEach(async () => {
	cli = createCli();
	await cli.does('add', 'Nadia Benali', '--url', 'linkedin.com/in/nadia-benali', '--relation', 'met');
	await cli.does('add', 'Oren Fictitious', '--relation', 'interesting');
});

const invitation = async (person: string): Promise<Record<keyof Invitation, unknown> | undefined> => {
	const {invitations} = (await cli.json('show', person)) as {invitations: Record<keyof Invitation, unknown>[]};
	return invitations.at(-1);
};

describe('an invitation on the command line', () => {
	it('goes out and is accepted', async () => {
		expect(await cli.does('mark', 'nadia', 'sent')).toBe('Nadia Benali: invitation sent without a note.\n9 left today.\n');
		expect(await cli.does('mark', 'nadia', 'accepted')).toBe('Nadia Benali: accepted.\n');
		expect(await cli.json('show', 'nadia')).toMatchObject({status: 'connection', degree: 1, connectedOn: '2026-11-23'});
	});

	it('takes the note that is given, and none with --no-note', async () => {
		expect(await cli.does('mark', 'nadia', 'sent', '--note', 'Bonjour Nadia')).toContain('sent with a note');
		expect(await cli.does('mark', 'oren', 'sent', '--no-note')).toContain('sent without a note');
		expect(await invitation('nadia')).toMatchObject({note: 'Bonjour Nadia'});
		expect(await invitation('oren')).toMatchObject({note: null});
	});

	it('warns from the third note of the month on, notes being few', async () => {
		await cli.does('add', 'Ann Invented', 'Bo Invented', 'Cy Invented');
		const said: string[] = [];
		for (const name of ['Ann', 'Bo', 'Cy']) said.push(await cli.does('mark', name, 'sent', '--note', `Bonjour ${name}`));
		expect(said.map(text => text.includes('left this month'))).toEqual([false, false, true]);
		expect(said[2]).toContain('2 notes left this month.');
	});

	it('on a day in the past happened at noon of that day; on today before noon, now', async () => {
		await cli.does('mark', 'nadia', 'sent', '--on', '2026-11-20');
		expect(await invitation('nadia')).toMatchObject({sentAt: '2026-11-20T12:00:00.000Z'});
		await cli.does('mark', 'oren', 'sent', '--on', '2026-11-23');
		expect(await invitation('oren')).toMatchObject({sentAt: '2026-11-23T09:00:00.000Z'});
	});

	it('takes --sent-on for the day it was sent, which it is', async () => {
		expect(await cli.does('mark', 'nadia', 'sent', '--sent-on', '2026-11-20')).toContain('invitation sent');
		expect(await invitation('nadia')).toMatchObject({sentAt: '2026-11-20T12:00:00.000Z'});
		expect(await cli.run('mark', 'oren', 'sent', '--on', '2026-11-21', '--sent-on', '2026-11-20')).toEqual({
			code: 2,
			out: '',
			err: 'linkdash: --on and --sent-on contradict each other: give one of them.\n',
		});
	});

	it.each([
		[['sent', '--note', 'Bonjour', '--no-note'], '--note and --no-note contradict each other: give one of them.'],
		[['accepted', '--source', 'guessed'], '--source means nothing with accepted: leave it out.'],
		[['sent', '--source', 'told'], '--source means nothing with sent: leave it out.'],
		[['still-waiting', '--note', 'Bonjour'], '--note means nothing with still-waiting: leave it out.'],
		[['introduced', '--sent-on', '2026-11-20'], '--sent-on means nothing with introduced: leave it out.'],
		[['sent', '--on', '2003-05-04'], '"2003-05-04" is before LinkedIn\'s first day, 5 May 2003.'],
		[['accepted', '--sent-on', '1970-01-01'], '"1970-01-01" is before LinkedIn\'s first day, 5 May 2003.'],
	])('%j is refused before anything is written', async (args, message) => {
		expect(await cli.run('mark', 'nadia', ...args)).toEqual({code: 2, out: '', err: `linkdash: ${message}\n`});
		expect(await cli.json('show', 'nadia')).toMatchObject({status: 'target', invitations: []});
	});

	it('is as old as LinkedIn at most, and that day is told in French too', async () => {
		expect(await cli.does('mark', 'nadia', 'sent', '--on', '2003-05-05')).toContain('invitation sent');
		expect(await cli.run('--lang', 'fr', 'mark', 'oren', 'sent', '--on', '2003-05-04')).toMatchObject({
			code: 2,
			err: 'linkdash: «\u00A02003-05-04\u00A0» est avant le premier jour de LinkedIn, le 5 mai 2003.\n',
		});
	});

	it('cannot be in the future, and a day must be one', async () => {
		expect(await cli.run('mark', 'nadia', 'sent', '--on', '2026-11-24')).toEqual({
			code: 1,
			out: '',
			err: 'linkdash: That day is in the future.\n',
		});
		expect(await cli.run('mark', 'nadia', 'sent', '--on', '2026-02-30')).toMatchObject({
			code: 2,
			err: expect.stringContaining('"2026-02-30"'),
		});
	});

	it('that was never sent cannot be accepted: the reason, the way, and nothing is written', async () => {
		const before = await cli.json('show', 'nadia');
		const {code, out, err} = await cli.run('mark', 'nadia', 'accepted');
		expect({code, out}).toEqual({code: 1, out: ''});
		expect(err).toBe(
			'linkdash: Nadia Benali: No invitation to them is known, so it cannot end "accepted". ' +
				'Say when it was sent: linkdash mark in:nadia-benali accepted --sent-on YYYY-MM-DD\n',
		);
		expect(await cli.json('show', 'nadia')).toEqual(before);
		await cli.does('mark', 'nadia', 'accepted', '--sent-on', '2026-11-02');
		expect(await invitation('nadia')).toMatchObject({sentAt: '2026-11-02T12:00:00.000Z', outcome: 'accepted'});
	});

	it('refused counts against the block, with where the knowledge comes from', async () => {
		await cli.does('mark', 'oren', 'sent');
		expect(await cli.does('mark', 'oren', 'unknown', '--source', 'guessed')).toBe(
			"Oren Fictitious: doesn't know me.\n4 refusals left of 5.\n",
		);
		expect(await cli.json('stats')).toMatchObject({refusals: {counted: 1, guessed: 1, left: 4}});
	});

	it('is looked at: one person still waiting, or all of them', async () => {
		await cli.does('mark', 'nadia', 'sent', '--on', '2026-11-20');
		await cli.does('mark', 'oren', 'sent', '--on', '2026-11-20');
		expect(await cli.does('mark', 'nadia', 'still-waiting')).toBe('Nadia Benali: still waiting.\n');
		expect(await cli.does('looked')).toBe('2 are still waiting as of now.\n');
		expect(await cli.json('stats')).toMatchObject({acceptance: {pending: 2, lastLook: '2026-11-23'}});
	});
});

describe('PERSON', () => {
	it('may be an address, a key, an id or a part of the name', async () => {
		const {id} = (await cli.json('show', 'nadia')) as {id: string};
		for (const person of ['https://fr.linkedin.com/in/Nadia-Benali/', 'in:nadia-benali', id, 'BENALI'])
			expect(await cli.json('show', person)).toMatchObject({id});
	});

	it('that fits several is told with the candidates and their keys', async () => {
		const {code, err} = await cli.run('mark', 'i', 'sent');
		expect(code).toBe(1);
		expect(err).toContain('Nadia Benali (in:nadia-benali)');
		expect(err).toContain('Oren Fictitious (');
		expect(err.split('\n')).toHaveLength(2);
	});

	it('nobody fits is told', async () => {
		expect(await cli.run('show', 'Zoé')).toEqual({
			code: 1,
			out: '',
			err: 'linkdash: Nobody here is called "Zoé". linkdash list shows everybody.\n',
		});
	});
});

describe('what else is said of a person', () => {
	it('ticks and unticks the checklist, by name or digit', async () => {
		expect(await cli.does('check', 'nadia', 'profile-read')).toBe('Nadia Benali: profile read: ticked.\n');
		expect(await cli.does('check', 'nadia', '3')).toBe('Nadia Benali: profile read: no longer ticked.\n');
		expect(await cli.run('check', 'nadia', 'charm')).toMatchObject({code: 1, err: expect.stringContaining('profile-read and specific')});
	});

	it('puts off until the morning of a day, excludes, includes and tags', async () => {
		expect(await cli.does('snooze', 'nadia', '7')).toBe('Nadia Benali: back on the list on Monday 30 November.\n');
		expect(await cli.json('show', 'nadia')).toMatchObject({status: 'snoozed'});
		cli.at('2026-11-30T00:00:00Z');
		expect(await cli.json('show', 'nadia')).toMatchObject({status: 'target'});
		await cli.does('exclude', 'nadia');
		expect(await cli.json('show', 'nadia')).toMatchObject({status: 'excluded'});
		await cli.does('include', 'nadia');
		expect(await cli.does('tag', 'nadia', 'vip', 'lyon')).toBe('Nadia Benali: tags vip, lyon.\n');
		expect(await cli.json('show', 'nadia')).toMatchObject({status: 'target', tags: ['vip', 'lyon']});
	});
});

describe('what changes nothing', () => {
	it('is said: an exclusion twice over, and the end of one that never was', async () => {
		expect(await cli.does('include', 'nadia')).toBe('Nadia Benali: was not excluded, nothing has changed.\n');
		expect(await cli.does('exclude', 'nadia')).not.toContain('nothing has changed');
		expect(await cli.does('exclude', 'nadia')).toBe('Nadia Benali: was excluded already, nothing has changed.\n');
		expect(await cli.does('--lang', 'fr', 'exclude', 'nadia')).toBe(
			'Nadia Benali\u00A0: cette personne était déjà exclue, rien n’a changé.\n',
		);
		await cli.does('include', 'nadia');
		expect(await cli.does('--lang', 'fr', 'include', 'nadia')).toBe(
			'Nadia Benali\u00A0: cette personne n’était pas exclue, rien n’a changé.\n',
		);
	});

	it.each([
		[['tag', 'nadia', ''], 'TAG is missing: linkdash tag PERSON TAG...'],
		[['tag', 'nadia', ' ', '\t'], 'TAG is missing: linkdash tag PERSON TAG...'],
		[['show', ''], 'PERSON is missing: linkdash show PERSON [OPTION...]'],
	])('%j lacks a word', async (args, message) => {
		expect(await cli.run(...args)).toEqual({code: 2, out: '', err: `linkdash: ${message}\n`});
	});
});

describe('undo', () => {
	it('says what it took back, across any number of acts, and redo brings it back', async () => {
		await cli.does('mark', 'nadia', 'sent');
		await cli.does('mark', 'nadia', 'accepted');
		expect(await cli.does('undo')).toBe('Undone: Nadia Benali, accepted. linkdash redo brings it back.\n');
		expect(await cli.does('undo')).toBe('Undone: Nadia Benali, invitation sent. linkdash redo brings it back.\n');
		expect(await cli.json('stats')).toMatchObject({acceptance: {sent: 0}});
		expect(await cli.does('redo')).toBe('Done again: Nadia Benali, invitation sent.\n');
		expect(await cli.json('show', 'nadia')).toMatchObject({status: 'pending'});
	});

	it('of another day asks on a terminal, and No keeps everything', async () => {
		await cli.does('mark', 'nadia', 'sent');
		cli.at('2026-11-25T09:00:00Z');
		const kept = await cli.runWith({answers: ''}, 'undo');
		expect(kept).toMatchObject({
			code: 0,
			out: 'Nothing was changed.\n',
			err: expect.stringContaining('Undo "Nadia Benali, invitation sent"'),
		});
		expect(await cli.json('show', 'nadia')).toMatchObject({status: 'pending'});
		expect(await cli.runWith({answers: 'y'}, 'undo')).toMatchObject({code: 0, out: expect.stringContaining('Undone: Nadia Benali')});
		expect(await cli.json('show', 'nadia')).toMatchObject({status: 'target'});
	});

	it('with nothing left is refused', async () => {
		const empty = createCli();
		expect(await empty.run('undo')).toEqual({code: 1, out: '', err: 'linkdash: There is nothing to undo.\n'});
		expect(await empty.run('redo')).toEqual({code: 1, out: '', err: 'linkdash: There is nothing to redo.\n'});
	});
});
