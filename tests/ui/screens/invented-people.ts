import type {ChecklistState} from '../../../source/domain/checklist.ts';
import type {DuplicateReason} from '../../../source/domain/duplicates/index.ts';
import type {Relation} from '../../../source/domain/person.ts';
import type {Disputed, LikelyDuplicate, Listed, Offer, Suggested, Told} from '../../../source/domain/views.ts';
import type {Waiting} from '../../../source/domain/waiting.ts';
import type {PeopleRow, PeopleView} from '../../../source/ui/session.ts';
import {oddNames} from './odd-names.ts';

/** Whom an invented member knows, waits for and means to invite: nobody in it exists. */

export const now = Date.parse('2026-11-23T07:00:00.000Z');
export const day = 86_400_000;

export const listed = (id: string, name: string, more: Partial<Listed> = {}): Listed => ({
	id,
	key: `in:${id}`,
	keys: [`in:${id}`],
	name,
	company: null,
	position: null,
	degree: 2,
	relation: null,
	status: 'target',
	tags: [],
	connectedOn: null,
	sentAt: null,
	...more,
});

export const checklist = (done: readonly string[]): ChecklistState[] =>
	['known-or-why', 'note', 'profile-read', 'specific', 'reachable'].map((item, index) => ({
		item,
		title: null,
		state: done.includes(item) ? 'done' : 'open',
		required: index < 2,
		automatic: !['profile-read', 'specific'].includes(item),
	}));

export const note =
	'Bonjour Nadia, ravi de notre échange à Big Data Paris sur la qualité des données. Votre idée de mesurer avant de corriger m’est restée : je serais heureux de continuer la discussion ici.';

const offer = (
	id: string,
	name: string,
	position: string,
	company: string,
	relation: Relation | null,
	worth: number,
	more: Partial<Offer> = {},
): Offer => ({
	...listed(id, name, {position, company, relation}),
	worth,
	value: worth * 3,
	chanceAccept: 0.41,
	chanceRefuse: 0.02,
	price: 350,
	noteAdvice: null,
	why: [relation ?? 'stranger', 'fits-title'],
	checklist: checklist(relation === 'met' ? ['known-or-why', 'note', 'profile-read', 'reachable'] : ['known-or-why', 'reachable']),
	note: relation === 'met' ? note : null,
	noteLength: relation === 'met' ? note.length : 0,
	noteLimit: 200,
	...more,
});

export const offers: readonly Offer[] = [
	offer('nadia', 'Nadia Benali', 'VP Sales', 'Acme', 'met', 18),
	offer('oren', 'Oren Fictitious', 'CTO', 'Placeholder', 'remote', 15),
	offer('zoe', oddNames.combining, 'Directrice', 'Essai', null, 12, {degree: null}),
	offer('wang', oddNames.chinese, '数据工程师', '示例公司', 'association', 11),
	offer('family', oddNames.emoji, 'Head of Data ✨', 'Exemple & Fils', 'worked-with', 9),
	offer('arabic', oddNames.arabic, 'مدير المشروع', 'شركة', 'interesting', 8),
	offer('long', oddNames.long, `Chief ${'Very '.repeat(30)}Important Officer`, 'Long & Longer', 'stranger', 3),
	...Array.from({length: 30}, (_, index) =>
		offer(
			`more-${index}`,
			`Person Invented ${index + 1}`,
			'Data Analyst',
			`Company ${index + 1}`,
			index % 2 ? 'interesting' : 'stranger',
			2,
		),
	),
];

const refused = (id: string, name: string, outcome: 'unknown' | 'gone'): Disputed => ({
	...listed(id, name, {status: 'connection', degree: 1, connectedOn: '2026-06-05', position: 'CTO', company: 'Acme'}),
	outcome,
});

/** An archive shows them connected, though one was recorded as a refusal and the other as gone. */
export const disputes: readonly Disputed[] = [refused('tariq', 'Tariq Beispiel', 'unknown'), refused('long-gone', oddNames.long, 'gone')];

/** Somebody who has not answered yet. */
export const waiting = (name: string): Listed =>
	listed(name.toLowerCase().replaceAll(' ', '-'), name, {status: 'pending', sentAt: now - day});

export const pending = Array.from({length: 21}, (_, index) =>
	listed(`pending-${index}`, index === 3 ? oddNames.chinese : `Waiting Person ${index + 1}`, {
		status: 'pending',
		sentAt: now - (index + 1) * 5 * day,
		position: 'Manager',
		company: `Company ${index + 1}`,
		relation: 'met',
	}),
);

export const connections = Array.from({length: 300}, (_, index) =>
	listed(`connection-${index}`, Object.values(oddNames)[index] ?? `Connection ${index + 1}`, {
		status: 'connection',
		degree: 1,
		position: 'Engineer',
		company: `Company ${index + 1}`,
		connectedOn: new Date(now - index * 3 * day).toISOString().slice(0, 10),
	}),
);

const suggested = (name: string, source: Suggested['source'], more: Partial<Suggested> = {}): Suggested => ({
	id: `suggested ${name}`,
	key: null,
	keys: [],
	name,
	company: null,
	position: null,
	email: null,
	source,
	at: null,
	known: false,
	...more,
});

const suggestions: readonly Suggested[] = [
	suggested('Freya Muster', 'messages', {key: 'in:freya-muster', keys: ['in:freya-muster'], at: now - 100 * day}),
	suggested(oddNames.chinese, 'messages', {at: now - day}),
	suggested('Nadia Benali', 'withdrawn', {id: 'nadia', known: true, at: now - 30 * day, position: 'VP Sales', company: 'Acme'}),
	suggested('Oren Fictitious', 'expired', {id: 'oren', known: true, position: 'CTO', company: 'Placeholder'}),
	suggested(oddNames.long, 'contacts', {position: `Chief ${'Very '.repeat(30)}Officer`, email: 'maximiliana@example.test'}),
	...Array.from({length: 40}, (_, index) => suggested(`contact-${index}@example.test`, 'contacts')),
];

/** Two entries of one name each, and some that break tables. */
const pair = (name: string, likelihood: number, reasons: readonly DuplicateReason[], more: Partial<Listed> = {}): LikelyDuplicate => ({
	id: `${name} twice`,
	one: listed(`${name}-1`, name, {position: 'VP Sales', company: 'Acme', status: 'connection'}),
	other: listed(`${name}-2`, name.toUpperCase(), {key: null, keys: [], ...more}),
	reasons,
	likelihood,
});

const duplicates: readonly LikelyDuplicate[] = [
	pair('Freya Muster', 0.995, ['same-name', 'one-without-address'], {company: 'ACME S.A.'}),
	pair(oddNames.chinese, 0.91, ['same-email']),
	pair(oddNames.long, 0.72, ['name-without-titles', 'similar-address', 'similar-company', 'same-position'], {
		position: `Chief ${'Very '.repeat(30)}Officer`,
	}),
	...Array.from({length: 30}, (_, index) => pair(`Person Twice ${index + 1}`, 0.6, ['name-initial', 'same-company'])),
];

type InventedPerson = Listed & {told?: Told};
export type Lists = Readonly<
	Record<Exclude<PeopleView, 'suggestions' | 'duplicates'>, readonly InventedPerson[]> & {
		suggestions: readonly Suggested[];
		/** Null: they are being looked for. */
		duplicates: readonly LikelyDuplicate[] | null;
		companies: readonly string[];
	}
>;

export const waitingSince = (sentAt: number): Waiting => ({
	sentAt,
	expiresAt: sentAt + 180 * day,
	isLong: now - sentAt >= 30 * day,
	reinvite: 21,
});

const received: readonly InventedPerson[] = [oddNames.arabic, 'Ada Voorbeeld', oddNames.long].map((name, index) => ({
	...listed(`received-${index}`, name, {status: 'incoming', sentAt: now - index * day, position: 'CTO', company: 'Acme', relation: 'met'}),
	told: {of: 'received', value: 60 - index, why: ['met', 'fits-title', 'fits-company'], putOffUntil: index === 2 ? now + 9 * day : null},
}));

const followUps: readonly InventedPerson[] = (['overdue', 'due', 'planned', 'done', 'skipped'] as const).map((state, index) => ({
	...listed(`follow-${index}`, index === 0 ? oddNames.long : `Follow Up ${index}`, {
		status: 'connection',
		degree: 1,
		connectedOn: '2026-11-20',
	}),
	told: {
		of: 'follow-up',
		state,
		at: now + (state === 'planned' ? 5 : -index) * day,
		silent: state === 'overdue',
		keep: state === 'due' ? {contactAt: now - 91 * day} : null,
		...(state === 'skipped' && {reason: 'no-answer'}),
	},
}));

const excluded: readonly InventedPerson[] = [null, oddNames.long].map((company, index) => ({
	...listed(`excluded-${index}`, `Left Out ${index + 1}`, {status: 'excluded', company}),
	told: {of: 'excluded', company},
}));

export const lists: Lists = {
	everyone: [...offers, ...pending, ...connections],
	targets: [
		...offers,
		{...listed('withdrawn', 'Withdrawn Person', {status: 'withdrawn'}), told: {of: 'target', againFrom: now + 19 * day}},
	],
	pending: pending.map(person => ({
		...person,
		told: {of: 'pending', yet: 0.1 / (1 + (now - (person.sentAt ?? now)) / day), isLong: waitingSince(person.sentAt ?? now).isLong},
	})),
	connections: connections.map((person, index) => ({
		...person,
		told: {of: 'connection', messageAt: index % 2 ? now - index * day : null, keepAt: index % 3 ? null : now + index * 30 * day},
	})),
	received,
	'follow-ups': followUps,
	excluded,
	suggestions,
	duplicates,
	companies: ['Long & Longer'],
};

export const noLists: Lists = {
	everyone: [],
	targets: [],
	pending: [],
	connections: [],
	received: [],
	'follow-ups': [],
	excluded: [],
	suggestions: [],
	duplicates: [],
	companies: [],
};

export const rowsOf = (view: PeopleView, told: Lists): readonly PeopleRow[] => {
	if (view === 'duplicates') return (told.duplicates ?? []).map(row => ({kind: 'duplicate', name: row.one.name, ...row}));
	if (view === 'suggestions') return told.suggestions.map(row => ({kind: 'suggestion', ...row}));
	const people = told[view].map(
		(row): PeopleRow => ({kind: 'person', place: row.degree === 2 ? 'Lyon' : null, ...row, told: row.told ?? null}),
	);
	if (view !== 'excluded') return people;
	return [...told.companies.map((name): PeopleRow => ({kind: 'company', id: `company ${name}`, name})), ...people];
};
