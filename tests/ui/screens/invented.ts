import type {ChecklistState} from '../../../source/domain/checklist.ts';
import type {DuplicateReason} from '../../../source/domain/duplicates/index.ts';
import {byFit, starters, valuesOf} from '../../../source/domain/greeting.ts';
import type {Invitation, Relation} from '../../../source/domain/person.ts';
import {type OwnProfile, ownProfile} from '../../../source/domain/preflight.ts';
import {defaultRules} from '../../../source/domain/rules.ts';
import type {Card, Disputed, LikelyDuplicate, Listed, Morning, Offer, Stats, Suggested} from '../../../source/domain/views.ts';
import type {PeopleRow, PeopleView, Session} from '../../../source/ui/session.ts';
import {imports} from './invented-imports.ts';
import {insights, network} from './invented-pages.ts';
import {oddNames} from './odd-names.ts';

/** An invented member's morning, as the session would tell it: nobody in it exists. */

export const now = Date.parse('2026-11-23T07:00:00.000Z');
const day = 86_400_000;

const listed = (id: string, name: string, more: Partial<Listed> = {}): Listed => ({
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

const checklist = (done: readonly string[]): ChecklistState[] =>
	['known-or-why', 'note', 'profile-read', 'specific', 'reachable'].map((item, index) => ({
		item,
		title: null,
		state: done.includes(item) ? 'done' : 'open',
		required: index < 2,
		automatic: !['profile-read', 'specific'].includes(item),
	}));

const note =
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

export const stats: Stats = {
	asOf: now,
	account: {
		tier: 'free',
		goal: 'business',
		standing: 'active',
		since: null,
		cause: null,
		appealedAt: null,
		atLimit: false,
		notBlocked: false,
	},
	acceptance: {
		sent: 117,
		accepted: 48,
		decided: 96,
		pending: 21,
		lastLook: '2026-11-11',
		naive: 0.4103,
		ratio: 0.436,
		low: 0.35,
		high: 0.53,
		weeks: [12, 5, 0, 9, 11, 14, 8, 10, 12, 9, 15, 12].map((sent, index) => ({
			week: new Date(Date.parse('2026-09-07') + index * 7 * day).toISOString().slice(0, 10),
			sent,
			accepted: Math.round(sent * (0.25 + 0.03 * index)),
		})),
	},
	refusals: {
		limit: 5,
		counted: 2,
		guessed: 1,
		left: 3,
		evidence: {sent: 117, refused: 2},
		chance: {today: 0.002, next50: 0.08, next100: 0.27},
		early: false,
	},
	network: {
		connections: 1842,
		hidden: 7,
		last7: 12,
		last30: 37,
		weeks: Array.from({length: 26}, (_, index) => ({
			week: new Date(Date.parse('2026-06-01') + index * 7 * day).toISOString().slice(0, 10),
			added: Math.round(3 + index / 3 + 3 * Math.sin(index)),
			byMe: Math.round(index / 4),
		})),
	},
	pace: {
		left: 12,
		strangersLeft: 6,
		sentToday: 3,
		week: {sent: 41, cap: 100},
		notes: {used: 2, cap: 5},
		pending: {count: 21, cap: 500},
		limitedBy: 'warm-up',
		moreAt: null,
		more: 0,
		stopAdvised: false,
	},
	inmail: null,
};

const morning: Morning = {
	asOf: now,
	whoAccepted: {waiting: 21, lastLook: now - 12 * day},
	disputes: [],
	followUps: [
		{
			...listed('ola', 'Ola Ejemplo', {status: 'connection', connectedOn: '2026-11-21', position: 'Founder', company: 'Muestra'}),
			dueAt: now,
		},
	],
	received: [listed('ivo', 'Ivo Primjer', {status: 'incoming', sentAt: now - 3 * day, position: 'Recruiter', company: 'Uzorak'})],
	offers,
	closed: null,
	beyondToday: 14,
	tooRisky: 5,
	supportDue: null,
	archiveDue: null,
	noteFor: [],
	fewNotes: false,
};

const sentTo = (sentAt: number): Invitation => ({
	direction: 'out',
	sentAt,
	origin: 'linkdash',
	note,
	template: null,
	personalised: true,
	relation: 'met',
	tier: 'free',
	open: [],
	items: null,
	outcome: null,
	outcomeAt: null,
	source: null,
	lookedAt: null,
	confirmed: false,
});

const refused = (id: string, name: string, outcome: 'unknown' | 'gone'): Disputed => ({
	...listed(id, name, {status: 'connection', degree: 1, connectedOn: '2026-06-05', position: 'CTO', company: 'Acme'}),
	outcome,
});

/** An archive shows them connected, though one was recorded as a refusal and the other as gone. */
export const disputes: readonly Disputed[] = [refused('tariq', 'Tariq Beispiel', 'unknown'), refused('long-gone', oddNames.long, 'gone')];

/** Somebody who has not answered yet. */
export const waiting = (name: string): Listed =>
	listed(name.toLowerCase().replaceAll(' ', '-'), name, {status: 'pending', sentAt: now - day});

const pending = Array.from({length: 21}, (_, index) =>
	listed(`pending-${index}`, index === 3 ? oddNames.chinese : `Waiting Person ${index + 1}`, {
		status: 'pending',
		sentAt: now - (index + 1) * 5 * day,
		position: 'Manager',
		company: `Company ${index + 1}`,
		relation: 'met',
	}),
);

const connections = Array.from({length: 300}, (_, index) =>
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

type Lists = Readonly<
	Record<Exclude<PeopleView, 'suggestions' | 'duplicates'>, readonly Listed[]> & {
		suggestions: readonly Suggested[];
		/** Null: they are being looked for. */
		duplicates: readonly LikelyDuplicate[] | null;
	}
>;
const lists: Lists = {targets: offers, pending, connections, suggestions, duplicates};
const rowsOf = (view: PeopleView, told: Lists): readonly PeopleRow[] => {
	if (view === 'duplicates') return (told.duplicates ?? []).map(row => ({kind: 'duplicate', name: row.one.name, ...row}));
	return view === 'suggestions'
		? told.suggestions.map(row => ({kind: 'suggestion', ...row}))
		: told[view].map(row => ({kind: 'person', ...row}));
};
const everybody = new Map(
	[...offers, ...disputes, ...morning.followUps, ...morning.received, ...pending, ...connections].map(person => [person.id, person]),
);

const invitationsOf = (person: Listed): Invitation[] => {
	if (person.status === 'pending') return [sentTo(person.sentAt ?? now)];
	const dispute = disputes.find(({id}) => id === person.id);
	const answered = {outcomeAt: now - 173 * day, source: 'guessed'} as const;
	return dispute ? [{...sentTo(now - 180 * day), ...answered, outcome: dispute.outcome}] : [];
};

const cardOf = (person: Listed): Card => {
	const found = offers.find(({id}) => id === person.id);
	return {
		...person,
		email: null,
		place: 'Lyon',
		reason: person.relation === 'met' ? 'at Big Data Paris 2026' : null,
		weight: 0,
		invitations: invitationsOf(person),
		checklist: found?.checklist ?? checklist([]),
		note: found?.note ?? null,
		noteLength: found?.noteLength ?? 0,
		noteLimit: 200,
		snoozedUntil: null,
		barrier: null,
		offer: found ?? null,
		arm: null,
		inmail: null,
		inmailDraft: null,
		inmailRules: defaultRules.inmail,
		notBefore: null,
		timeline: [],
	};
};

/** Told by an archive, all but a longer summary and the photo, which is in none. */
const profile: OwnProfile = ownProfile(
	{
		ticks: {},
		profile: {
			key: 'in:camille-exemplaire',
			name: 'Camille Exemplaire',
			headline: `Data that ${'really '.repeat(20)}helps`,
			summaryLength: 84,
			positions: 4,
			education: 1,
			skills: 12,
			place: 'Lyon',
		},
	},
	{me: null},
);

/** What a test may say otherwise. */
export type Told = {
	morning?: Partial<Morning>;
	stats?: Partial<Stats>;
	profile?: OwnProfile;
	demo?: boolean;
	people?: Lists;
	/** An archive in Downloads; null where there is none. */
	archive?: string | null;
};

/** A session over the invented member that records nothing: every act succeeds. */
export const inventedSession = (told: Told = {}): Session => ({
	now: () => now,
	morning: () => ({...morning, ...told.morning}),
	stats: () => ({...stats, ...told.stats}),
	network: () => network,
	insights: () => insights,
	experiments: () => [],
	points: () => defaultRules.points,
	order: () =>
		(told.morning?.offers ?? morning.offers).map((offer, index) => ({offer, was: index === 0 ? 2 : index === 1 ? 1 : index + 1})),
	weigh: () => Promise.resolve(),
	profile: () => told.profile ?? profile,
	card: id => {
		const person = everybody.get(id);
		return person ? cardOf(person) : null;
	},
	people: (view, filter, offset, limit) => {
		const rows = rowsOf(view, told.people ?? lists).filter(({name}) => name.toLowerCase().includes(filter.toLowerCase()));
		const looking = view === 'duplicates' && told.people?.duplicates === null;
		return {total: rows.length, rows: rows.slice(offset, offset + limit), ...(looking && {looking})};
	},
	findDuplicates: () => undefined,
	whoAccepted: (part, limit) => pending.filter(({name}) => name.toLowerCase().includes(part.toLowerCase())).slice(0, limit),
	writing: id => {
		const person = everybody.get(id);
		if (!person) return null;
		const known = {...person, reason: null, specific: null};
		const values = {en: valuesOf(known, 'en', null), fr: valuesOf(known, 'fr', null)};
		return {values, templates: byFit(starters, person.relation, 'en'), lang: 'en', began: null, drawn: null};
	},
	perform: (steps, label) => ({
		ok: true,
		gesture: label,
		people: steps.flatMap(step => (step.on === 'person' ? [{id: step.id, name: everybody.get(step.id)?.name ?? '', isNew: false}] : [])),
	}),
	nextUndo: () => ({gesture: 'before', label: 'mark.sent', at: now - 2 * day, people: 3, name: 'Oren Fictitious', person: null, ask: true}),
	nextRedo: () => null,
	undo: () => ({ok: false, reason: {code: 'nothing-to-undo'}}),
	redo: () => ({ok: false, reason: {code: 'nothing-to-redo'}}),
	readPaste: text => text.split(',').map(name => ({keys: [], name: name.trim()})),
	imports: told.demo ? null : imports(now, told.archive === undefined ? '~/Downloads/archive.zip' : told.archive),
	onOtherWriter: () => () => undefined,
	farewell: () => 'linkdash: 12 left today.',
	demo: told.demo ?? false,
});
