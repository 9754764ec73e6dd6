import type {FileKind} from '../domain/batch.ts';
import {profileKey} from '../domain/profile-key.ts';
import {cleanLine} from '../domain/text.ts';
import type {Row} from './table.ts';

/**
 * Every column linkdash knows, by kind of file: a field and the names it goes by, the best first. Names are written as they are
 * compared: lower-cased, without blanks, `_`, `-` and `.`. A new shape of file is a new name here.
 */
const columnNames = {
	connections: {
		first: ['firstname'],
		last: ['lastname'],
		address: ['url', 'profileurl', 'linkedinurl'],
		email: ['emailaddress', 'email'],
		company: ['company'],
		position: ['position'],
		connectedOn: ['connectedon'],
	},
	invitations: {
		from: ['from'],
		to: ['to'],
		sentAt: ['sentat', 'senton', 'date'],
		message: ['message', 'note'],
		direction: ['direction'],
		inviter: ['inviterprofileurl', 'inviterprofileurn'],
		invitee: ['inviteeprofileurl', 'inviteeprofileurn'],
	},
	targets: {
		address: [
			'linkedinurl',
			'linkedinprofile',
			'linkedin',
			'linkedinprofileurl',
			'personlinkedinurl',
			'linkedinurlpublic',
			'publicprofile',
			'profileurl',
			'profile',
			'url',
			'linkedinurluniqueid',
			'salesprofile',
		],
		first: ['firstname', 'givenname'],
		last: ['lastname', 'familyname', 'surname'],
		full: ['fullname', 'name'],
		company: ['company', 'companyname'],
		position: ['position', 'title', 'jobtitle', 'currentjob', 'occupation'],
		place: ['place', 'location', 'city'],
		degree: ['degree', 'connectiondegree'],
		relation: ['relation'],
		reason: ['reason'],
		tags: ['tags', 'tag'],
		email: ['email', 'emailaddress'],
	},
} as const satisfies Record<FileKind, Record<string, readonly string[]>>;

/** Columns of messages.csv before 2020, which had From, To, a date and a direction too. */
const ofMessages = new Set(['subject', 'content', 'folder', 'conversationid']);

export type Field<K extends FileKind> = keyof (typeof columnNames)[K];

/** Where each field stands in a file: column numbers, the best first; none where the file has no such column. */
export type Layout<K extends FileKind> = Readonly<Partial<Record<Field<K>, readonly number[]>>>;

const headerName = (header: string): string =>
	cleanLine(header)
		.toLowerCase()
		.replaceAll(/[\s_.-]+/g, '');

const layoutOf = (kind: FileKind, names: readonly string[]): Partial<Record<string, number[]>> => {
	const layout: Partial<Record<string, number[]>> = {};
	for (const [field, known] of Object.entries<readonly string[]>(columnNames[kind])) {
		const columns = known.map(name => names.indexOf(name)).filter(column => column >= 0);
		if (columns.length > 0) {
			layout[field] = columns;
		}
	}
	return layout;
};

const isOwn: {[K in FileKind]: (layout: Layout<K>, names: readonly string[]) => boolean} = {
	connections: layout => layout.connectedOn !== undefined,
	invitations: (layout, names) =>
		layout.from !== undefined && layout.to !== undefined && layout.direction !== undefined && !names.some(name => ofMessages.has(name)),
	targets: layout => layout.address !== undefined && (layout.full !== undefined || layout.first !== undefined || layout.last !== undefined),
};

/** First column in which half of the cells are profile addresses. */
const addressColumn = (width: number, rows: readonly Row[]): number =>
	Array.from({length: width}, (_, column) => column).find(column => {
		const cells = rows.map(row => row.cells[column]?.trim() ?? '');
		const addresses = cells.filter(cell => cell !== '' && profileKey(cell) !== null).length;
		return addresses > 0 && addresses * 2 >= cells.length;
	}) ?? -1;

/** `header` is the line the header begins on. */
export type Detected = {[K in FileKind]: {kind: K; header: number; layout: Layout<K>}}[FileKind];

/** LinkedIn's own preamble is three lines; people pad it. */
const headerWithin = 25;

/**
 * What kind of file begins like this: the first record with at least two known names, one of them the file's own, is its header.
 * @param rows the first of the file, its header among them
 * @param kinds those it may be, in the order they are tried; a single one is taken at the member's word and needs no name of its own
 */
export const detect = (rows: readonly Row[], kinds: readonly FileKind[]): Detected | null => {
	for (const [index, {line: header, cells}] of rows.slice(0, headerWithin).entries()) {
		const names = cells.map(headerName);
		for (const kind of kinds) {
			const layout = layoutOf(kind, names);
			const known = new Set(Object.values(layout).flat()).size;
			if (kind === 'targets' && known > 0 && layout.address === undefined) {
				const column = addressColumn(cells.length, rows.slice(index + 1));
				layout.address = column < 0 ? undefined : [column];
			}
			if (kinds.length === 1 ? known >= 1 : known >= 2 && isOwn[kind](layout, names)) {
				return {kind, header, layout} as Detected;
			}
		}
	}
	return null;
};
