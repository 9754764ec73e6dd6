import {beforeEach, describe, expect, it} from 'vitest';
import {createCli} from '../helpers/cli.ts';

let cli: ReturnType<typeof createCli>;
beforeEach(() => {
	cli = createCli();
});

/** So many people met, invited ten days ago, of whom some said yes and some that they do not know the member. */
const invites = async (sent: number, accepted: number, refused: number, relation = 'met'): Promise<void> => {
	cli.at('2026-11-13T09:00:00Z');
	for (let n = 0; n < sent; n++) {
		const key = `in:${relation}-${n}`;
		await cli.does('add', key, '--relation', relation, '--company', n % 2 === 0 ? 'Acme' : 'Essai', '--tag', 'fair');
		await cli.does('mark', key, 'sent', ...(n % 2 === 0 ? ['--note', 'Bonjour'] : []));
		if (n < accepted) await cli.does('mark', key, 'accepted');
		else if (n < accepted + refused) await cli.does('mark', key, 'unknown', '--source', n % 2 === 0 ? 'warned' : 'guessed');
	}
	cli.at('2026-11-23T09:00:00Z');
	await cli.does('looked');
};

describe('linkdash insights', () => {
	it('says that nothing was sent yet', async () => {
		const out = await cli.does('insights');
		expect(out).toContain('Nothing sent yet');
		expect(out).toContain('No experiment yet.');
	});

	it('says of too few that they are too few, and of enough how many in a hundred, with the range, and tells a script the same', async () => {
		await invites(24, 9, 2);
		const out = await cli.does('insights');
		expect(out).toMatch(/all time +\d\d in 100 say yes \(\d\d to \d\d\), 9 of 24/);
		expect(out).toMatch(/with a note +too few to say: \d of 12 yes/);
		expect(out).toContain('Too early: it assumes 2 refusals in 100.');
		expect(out).toMatch(/met +8 in 100 refuse \(\d to \d\d\), 2 of 24/);
		expect(out).toMatch(/how they are known +1 warned, 1 guessed/);
		expect(out).toMatch(/after one more +2 left, block in next 50/);
		expect(out).toContain('No experiment: those you ticked may differ');
		expect(out).toContain('9 November');
		const {out: french} = await cli.runWith({env: {LINKDASH_LANG: 'fr'}}, 'insights');
		expect(french).toMatch(/depuis le début +\d\d sur 100 disent oui \(\d\d à \d\d\), 9 sur 24/);
		const json: {acceptance: {all: {ratio: number}}} = await cli.json('insights');
		expect(json).toMatchObject({
			lastLook: '2026-11-23',
			acceptance: {all: {sent: 24, accepted: 9, decided: 11, ratio: expect.any(Number)}, last30: {sent: 24}},
			groups: {
				relation: [{value: 'met', sent: 24}],
				note: [{sent: 12, ratio: null}, {sent: 12}],
				company: [{sent: 12}, {sent: 12}],
				tag: [{value: 'fair', sent: 24}],
			},
			refusals: {evidence: {sent: 24, refused: 2}, sources: {told: 0, warned: 1, guessed: 1}, afterOneMore: {left: 2}},
		});
		expect(json.acceptance.all.ratio).toBeGreaterThan(0.3);
		expect(json.acceptance.all.ratio).toBeLessThan(0.5);
	});

	it('follows undo: what is taken back is in no group', async () => {
		await invites(2, 1, 0);
		const before = await cli.json('insights');
		await cli.does('add', 'in:more', '--relation', 'met', '--company', 'Acme', '--tag', 'fair');
		await cli.does('mark', 'in:more', 'sent');
		expect(await cli.json('insights')).toMatchObject({acceptance: {all: {sent: 3}}, groups: {tag: [{sent: 3}]}});
		await cli.does('undo');
		expect(await cli.json('insights')).toEqual(before);
	});
});

describe('refusals before linkdash', () => {
	it('count once they are told, with the invitations they were among, and undo takes that back', async () => {
		await invites(3, 0, 0);
		await cli.does('standing', '--earlier-refusals', '2');
		expect(await cli.json('stats')).toMatchObject({refusals: {counted: 2, left: 3}});
		expect(await cli.json('insights')).toMatchObject({refusals: {evidence: {sent: 3, refused: 2}}});
		await cli.does('undo');
		expect(await cli.json('stats')).toMatchObject({refusals: {counted: 0, left: 5}});
	});
});

describe('linkdash network', () => {
	it('says how to begin where nobody is known', async () => {
		expect(await cli.does('network')).toContain('No connections known yet');
	});

	it('says whom to invite first so that others come within reach, and where somebody is known', async () => {
		for (const [name, company, degree] of [
			['Oren Fictitious', 'Acme', '2'],
			['Ada Eins', 'Acme', '3'],
			['Bo Zwei', 'ACME', '3'],
			['Cy Drei', 'Essai', '3'],
			['Di Vier', 'Muestra', '2'],
			['Eva Fünf', 'Muestra', '2'],
		] as const)
			await cli.does(
				'add',
				name,
				'--url',
				`linkedin.com/in/${name.split(' ')[0]?.toLowerCase()}`,
				'--company',
				company,
				'--degree',
				degree,
				'--relation',
				'met',
			);
		await cli.does('mark', 'in:di', 'sent');
		await cli.does('mark', 'in:di', 'accepted');
		const json = await cli.json('network');
		expect(json).toMatchObject({
			connections: 1,
			split: {before: 0, byMe: 1, byOthers: 0},
			outOfReach: {targets: 3, companies: 2, atKnown: 0},
			bridges: [{name: 'Oren Fictitious', company: 'Acme', targets: 2}],
			doors: [{name: 'Eva Fünf', company: 'Muestra', known: 1}],
			opened: {count: 1, companies: [{company: 'Muestra', people: 1}]},
			verdict: null,
			milestone: null,
		});
		const out = await cli.does('network');
		expect(out).toMatch(/Oren Fictitious +Acme: opens 2 targets out of reach/);
		expect(out).toMatch(/Eva Fünf +Muestra, where you know 1 person/);
		expect(out).toContain('Your own test: too early.');
	});

	it('has nobody out of reach on Premium', async () => {
		await cli.does('add', 'Ada Eins', '--company', 'Acme', '--degree', '3', '--relation', 'met');
		await cli.does('config', 'set', 'tier', 'premium');
		expect(await cli.json('network')).toMatchObject({outOfReach: {targets: 0}, bridges: []});
	});
});

describe('linkdash experiment', () => {
	it('says before it starts what it takes, and does not start what takes years', async () => {
		const plan = await cli.does('experiment', 'plan', 'met', 'peer', '--baseline', '30', '--difference', '10');
		expect(plan).toContain('template met against template peer: to tell 30 from 40 in 100, 356 invitations each.');
		expect(plan).toContain("That takes about 12 years at the month's notes.");
		const {code, out} = await cli.run('experiment', 'start', 'met', 'peer', '--baseline', '30');
		expect([code, out]).toEqual([1, expect.stringContaining('Not started. --yes starts it all the same.')]);
		expect(await cli.json('experiment', 'list')).toEqual([]);
		expect(await cli.json('experiment', 'plan', 'met', 'peer', '--baseline', '30')).toMatchObject({
			arms: ['met', 'peer'],
			size: 356,
			limitedBy: 'notes',
			reachable: false,
		});
	});

	it('tells on the card, in next and in the note which side somebody is drawn for', async () => {
		await cli.does('add', 'Nadia Benali', '--url', 'linkedin.com/in/nadia', '--relation', 'met', '--specific', 'Your talk was good.');
		await cli.does('config', 'set', 'me', 'Camille');
		await cli.does('experiment', 'start', 'met', 'peer', '--yes');
		const next = await cli.does('next');
		const [, drawn] = /experiment: template (met|peer)/.exec(next) ?? [];
		expect(drawn).toBeDefined();
		expect(await cli.does('note', 'nadia')).toBe(await cli.does('note', 'nadia', '--template', drawn ?? ''));
		expect(await cli.does('experiment', 'list')).toContain('Running: no winner before both are full');
		expect(await cli.run('experiment', 'start', 'met', 'peer', '--yes')).toMatchObject({code: 1});
		await cli.does('experiment', 'stop');
		expect(await cli.json('experiment', 'list')).toMatchObject([{state: 'stopped', winner: null}]);
	});

	it('says what is missing or unknown', async () => {
		expect(await cli.run('experiment', 'plan', 'met')).toMatchObject({code: 2, err: expect.stringContaining('B is missing')});
		expect(await cli.run('experiment', 'start', 'nope', 'met', '--yes')).toMatchObject({
			code: 1,
			err: expect.stringContaining('There is no template "nope"'),
		});
		expect(await cli.run('experiment', 'stop')).toMatchObject({code: 1, err: expect.stringContaining('No experiment is running.')});
	});
});
