import width from 'string-width';
import {describe, expect, test} from 'vitest';
import {scenes} from './all-scenes.ts';
import {inventedSession, stats} from './invented.ts';
import {nobody, restricted, sizes, unknownProfile, wholeProfile} from './scenes.ts';
import {expectSound, openStage} from './stage.tsx';

describe.each(['en', 'fr'] as const)('at every size, in %s', language => {
	test.each(scenes)('$name fills the screen and no more', async ({told, keys, shows}) => {
		const [[columns, rows], ...others] = sizes;
		const stage = await openStage(inventedSession(told), {columns, rows, language});
		await stage.press(...keys);
		await stage.sees(language === 'en' ? shows : /[●✗] \S/);
		await stage.isSound(columns, rows);
		for (const [width, height] of others) {
			stage.resize(width, height);
			await stage.isSound(width, height);
			// a page stays where it was: its end is further down in a smaller window
			if (keys.at(-1) === 'G') await stage.press('G');
			if (language === 'en') await stage.sees(shows);
			else expect(stage.screen(), `${width}x${height}`).not.toMatch(/\b(?:invited|sent|waiting|left|Today)\b/);
		}
		stage.unmount();
	});
});

/** Letters of names, and the emoji that stand in some. */
const ofNames = /\p{L}|\p{M}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200D|\uFE0F|[（）]/gu;

test.each(scenes)('$name is drawn in ASCII but for the names of people, where the terminal has no more', async ({told, keys}) => {
	const stage = await openStage(inventedSession(told), {columns: 120, rows: 40, ascii: true});
	await stage.press(...keys);
	await stage.isSound(120, 40);
	expect(stage.screen().replaceAll(ofNames, '')).toMatch(/^[\n -~]*$/);
	stage.unmount();
});

describe('the screen', () => {
	test('is the same in ASCII signs, cell for cell', async () => {
		const plain = await openStage(inventedSession());
		const ascii = await openStage(inventedSession(), {ascii: true});
		for (const stage of [plain, ascii]) {
			await stage.press('jjj');
			await stage.sees(/[├+] Nadia Benali /);
		}
		expectSound(ascii.screen(), 120, 40);
		expect(ascii.screen()).not.toMatch(/[─│╭╮╰╯├┤❯✓✗○●…×▁-█]/);
		expect(ascii.lines().map(line => line.length)).toEqual(plain.lines().map(line => line.length));
		plain.unmount();
		ascii.unmount();
	});

	test('without colour keeps every word and sign, and the selection by its mark', async () => {
		const plain = await openStage(inventedSession(restricted));
		const coloured = await openStage(inventedSession(restricted), {color: true});
		const colours = /\u001B\[(?:3\d|9\d)m/;
		expect(coloured.drawn()).toMatch(colours);
		expect(plain.drawn()).not.toMatch(colours);
		expect(plain.screen()).toBe(coloured.screen());
		expect(plain.screen()).toContain('✗ blocked');
		expect(plain.screen()).toContain('❯ Who accepted?');
		plain.unmount();
		coloured.unmount();
	});

	test('says in the header how complete the profile is, until it is, and where there is room', async () => {
		const stage = await openStage(inventedSession(), {columns: 80, rows: 24});
		expect(stage.lines()[0]).toMatch(/active · profile 6\/8 *$/);
		stage.resize(60, 20);
		await stage.missesSoon('profile 6/8');
		stage.unmount();
		const unknown = await openStage(inventedSession(unknownProfile), {columns: 80, rows: 24});
		expect(unknown.lines()[0]).toContain('profile ?/8');
		unknown.unmount();
		const whole = await openStage(inventedSession(wholeProfile), {columns: 80, rows: 24});
		expect(whole.lines()[0]).not.toContain('profile');
		whole.unmount();
	});

	test('shows the request to support in the language of linkdash, in the other by Tab, under the rule in force', async () => {
		const stage = await openStage(inventedSession(restricted), {columns: 90, rows: 45, language: 'fr'});
		await stage.press('R');
		await stage.sees('Bonjour,');
		expect(stage.screen()).toContain('Règle en vigueur\u00A0: 5 personnes');
		expect(stage.screen()).toContain('Camille Exemplaire');
		await stage.press('tab');
		await stage.sees('Hello,');
		expect(stage.screen()).toContain('Since 18 November 2026');
		expectSound(stage.screen(), 90, 45);
		await stage.press('tab');
		await stage.sees('Bonjour,');
		stage.unmount();
	});

	test('marks a demo as one', async () => {
		const stage = await openStage(inventedSession({demo: true}));
		expect(stage.lines()[0]).toContain('DEMO');
		stage.unmount();
	});

	test('asks for room under 50 x 14, and comes back by itself', async () => {
		const stage = await openStage(inventedSession());
		stage.resize(40, 10);
		await stage.sees('linkdash needs 50 x 14.');
		stage.resize(80, 24);
		await stage.sees('Monday 23 November: 3 sent, 12 left');
		expectSound(stage.screen(), 80, 24);
		stage.unmount();
	});

	test('keeps the three panels in sight at every size', async () => {
		for (const [columns, rows] of sizes) {
			const stage = await openStage(inventedSession(), {columns, rows});
			expect(stage.screen(), `${columns}x${rows}`).toMatch(/44 in 100/);
			expect(stage.screen(), `${columns}x${rows}`).toMatch(/✗✗··· +3 left/);
			expect(stage.screen(), `${columns}x${rows}`).toMatch(/1,842/);
			stage.unmount();
		}
	});
});

describe('a small terminal', () => {
	const long = `Maximiliana ${'Wolfe-'.repeat(30)}`;

	test('says of which filter a list is the rest, on both screens', async () => {
		for (const [columns, rows] of [
			[60, 20],
			[50, 14],
		] as const) {
			for (const screen of [[], ['tab']]) {
				const stage = await openStage(inventedSession(), {columns, rows});
				await stage.press(...screen, '/', 'na', 'enter');
				await stage.missesSoon('Filter: na');
				expect(stage.screen()).toMatch(/filter "na"|\/na /);
				stage.unmount();
			}
		}
	});

	test('shows how it stands with each target at 60 columns', async () => {
		const stage = await openStage(inventedSession(), {columns: 60, rows: 20});
		await stage.press('tab');
		await stage.sees('Status');
		expect(stage.screen()).toMatch(/│ ❯ .*to invite +│/);
		stage.unmount();
	});

	test('cuts what the card says of everybody with a mark', async () => {
		const stage = await openStage(inventedSession(), {columns: 50, rows: 14});
		expect(stage.screen()).toMatch(/├ Who accepted\? ─+┤\n│ .*│\n│ .*… +│\n├/);
		stage.unmount();
	});

	test('marks what an empty home has no room to say', async () => {
		const stage = await openStage(inventedSession(nobody), {columns: 50, rows: 14});
		await stage.sees('pasting works too. …');
		stage.unmount();
	});

	test('shows every choice for people added, the marked one too', async () => {
		const stage = await openStage(inventedSession(), {columns: 50, rows: 14});
		stage.paste(`Ada Invented, ${long}, Bob Invented`);
		await stage.sees('Ada Invented · and 2 more');
		expect(stage.screen()).toContain('1  worked together');
		expect(stage.screen()).toContain('❯ 7  say it later');
		stage.unmount();
	});

	test('always tells the way back from a prompt', async () => {
		const stage = await openStage(inventedSession(), {columns: 50, rows: 14, language: 'fr'});
		await stage.press('j', 'j', 'j', 'enter');
		await stage.sees('Note à Nadia Benali');
		expect(stage.lines().at(-1)).toContain('Échap retour');
		stage.unmount();
	});
});

describe('a morning by keys', () => {
	test('three glued keys are three keys', async () => {
		const stage = await openStage(inventedSession());
		await stage.press('jjj');
		await stage.sees(/├ Nadia Benali ─/);
		stage.unmount();
	});

	test('putting somebody off says whom, and for what', async () => {
		const stage = await openStage(inventedSession());
		await stage.press('j', 'j', 'j', 'z');
		await stage.sees(/╭ Nadia Benali: later ─/);
		expect(stage.screen()).toContain('Back on the list in how many days?');
		await stage.press('esc');
		await stage.missesSoon('Nadia Benali: later');
		await stage.press('g', 'j', 'z');
		await stage.sees(/╭ Follow up with Ola Ejemplo: later ─/);
		expect(stage.screen()).toContain('Write in how many days?');
		stage.unmount();
	});

	test('who accepted? shows names and work in columns, and counts those it cannot show', async () => {
		const stage = await openStage(inventedSession());
		await stage.press('A');
		await stage.sees('and 12 more');
		const rows = stage.lines().filter(line => /│ .*Manager, Company \d+ .*invited/.test(line));
		expect(rows).toHaveLength(9);
		expect(new Set(rows.map(line => width(line.slice(0, line.indexOf('Manager'))))).size).toBe(1);
		await stage.press('1', '1');
		await stage.missesSoon('and 12 more');
		stage.unmount();
	});

	test('a paste asks how you know the people, and never acts as keys', async () => {
		const stage = await openStage(inventedSession());
		stage.paste('Ada Invented, Bob Invented, sss Invented');
		await stage.sees('Add 3 people? How do you know them?');
		await stage.sees('Bob Invented');
		await stage.press('esc');
		await stage.missesSoon('Add 3 people?');
		stage.unmount();
	});

	test('a store that throws is a message, and the screen stays', async () => {
		const session = inventedSession();
		const busy = Object.assign(new Error('the store is busy'), {code: 'busy'});
		const stage = await openStage({
			...session,
			perform: () => {
				throw busy;
			},
		});
		await stage.press('j', 'd');
		await stage.sees('Another linkdash is writing: try again in a moment.');
		expectSound(stage.screen(), 120, 40);
		stage.unmount();
	});

	test('another process’s writes appear', async () => {
		let tell: () => void = () => undefined;
		let sent = 3;
		const session = inventedSession();
		const stage = await openStage({
			...session,
			stats: () => ({...stats, pace: {...stats.pace, sentToday: sent}}),
			onOtherWriter: callback => {
				tell = callback;
				return () => undefined;
			},
		});
		await stage.sees('3 sent');
		sent = 4;
		tell();
		await stage.sees('4 sent');
		stage.unmount();
	});

	test('the note shows how much of its length is used, and that it is too long', async () => {
		const stage = await openStage(inventedSession());
		await stage.press('j', 'j', 'j', 'enter');
		await stage.sees(/Note to Nadia Benali ─+ 186 of 200/);
		await stage.press('x'.repeat(20));
		await stage.sees(/Note to Nadia Benali ─+ 6 over/);
		stage.unmount();
	});
});
