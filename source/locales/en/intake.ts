import type {FileKind, ProblemReason} from '../../domain/batch.ts';
import type {Format} from '../format.ts';

export const intake = (f: Format) => {
	const kind: Record<FileKind, string> = {
		connections: 'connections',
		invitations: 'invitations',
		messages: 'messages',
		profile: 'your profile',
		positions: 'your positions',
		education: 'your education',
		skills: 'your skills',
		notes: 'your notes on people',
		contacts: 'imported contacts',
		targets: 'people to invite',
	};
	const reason: Record<ProblemReason, string> = {
		quotes: 'a quotation mark opens and does not close',
		date: 'the date cannot be read, or lies in the future or before LinkedIn',
		nobody: 'neither a name nor a profile address',
		direction: 'neither OUTGOING nor INCOMING',
		unnamed: 'no company, school or skill is named',
		member: 'nothing tells which side of these messages is you: import Invitations.csv or Profile.csv with them',
		undated: 'the date of the note cannot be read; the rest was read',
		relation: 'the relation is not one that linkdash knows; the rest was read',
	};
	const count = (n: number, one: string, other: string): string => `${f.number(n)} ${f.plural(n, {one, other})}`;
	const parts = (...counted: readonly [number, string][]): string => {
		const some = counted.filter(([n]) => n > 0).map(([n, what]) => `${f.number(n)} ${what}`);
		return some.join(', ') || 'none';
	};
	return {
		kind,
		standardInput: 'standard input',
		errors: {
			missing: (path: string) => `${path}: there is no such file.`,
			unreadable: (path: string) => `${path} cannot be read: check its permissions.`,
			packed: (path: string) => `${path} is packed in a way linkdash does not read: unpack it first, then import the folder.`,
			locked: (path: string) => `${path} is locked with a password: unpack it first, then import the folder.`,
			damaged: (path: string) => `${path} is damaged, or was not downloaded whole: download it again.`,
			large: (path: string) =>
				`${path} is larger than linkdash reads, or unpacks to more: if you trust it, unpack it and import only the files you need.`,
			unknown: (path: string, firstLine: string) =>
				`${path} begins "${firstLine}", which is no file linkdash knows. Expected: Connections.csv, Invitations.csv, or a list with names and a column of profile addresses. The other tables of LinkedIn's archive are read too; where linkdash cannot tell, --as says which one it is.`,
			folder: (path: string) =>
				`${path} holds nothing linkdash knows. Expected in it: Connections.csv, Invitations.csv, or a list with names and a column of profile addresses. The other tables of LinkedIn's archive are read too.`,
			empty: (path: string) => `${path} is empty.`,
		},
		/** What `--map COLUMN=FIELD` gets wrong. */
		mapping: {
			syntax: (given: string, fields: readonly string[]) =>
				`"${given}" will not do for --map: write COLUMN=FIELD, the field being one of ${fields.join(', ')}.`,
			noField: (field: string, fields: readonly string[]) => `"${field}" is no field for --map: use ${fields.join(', ')}.`,
			noColumn: (path: string, column: string, columns: readonly string[], more: number) =>
				`${path} has no column "${column}". It has ${columns.join(', ')}${more > 0 ? ` and ${f.number(more)} more` : ''}.`,
		},
		/** No path was given, and no archive lies in Downloads. */
		howTo: [
			'linkdash reads the archive that LinkedIn makes of your own data. To get it:',
			'  1. On LinkedIn: Settings & Privacy, Data privacy, Get a copy of your data.',
			'  2. Choose Connections and Invitations, or the larger archive, and wait for the e-mail.',
			'  3. Download it, then: linkdash import ARCHIVE.zip',
			'A list of people comes in the same way: linkdash import people.csv',
		],
		found: (path: string) => `There is an archive in Downloads. To read it: linkdash import "${path}"`,
		offer: (path: string) => `The newest archive in Downloads is ${path}. Read it? [y/N] `,
		rowsRead: (read: number, rows: number) =>
			read === rows ? `${count(rows, 'row', 'rows')} read` : `${f.number(read)} of ${count(rows, 'row', 'rows')} read`,
		problem: (line: number, why: ProblemReason) => `line ${f.number(line)}: ${reason[why]}`,
		moreProblems: (more: number) => `and ${count(more, 'more row', 'more rows')} like these`,
		labels: {
			people: 'People',
			invitations: 'Invitations',
			accepted: 'Accepted',
			already: 'Already connected',
			received: 'Received',
			suggested: 'To consider',
			ownProfile: 'Your profile',
			hidden: 'Hidden',
		},
		people: (added: number, updated: number, unchanged: number) =>
			parts([added, 'new'], [updated, 'with something new'], [unchanged, 'unchanged']),
		invitations: (added: number, updated: number) => parts([added, 'new'], [updated, 'confirmed or settled']),
		accepted: (people: number) => count(people, 'invitation turned out accepted', 'invitations turned out accepted'),
		already: (people: number) => count(people, 'person to invite is a connection already', 'people to invite are connections already'),
		received: (people: number) => count(people, 'invitation to you without your answer', 'invitations to you without your answer'),
		/** @param where they are listed */
		ownProfile: 'brought up to date',
		suggested: (people: number, where: string) => `${count(people, 'person', 'people')} you may want to invite: ${where}`,
		hidden: (members: number) => count(members, 'connection hides from exports', 'connections hide from exports'),
		disagreement: (name: string, recorded: string) =>
			`${name}: you recorded "${recorded}", the archive shows a connection since. Both were kept.`,
		namesakes: (name: string, others: number) =>
			`${name}: could be ${f.plural(others, {one: 'another person', other: `any of ${f.number(others)} people`})} of that name here, and was kept apart: see duplicates.`,
		nothingNew: 'Everything in it was known already.',
		undo: 'linkdash undo takes it all back.',
		dryRun: 'Nothing was written: this is what would change.',
		/** Asked once for all rows of a list. */
		askRelation: (people: number) =>
			`How do you know ${f.plural(people, {one: 'this person', other: 'these people'})}? A number, or Enter to leave it open: `,
		askReason: 'Why do you want to connect? A few words, or Enter: ',
		askTag: 'A tag for all of them, or several between commas, or Enter: ',
		writing: 'Importing',
		same: (at: number) => `The very same was imported on ${f.date(at)}: nothing is new in it.`,
		ask: 'Import? [y/N] ',
		declined: 'Nothing was imported.',
	};
};
