import {readdirSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import type {Batch, FileKind} from '../../source/domain/batch.ts';
import {IntakeError} from '../../source/intake/error.ts';
import {read, sample} from './samples.ts';

/** Each sample: its kind, its rows (all are read), and how many records of each sort come out. */
const samples: Readonly<Record<string, readonly [kind: FileKind, rows: number, records: Partial<Record<keyof Batch, number>>]>> = {
	'01-connections-2012-outlook-59col-quoted-latin1.csv': ['targets', 1, {targets: 1}],
	'02-connections-2017-us-datetime-tags.csv': ['connections', 2, {connections: 2}],
	'04-connections-2018-us-datetime-no-url.csv': ['connections', 2, {connections: 2}],
	'05-connections-2021-no-preamble-no-url-noeol.csv': ['connections', 2, {connections: 2}],
	'06-connections-2022-preamble-no-url-hidden-rows-noeol.csv': ['connections', 3, {connections: 2, hidden: 1}],
	'07-connections-2023-2026-current-noeol.csv': ['connections', 5, {connections: 4, hidden: 1}],
	'09-connections-preamble-hand-stripped-crlf.csv': ['connections', 2, {connections: 1, hidden: 1}],
	'10-connections-excel-en-d-Mon-yy-crlf.csv': ['connections', 3, {connections: 2, hidden: 1}],
	'13-connections-renamed-headers-dd-Mon-yy.csv': ['connections', 2, {connections: 2}],
	'14-connections-blank-lines-inside-crlf.csv': ['connections', 2, {connections: 2}],
	'15-connections-pandas-enriched-extra-columns.csv': ['connections', 1, {connections: 1}],
	'20-invitations-2018-2023-five-columns.csv': ['invitations', 2, {invitations: 2}],
	'22-invitations-2023-12-url-without-slug.csv': ['invitations', 1, {invitations: 1}],
	'23-invitations-2024-2026-current.csv': ['invitations', 3, {invitations: 3}],
	'24-invitations-excel-crlf.csv': ['invitations', 1, {invitations: 1}],
	'30-messages-2018-seven-columns-us-date.csv': ['messages', 2, {messages: 1}],
	'31-messages-2020-2023-nine-columns.csv': ['messages', 2, {messages: 1}],
	'35-messages-2026-03-every-field-quoted-multiline.csv': ['messages', 2, {messages: 1}],
	'40-imported-contacts-2018.csv': ['contacts', 2, {contacts: 2}],
	'41-contacts-2022-2024.csv': ['contacts', 2, {contacts: 2}],
	'42-importedcontacts-2025-header-only.csv': ['contacts', 0, {}],
	'43-profile-2018.csv': ['profile', 1, {}],
	'44-profile-2022-2026.csv': ['profile', 1, {}],
	'45-notes-2026.csv': ['notes', 0, {}],
	'60-apollo-69col-2026.csv': ['targets', 1, {targets: 1}],
	'62-waalaxy-columns-seen-order-assumed.csv': ['targets', 1, {targets: 1}],
	'63-evaboot-columns-seen-order-assumed.csv': ['targets', 1, {targets: 1}],
	'64-duxsoup-columns-seen-order-assumed.csv': ['targets', 1, {targets: 1}],
	'66-google-contacts-legacy.csv': ['targets', 1, {targets: 1}],
	'67-hubspot-contacts.csv': ['targets', 1, {targets: 1}],
	'68-clay-people.csv': ['targets', 1, {targets: 1}],
	'69-clay-snake-case.csv': ['targets', 1, {targets: 1}],
};

/** One message each, so that nothing in them tells which side the member is: no row is read without other files. */
const ofNobody = ['32-messages-2023-2024-ten-columns.csv', '34-messages-2025-attachments-one-draft-column.csv'];

/** No tables of people, whoever wrote them. */
const unknown = ['46-learning_role_play_messages-header-only.csv', '47-LearningCoachMessages-not-a-table.csv', '48-rich-media.csv'];

describe('every shape of file LinkedIn and the lead tools hand over', () => {
	it('is among the samples, and every sample is told here', () => {
		const files = readdirSync(sample('')).filter(name => name.endsWith('.csv'));
		expect([...Object.keys(samples), ...ofNobody, ...unknown].sort()).toEqual(files.sort());
	});

	it.each(Object.entries(samples))('%s', async (name, [kind, rows, records]) => {
		const batch = await read(sample(name));
		expect(batch.files).toEqual([{path: sample(name), kind, rows, read: rows, skipped: 0, problems: []}]);
		const {connections, invitations, messages, targets, notes, contacts, hidden} = batch;
		const counts = Object.entries({connections, invitations, messages, targets, notes, contacts}).map(([sort, some]) => [
			sort,
			some.length,
		]);
		expect(Object.fromEntries([...counts, ['hidden', hidden]].filter(([, count]) => count !== 0))).toEqual(records);
	});

	it.each(ofNobody)('%s', async name => {
		const {files, messages} = await read(sample(name));
		expect(messages).toEqual([]);
		expect(files).toEqual([{path: sample(name), kind: 'messages', rows: 1, read: 0, skipped: 1, problems: [{line: 1, reason: 'member'}]}]);
	});

	it.each(unknown)('%s is refused where it is named, and passed over beside others', async name => {
		await expect(read(sample(name))).rejects.toMatchObject({code: 'unknown', path: sample(name)});
		await expect(read(sample(name))).rejects.toBeInstanceOf(IntakeError);
	});

	it('all at once, in a folder', async () => {
		const {files} = await read(sample(''));
		expect(files).toHaveLength(Object.keys(samples).length + ofNobody.length);
	});
});
