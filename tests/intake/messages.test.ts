import {describe, expect, it} from 'vitest';
import {read, readingAt, readText, readTexts, sample} from './samples.ts';

const at = (text: string): number => Date.parse(text);
const ilse = 'in:ilse-vandermolen-0a1b2c3d4';
const zoe = 'in:zoé-testárd-1a2b3c';
const me = 'in:me-myself-000001';
const invitations = sample('23-invitations-2024-2026-current.csv');
const profile = sample('44-profile-2022-2026.csv');

describe('messages.csv of every year', () => {
	it('2018: the file says which way each went, and names no zone, which is taken for UTC', async () => {
		const batch = await read(sample('30-messages-2018-seven-columns-us-date.csv'));
		expect(batch.messages).toEqual([
			{keys: [], name: 'Oren Fictitious', sentAt: at('2018-10-09T22:02:00Z'), receivedAt: at('2018-10-18T01:21:00Z')},
		]);
		expect(batch.profile).toBeNull();
	});

	it('2020 to 2023: the writer has an address, the others names alone; whoever left LinkedIn is nobody', async () => {
		const {messages} = await read(sample('31-messages-2020-2023-nine-columns.csv'));
		expect(messages).toEqual([
			{keys: ['in:oren-fictitious'], name: 'Oren Fictitious', sentAt: null, receivedAt: at('2022-09-09T14:03:22Z')},
		]);
	});

	it('2023 and 2024: who wrote to a group has written to the member', async () => {
		const {messages, profile: mine} = await read(sample('32-messages-2023-2024-ten-columns.csv'), invitations);
		expect(messages).toEqual([{keys: [zoe], name: 'Zoé Testárd', sentAt: null, receivedAt: at('2023-12-15T20:03:22Z')}]);
		expect(mine).toEqual({key: me});
	});

	it('2025: with attachments and drafts', async () => {
		const sent = [{keys: [ilse], name: 'Ilse Vandermolen', sentAt: at('2026-02-08T09:00:00Z'), receivedAt: null}];
		const file = sample('34-messages-2025-attachments-one-draft-column.csv');
		expect((await read(file, invitations)).messages).toEqual(sent);
		expect((await read(profile, file)).messages).toEqual(sent);
	});

	it('2026: every field quoted, messages of several lines; advertisements come from nobody', async () => {
		const {messages, profile: mine} = await read(sample('35-messages-2026-03-every-field-quoted-multiline.csv'));
		expect(messages).toEqual([{keys: [zoe], name: 'Zoé Testárd', sentAt: null, receivedAt: at('2026-03-08T08:35:40Z')}]);
		expect(mine).toEqual({key: me});
	});

	it('all together are one record a partner, with what the newest and the oldest tell', async () => {
		const files = ['30-messages-2018-seven-columns-us-date.csv', '31-messages-2020-2023-nine-columns.csv'];
		const {messages} = await read(...files.map(sample), invitations);
		expect(messages).toEqual([
			{
				keys: ['in:oren-fictitious'],
				name: 'Oren Fictitious',
				sentAt: at('2018-10-09T22:02:00Z'),
				receivedAt: at('2022-09-09T14:03:22Z'),
			},
		]);
	});
});

const header =
	'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT';
const url = (slug: string): string => (slug === '' ? '' : `https://www.linkedin.com/in/${slug}`);
type Side = readonly [name: string, slug: string];
const camille: Side = ['Camille Exemplaire', 'camille'];
const nadia: Side = ['Nadia Benali', 'nadia'];
const oren: Side = ['Oren Fictitious, PhD', 'oren'];
const day = (date: string): string => `${date} 12:00:00 UTC`;

const message = (from: Side, to: readonly Side[], date: string, {content = 'Hello', draft = 'No'} = {}): string =>
	[
		'2-AAAA==',
		'',
		`"${from[0]}"`,
		url(from[1]),
		`"${to.map(([name]) => name).join(', ')}"`,
		`"${to
			.map(([, slug]) => url(slug))
			.filter(address => address !== '')
			.join(',')}"`,
		day(date),
		'',
		`"${content}"`,
		'INBOX',
		'',
		draft,
		'No',
	].join(',');

const mail = (...messages: string[]) => readText([header, ...messages].join('\n'));

describe('who the member is', () => {
	it('is who takes part in all messages, whoever the others are', () => {
		const {messages, profile: mine} = mail(
			message(camille, [nadia], '2026-03-01'),
			message(oren, [camille], '2026-03-02'),
			message(camille, [nadia], '2026-03-03'),
		);
		expect(mine).toEqual({key: 'in:camille'});
		expect(messages).toEqual([
			{keys: ['in:oren'], name: 'Oren Fictitious, PhD', sentAt: null, receivedAt: at('2026-03-02T12:00:00Z')},
			{keys: ['in:nadia'], name: 'Nadia Benali', sentAt: at('2026-03-03T12:00:00Z'), receivedAt: null},
		]);
	});

	it('cannot be told of two who only wrote to each other: that is said once, at the header, and nobody is made up', () => {
		const {files, messages, profile: mine} = mail(message(camille, [nadia], '2026-03-01'), message(nadia, [camille], '2026-03-02'));
		expect({messages, mine}).toEqual({messages: [], mine: null});
		expect(files).toMatchObject([{rows: 2, read: 0, skipped: 2, problems: [{line: 1, reason: 'member'}]}]);
	});

	it('is then told by the name in Profile.csv, or by Invitations.csv', () => {
		const messages = [header, message(camille, [nadia], '2026-03-01'), message(nadia, [camille], '2026-03-02')].join('\n');
		const both = [{keys: ['in:nadia'], name: 'Nadia Benali', sentAt: at('2026-03-01T12:00:00Z'), receivedAt: at('2026-03-02T12:00:00Z')}];
		const own = 'First Name,Last Name,Maiden Name,Birth Date,Headline,Twitter Handles\nCamille,Exemplaire,,,Tester,';
		expect(readTexts({'messages.csv': messages, 'Profile.csv': own}).messages).toEqual(both);
		const invited =
			'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nCamille Exemplaire,Ola Ejemplo,"6/27/26, 7:35 AM",,OUTGOING,https://www.linkedin.com/in/camille,https://www.linkedin.com/in/ola';
		expect(readTexts({'messages.csv': messages, 'Invitations.csv': invited})).toMatchObject({
			messages: both,
			profile: {key: 'in:camille'},
		});
	});

	it('may have a name with commas, and a partner with the same name', () => {
		const doctor: Side = ['Camille Exemplaire, MBA, PhD', 'camille'];
		const namesake: Side = ['Camille Exemplaire, MBA, PhD', 'camille-2'];
		const {messages, profile: mine} = mail(
			message(namesake, [doctor], '2026-03-01'),
			message(doctor, [nadia], '2026-03-02'),
			message(oren, [nadia, doctor], '2026-03-03'),
		);
		expect(mine).toEqual({key: 'in:camille'});
		expect(messages.map(({keys, sentAt, receivedAt}) => [keys[0], sentAt !== null, receivedAt !== null])).toEqual([
			['in:camille-2', false, true],
			['in:oren', false, true],
			['in:nadia', true, false],
		]);
	});
});

describe('a message', () => {
	const known = [message(camille, [nadia], '2026-01-01'), message(camille, [oren], '2026-01-01')];
	const last = (...more: string[]) =>
		Object.fromEntries(mail(...known, ...more).messages.map(({keys, sentAt, receivedAt}) => [keys[0], [sentAt, receivedAt]]));
	const january = at('2026-01-01T12:00:00Z');

	it('to several is meant for nobody in particular, one from somebody among several was written to the member', () => {
		expect(last(message(camille, [nadia, oren], '2026-02-01'), message(nadia, [oren, camille], '2026-02-02'))).toEqual({
			'in:nadia': [january, at('2026-02-02T12:00:00Z')],
			'in:oren': [january, null],
		});
	});

	it('that is a draft was sent to nobody', () => {
		expect(last(message(camille, [nadia], '2026-02-01', {draft: 'Yes'}))).toMatchObject({'in:nadia': [january, null]});
	});

	it('from an advertiser, from LinkedIn, or from somebody who left makes no partner', () => {
		const more = [
			message(['Acme Test Ad, Ltd', ''], [camille], '2026-02-01'),
			message(['LinkedIn Member', ''], [camille], '2026-02-02'),
			message(['LinkedIn Member', 'gone'], [camille], '2026-02-03'),
			message(camille, [['LinkedIn Member', '']], '2026-02-04'),
		];
		expect(Object.keys(last(...more))).toEqual(['in:nadia', 'in:oren']);
		expect(mail(...known, ...more).files).toMatchObject([{rows: 6, read: 6, problems: []}]);
	});

	it('to somebody and somebody who left is meant for nobody in particular', () => {
		expect(last(message(camille, [nadia, ['LinkedIn Member', 'gone']], '2026-02-04'))).toMatchObject({'in:nadia': [january, null]});
	});

	it('keeps nothing of what it says', () => {
		const secret = mail(...known, message(nadia, [camille], '2026-02-01', {content: 'my secret'}));
		expect(JSON.stringify(secret)).not.toContain('secret');
	});

	it('with a date that cannot have been, or from nobody to nobody, is told with its line', () => {
		const {files} = mail(
			...known,
			message(nadia, [camille], '2026-02-30'),
			message(nadia, [camille], '2003-05-04'),
			message(nadia, [camille], '2026-12-01'),
			message(['', ''], [['', '']], '2026-02-01'),
		);
		expect(files).toMatchObject([
			{
				rows: 6,
				read: 2,
				problems: [
					{line: 4, reason: 'date'},
					{line: 5, reason: 'date'},
					{line: 6, reason: 'date'},
					{line: 7, reason: 'nobody'},
				],
			},
		]);
	});

	it('names its partner as the newest one does that they wrote themselves', () => {
		const {messages} = mail(
			...known,
			message(['Nadia B.', 'nadia'], [camille], '2026-02-01'),
			message(['Nadia Benali', 'nadia'], [camille], '2026-02-02'),
			message(camille, [['Nadia Benali, VP', 'nadia']], '2026-02-03'),
		);
		expect(messages.find(({keys}) => keys[0] === 'in:nadia')?.name).toBe('Nadia Benali');
	});
});

describe('names without addresses', () => {
	const nine = 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER';
	const row = ([name, slug]: Side, to: string, date: string): string => `2-A,,"${name}",${url(slug)},"${to}",${day(date)},,Hello,INBOX`;

	it('are whoever alone has the name and an address; a title behind a comma is part of a name', () => {
		const {messages, profile: mine} = readText(
			[
				nine,
				row(camille, 'Oren Fictitious, PhD', '2022-01-03'),
				row(oren, 'Camille Exemplaire', '2022-01-02'),
				row(nadia, 'Camille Exemplaire', '2022-01-02'),
				row(camille, 'Ola Ejemplo', '2022-01-01'),
				row(camille, 'Nadia Benali, Ola Ejemplo', '2022-01-04'),
				row(camille, 'Ola Ejemplo, LinkedIn Member', '2022-01-05'),
				row(camille, 'LinkedIn Member', '2022-01-06'),
			].join('\n'),
		);
		expect(mine).toEqual({key: 'in:camille'});
		expect(messages).toEqual([
			{keys: ['in:oren'], name: 'Oren Fictitious, PhD', sentAt: at('2022-01-03T12:00:00Z'), receivedAt: at('2022-01-02T12:00:00Z')},
			{keys: ['in:nadia'], name: 'Nadia Benali', sentAt: null, receivedAt: at('2022-01-02T12:00:00Z')},
			{keys: [], name: 'Ola Ejemplo', sentAt: at('2022-01-01T12:00:00Z'), receivedAt: null},
		]);
	});

	it('of 2018 say of a direction that is none what Invitations does', () => {
		const {files} = readText('From,To,Date,Subject,Content,Direction,Folder\nA B,C D,"10/18/18, 1:21 AM",,Hi,SIDEWAYS,INBOX');
		expect(files).toMatchObject([{kind: 'messages', rows: 1, read: 0, problems: [{line: 2, reason: 'direction'}]}]);
	});
});

describe('talks with a program', () => {
	const text = [header, message(camille, [nadia], '2026-01-01'), message(camille, [oren], '2026-01-01')].join('\n');
	const talks = [
		'learning_role_play_messages.csv',
		'Learning_Role_Play_Messages (1).CSV',
		'learning_coach_messages_91029461.csv',
		'LearningCoachMessages.csv',
		'guide_messages.csv',
		'coach_messages_91029461.csv',
	];

	it.each(talks)('%s has the header of messages, and its name says that it is none', name => {
		expect(readTexts({'messages.csv': text, [name]: text}).files.map(({path}) => path)).toEqual(['archive/messages.csv']);
		expect(() => readText(text, {path: name})).toThrow('unknown');
		expect(readText(text, {path: name, as: 'messages'}).messages).toHaveLength(2);
	});

	it.each(['messages.csv', 'messages_91029461.csv', 'my guide_messages backup.csv', 'inbox.txt'])('%s may be messages', name => {
		expect(readText(text, {path: name}).messages).toHaveLength(2);
	});
});

it('a file of messages read now is read the same in a year', () => {
	const text = [header, message(camille, [nadia], '2026-01-01'), message(oren, [camille], '2026-01-02')].join('\n');
	expect(readText(text, {now: readingAt + 365 * 86_400_000}).messages).toEqual(readText(text).messages);
});
