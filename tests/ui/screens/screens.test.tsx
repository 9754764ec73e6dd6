import width from 'string-width';
import {describe, expect, test} from 'vitest';
import {inmail, inventedSession, stats, type Told} from './invented.ts';
import {archiveDue, atLimit, disputed, looking, nobody, restricted, sizes, unanswered, unknownProfile, wholeProfile} from './scenes.ts';
import {expectSound, openStage} from './stage.tsx';

/** What is on the screen, and how to get there. */
const scenes: readonly {name: string; shows: RegExp; told?: Told; keys: readonly string[]}[] = [
	{name: 'Today', shows: /Monday 23 November|Today: 3 sent/, keys: []},
	{name: 'Today, far down', shows: /↑ \d/, keys: ['G']},
	{name: 'a person to invite', shows: /├ Nadia Benali ─/, keys: ['j', 'j', 'j']},
	{name: 'everything about a person', shows: /╭ Nadia Benali ─/, keys: ['j', 'j', 'j', 'm']},
	{name: 'all that happened to a person', shows: /details added/, keys: ['j', 'j', 'j', 'm', 'G']},
	{name: 'odd names', shows: /├ Maximiliana /, keys: ['j', 'j', 'j', 'j', 'j', 'j', 'j', 'j', 'j']},
	{name: 'an empty home', shows: /Nobody to invite yet/, told: nobody, keys: []},
	{name: 'an empty People', shows: /No targets/, told: nobody, keys: ['tab']},
	{name: 'the limit of refusals', shows: /at the limit/, told: atLimit, keys: ['G']},
	{name: 'blocked', shows: /✗ blocked/, told: restricted, keys: []},
	{name: 'the demo', shows: /DEMO/, told: {demo: true}, keys: []},
	{name: 'targets', shows: /Targets/, keys: ['tab']},
	{name: 'pending', shows: /├ Waiting Person 1 ─/, keys: ['tab', ']']},
	{name: 'people marked', shows: /2 marked ─╮/, keys: ['tab', ']', 'v', 'v']},
	{name: 'people marked on Today', shows: /1 marked ─╮/, keys: ['j', 'j', 'j', 'v']},
	{name: 'a refusal of several', shows: /for 2 people\?/, keys: ['tab', ']', 'v', 'v', 'N']},
	{name: 'several later', shows: /2 people/, keys: ['tab', ']', 'v', 'v', 'z']},
	{name: 'connections', shows: /├ Fam /, keys: ['tab', ']', ']', 'j']},
	{name: 'the last of pending', shows: /! 105/, keys: ['tab', ']', 'G']},
	{name: 'received', shows: /❯ /, keys: ['tab', ']', ']', ']']},
	{name: 'follow-ups', shows: /Follow Up 1/, keys: ['tab', ']', ']', ']', ']']},
	{name: 'sorted by company', shows: /Sorted by company/, keys: ['tab', '>', '>']},
	{name: 'sorted by change', shows: /Name, by change ↓/, keys: ['tab', '<']},
	{name: 'the name of a view', shows: /╭ Keep this list as a view ─/, keys: ['tab', '>', 'V', 'x']},
	{
		name: 'a view of one’s own',
		shows: / By name .*\d ─╮/,
		told: {views: [{name: 'By name', view: 'targets', order: 'name'}]},
		keys: ['tab', '[', '['],
	},
	{name: 'why a follow-up is skipped', shows: /╭ Skip the follow-up/, keys: ['tab', ']', ']', ']', ']', 'f', '2', 'x']},
	{name: 'how often to keep in touch', shows: /90/, keys: ['tab', ']', ']', ']', ']', 'f', '4']},
	{name: 'excluded', shows: /├ Long & Longer ─/, keys: ['tab', '[', '[', '[', '[']},
	{name: 'an excluded person', shows: /├ Left Out 2 ─/, keys: ['tab', '[', '[', '[', '[', 'G']},
	{name: 'nothing received', shows: /No invitation received/, told: nobody, keys: ['tab', ']', ']', ']']},
	{name: 'nobody to follow up', shows: /Nobody to follow up/, told: nobody, keys: ['tab', ']', ']', ']', ']']},
	{name: 'nobody excluded', shows: /Nobody is excluded/, told: nobody, keys: ['tab', '[', '[', '[', '[']},
	{name: 'suggestions', shows: /├ Freya Muster ─/, keys: ['tab', '[', '[', '[']},
	{name: 'a suggestion of somebody known', shows: /├ Nadia Benali ─/, keys: ['tab', '[', '[', '[', 'j', 'j']},
	{name: 'a suggestion that is long', shows: /├ Maximiliana /, keys: ['tab', '[', '[', '[', 'j', 'j', 'j', 'j']},
	{name: 'the end of suggestions', shows: /├ contact-39@example/, keys: ['tab', '[', '[', '[', 'G']},
	{name: 'adding a suggestion', shows: /Add Freya Muster\? How/, keys: ['tab', '[', '[', '[', 'enter']},
	{name: 'no suggestions', shows: /Nobody to suggest/, told: nobody, keys: ['tab', '[', '[', '[']},
	{name: 'people who are here twice', shows: /├ One person or two\? ─/, keys: ['tab', '[', '[']},
	{name: 'somebody long who is here twice', shows: /❯ Maximiliana/, keys: ['tab', '[', '[', 'j', 'j']},
	{name: 'one or two', shows: /╭ One person or two\? ─/, keys: ['tab', '[', '[', 'enter']},
	{name: 'nobody who is here twice', shows: /Nobody seems to be here twice/, told: nobody, keys: ['tab', '[', '[']},
	{name: 'looking for people who are here twice', shows: /Looking for people who/, told: looking, keys: ['tab', '[', '[']},
	{name: 'the network', shows: /How far it reaches/, keys: ['tab', 'tab']},
	{name: 'the end of the network', shows: /and 7 more/, keys: ['tab', 'tab', 'G']},
	{name: 'what works', shows: /How am I doing\?/, keys: ['tab', 'tab', 'tab']},
	{name: 'the end of what works', shows: /2 November/, keys: ['tab', 'tab', 'tab', 'G']},
	{name: 'the filter', shows: /Filter: per/, keys: ['/', 'p', 'e', 'r']},
	{name: 'the note', shows: /Note to Nadia/, keys: ['j', 'j', 'j', 'enter']},
	{name: 'templates', shows: /Template for Nadia Benali/, keys: ['j', 'j', 'j', 't']},
	{name: 'the last template', shows: /❯ {4}anciens/, keys: ['j', 'j', 'j', 't', 'G']},
	{name: 'a note with places', shows: /\{specific\} and \{me\}/, keys: ['j', 'j', 'j', 't', '2']},
	{name: 'the text of a template', shows: /Template met/, keys: ['j', 'j', 'j', 't', 'e']},
	{name: 'the name of a template', shows: /Name of the new template/, keys: ['j', 'j', 'j', 't', '+']},
	{name: 'who accepted', shows: /❯ Waiting Person/, keys: ['A', 'p', 'e', 'r']},
	{name: 'adding', shows: /Add people/, keys: ['+', 'x']},
	{name: 'a new archive that is due', shows: /❯ New archive\? +last one 34 days ago.* I │/, told: archiveDue, keys: []},
	{name: 'what an archive disputes', shows: /├ Tariq Beispiel ─/, told: disputed, keys: ['j']},
	{name: 'a person who was gone, and is not', shows: /├ Maximiliana /, told: disputed, keys: ['j', 'j']},
	{name: 'an import', shows: /~\/Downloads\/archive\.zip/, keys: ['I']},
	{name: 'an import without an archive', shows: /No archive lies/, told: {archive: null}, keys: ['I']},
	{name: 'a file that cannot be read', shows: /is damaged/, told: {archive: '~/bad.zip'}, keys: ['I', 'enter']},
	{name: 'reading', shows: /Reading…/, told: {archive: '~/slow.zip'}, keys: ['I', 'enter']},
	{name: 'a preview', shows: /╭ Import archive\.zip\? ─/, keys: ['I', 'enter']},
	{name: 'the end of a preview', shows: /and 2 more rows like these/, keys: ['I', 'enter', 'G']},
	{name: 'the same once more', shows: /Imported already/, told: {archive: '~/same.zip'}, keys: ['I', 'enter']},
	{name: 'the relation of a list', shows: /these 250 people\?/, told: {archive: '~/list.csv'}, keys: ['I', 'enter', 'y']},
	{name: 'the reason of a list', shows: /Why these 250 people/, told: {archive: '~/list.csv'}, keys: ['I', 'enter', 'y', 'enter', 'x']},
	{name: 'the tags of a list', shows: /A tag for these/, told: {archive: '~/list.csv'}, keys: ['I', 'enter', 'y', 'enter', 'enter']},
	{name: 'importing', shows: /12,500 of 33,000 people/, keys: ['I', 'enter', 'y']},
	{name: 'an InMail on the page of a person', shows: /Your talk in Lyon/, told: {inmail}, keys: ['j', 'j', 'j', 'm', 'G']},
	{name: 'the form about a person', shows: /╭ Edit Nadia Benali ─/, keys: ['j', 'j', 'j', 'e']},
	{name: 'the end of the form', shows: /❯ what became/, keys: ['tab', ']', 'e', 'G']},
	{name: 'a field being typed', shows: /An empty line clears it/, keys: ['j', 'j', 'j', 'e', 'j', 'enter', 'x']},
	{name: 'deleting for good', shows: /╭ Delete Nadia/, keys: ['j', 'j', 'j', 'X', 'n']},
	{name: 'what became of an invitation', shows: /9 {2}connected already|no answer yet/, keys: ['tab', ']', 'e', 'G', 'enter']},
	{name: 'LinkedIn says', shows: /╭ LinkedIn says…/, keys: ['b']},
	{name: 'other outcomes', shows: /what stood in the way/, keys: ['j', 'j', 'j', 'x']},
	{name: 'later', shows: /in how many days/, keys: ['j', 'j', 'j', 'z']},
	{name: 'an undo that asks', shows: /Sure\?/, keys: ['u']},
	{name: 'help', shows: /╭ Keys ─/, keys: ['?']},
	{name: 'the end of help', shows: /to 80 of 80|of (\d+) ─╮/, keys: ['?', 'G']},
	{name: 'the member’s own profile', shows: /╭ Your profile ─/, keys: ['P']},
	{name: 'the end of the profile', shows: /an address of your own/, keys: ['P', 'G']},
	{name: 'the profile before any archive', shows: /an archive|No archive/, told: unknownProfile, keys: ['P']},
	{name: 'the request to support', shows: /Request to support/, told: restricted, keys: ['R']},
	{name: 'the settings', shows: /╭ (?:Settings|Réglages) ─/, keys: [',']},
	{name: 'the end of the settings', shows: /unresolved/, keys: [',', 'G']},
	{name: 'a setting being typed', shows: /fit\.titles/, keys: [',', 'j', 'j', 'j', 'j', 'j', 'enter', 'x']},
	{name: 'the language of a first run', shows: /1 of 5/, told: {...nobody, welcome: 'language'}, keys: []},
	{name: 'the subscription of a first run', shows: /2 of 5/, told: {...nobody, welcome: 'tier'}, keys: []},
	{name: 'the goal of a first run', shows: /3 of 5/, told: {...nobody, welcome: 'goal'}, keys: []},
	{name: 'the pace of a first run', shows: /4 of 5/, told: {...nobody, welcome: 'goal'}, keys: ['2']},
	{name: 'an own pace', shows: /pace\.day/, told: {...nobody, welcome: 'goal'}, keys: ['2', '3']},
	{name: 'what to begin with', shows: /5 of 5/, told: {...nobody, welcome: 'goal'}, keys: ['2', '1']},
	{name: 'a second account', shows: /second/, told: {home: 'second-account-of-mine'}, keys: []},
	{name: 'support that does not answer', shows: /Ask support again\?/, told: unanswered, keys: []},
];

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
