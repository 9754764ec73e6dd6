import {createSettings} from '../../../source/commands/dashboard/settings.ts';
import {byFit, starters, valuesOf} from '../../../source/domain/greeting.ts';
import type {Invitation} from '../../../source/domain/person.ts';
import {type OwnProfile, ownProfile} from '../../../source/domain/preflight.ts';
import {defaultRules} from '../../../source/domain/rules.ts';
import type {WelcomeStep} from '../../../source/domain/setting.ts';
import type {Card, Listed, Morning, Stats} from '../../../source/domain/views.ts';
import {loadLocale} from '../../../source/locales/index.ts';
import {noSettings} from '../../../source/settings/settings.ts';
import type {Session} from '../../../source/ui/session.ts';
import {imports} from './invented-imports.ts';
import {insights, network} from './invented-pages.ts';
import {
	checklist,
	connections,
	day,
	disputes,
	type Lists,
	listed,
	lists,
	note,
	now,
	offers,
	pending,
	rowsOf,
	waitingSince,
} from './invented-people.ts';

const en = await loadLocale('en');

/** An invented member's morning, as the session would tell it. */

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
			silent: false,
			keep: null,
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
	changes: {since: now - day, accepted: 2, refused: 0, expired: 1},
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

const everybody = new Map(
	[
		...offers,
		...disputes,
		...morning.followUps,
		...morning.received,
		...lists.pending,
		...connections,
		...lists.received,
		...lists['follow-ups'],
		...lists.excluded,
	].map(person => [person.id, person]),
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
		specific: 'spoke on dirty data',
		remark: null,
		messages: {sent: now - 3 * day, received: null},
		weight: 0,
		invitations: invitationsOf(person),
		checklist: found?.checklist ?? checklist([]),
		note: found?.note ?? null,
		noteLength: found?.noteLength ?? 0,
		noteLimit: 200,
		waiting: person.status === 'pending' && person.sentAt !== null ? waitingSince(person.sentAt) : null,
		received: person.status === 'incoming' ? {value: 62, why: ['met', 'fits-title']} : null,
		againFrom: null,
		snoozedUntil: null,
		excludedWith: null,
		touch: {followUp: null, silent: false, keep: null},
		barrier: null,
		offer: found ?? null,
		arm: null,
		inmail: null,
		inmailDraft: null,
		inmailRules: defaultRules.inmail,
		notBefore: null,
		timeline: [
			{at: now - 30 * day, what: 'described', detail: null},
			{at: now - 3 * day, what: 'mended', detail: 'ignored'},
			{at: now - 2 * day, what: 'drafted', detail: null},
		],
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
	inmail?: Card['inmail'];
	morning?: Partial<Morning>;
	stats?: Partial<Stats>;
	profile?: OwnProfile;
	demo?: boolean;
	/** Where a first run begins; the name of a second account. */
	welcome?: WelcomeStep;
	home?: string;
	/** Own keys, as in the settings. */
	keys?: unknown;
	/** Own views, as in the settings. */
	views?: unknown;
	/** In another language than English. */
	vocabulary?: Session['vocabulary'];
	people?: Lists;
	/** An archive in Downloads; null where there is none. */
	archive?: string | null;
};

/** An InMail that was answered. */
export const inmail: Card['inmail'] = {
	sentAt: now - 12 * day,
	text: {subject: 'Your talk in Lyon', body: 'I would like to hear more of it.'},
	outcome: 'answered',
	outcomeAt: now - 9 * day,
};

const inventedSettings = ({welcome, home}: Told) => {
	const {views, put, keep, language} = createSettings({found: noSettings, checklist: [], language: 'en', env: {}, write: null});
	return {settings: views, configure: put, keep, language, speak: () => undefined, welcome: welcome ?? null, home: home ?? null};
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
	erase: () => Promise.resolve([]),
	profile: () => told.profile ?? profile,
	card: id => {
		const person = everybody.get(id);
		return person ? {...cardOf(person), inmail: told.inmail ?? null} : null;
	},
	people: (view, filter, offset, limit) => {
		const rows = rowsOf(view, told.people ?? lists).filter(({name}) => name.toLowerCase().includes(filter.toLowerCase()));
		const looking = view === 'duplicates' && told.people?.duplicates === null;
		return {total: rows.length, rows: rows.slice(offset, offset + limit), ...(looking && {looking})};
	},
	place: () => null,
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
	named: part => [...everybody.values()].filter(({name}) => name.toLowerCase().includes(part.toLowerCase())).slice(0, 20),
	vocabulary: told.vocabulary ?? {actions: en.screen.actions, screens: en.screen.screens, views: en.screen.people.views},
	keys: told.keys,
	views: told.views,
	keepView: async () => undefined,
	readPaste: text => text.split(',').map(name => ({keys: [], name: name.trim()})),
	imports: told.demo ? null : imports(now, told.archive === undefined ? '~/Downloads/archive.zip' : told.archive),
	onOtherWriter: () => () => undefined,
	farewell: () => 'linkdash: 12 left today.',
	demo: told.demo ?? false,
	...inventedSettings(told),
});
