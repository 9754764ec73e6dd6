import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect} from 'vitest';
import {createImports} from '../../../source/commands/dashboard/imports.ts';
import {peopleNamed, placeIn, readPeople} from '../../../source/commands/dashboard/people.ts';
import {createSettings} from '../../../source/commands/dashboard/settings.ts';
import {readWriting} from '../../../source/commands/dashboard/writing.ts';
import {orderWith} from '../../../source/commands/order.ts';
import type {Batch, InvitationRecord} from '../../../source/domain/batch.ts';
import type {Relation} from '../../../source/domain/person.ts';
import {ownProfile} from '../../../source/domain/preflight.ts';
import {defaultRules, type Rules} from '../../../source/domain/rules.ts';
import type {WelcomeStep} from '../../../source/domain/setting.ts';
import {fold} from '../../../source/domain/text.ts';
import type {Card} from '../../../source/domain/views.ts';
import {readPaste} from '../../../source/intake/paste.ts';
import {loadLocale} from '../../../source/locales/index.ts';
import {noSettings} from '../../../source/settings/settings.ts';
import type {ActionId} from '../../../source/ui/keys/action-ids.ts';
import {actions, footerHints} from '../../../source/ui/keys/actions.ts';
import type {Context} from '../../../source/ui/keys/context.ts';
import {noKey, parseInput} from '../../../source/ui/keys/parse.ts';
import type {Session} from '../../../source/ui/session.ts';
import {contextOf, scopeOf} from '../../../source/ui/state/context.ts';
import {cursorOf} from '../../../source/ui/state/cursor.ts';
import type {Event, Frame, OutsideEffect, Room, State} from '../../../source/ui/state/state.ts';
import {todayLines, todayRows} from '../../../source/ui/state/today.ts';
import {openDashboard, turn} from '../../../source/ui/state/turn.ts';
import {runOutside} from '../../../source/ui/terminal/effects.ts';
import {batch} from '../../domain/book.ts';
import {createMember, type Member, temporaryStorePath} from '../../helpers/member.ts';

const locale = await loadLocale('en');

/** The member's home folder, beside their store. */
export const homeOf = ({store}: Member): string => path.join(path.dirname(store.path), 'camille');

/** Puts a file into the member's home. Returns its path. */
export const fileIn = (member: Member, name: string, content: string): string => {
	const file = path.join(homeOf(member), name);
	mkdirSync(path.dirname(file), {recursive: true});
	writeFileSync(file, content);
	return file;
};

/** The real store behind the dashboard's door, and files of the member's home. */
export const sessionOver = (member: Member, first: WelcomeStep | null = null): Session => {
	let {rules} = member;
	const settings = createSettings({found: noSettings, checklist: [], language: 'en', env: {}, write: null});
	return {
		points: () => rules.points,
		order: (other, limit) => orderWith(member.store, other, {now: member.now, rules, limit}),
		erase: async id => {
			member.store.purge(member.store.traces(id));
			return [];
		},
		weigh: async points => {
			rules = {...rules, points};
			member.store.weigh(rules);
		},
		now: () => member.now,
		morning: limit => member.store.morning(member.now, rules, limit),
		stats: () => member.store.stats(member.now, rules),
		network: () => member.store.network(member.now, rules),
		insights: () => member.store.insights(member.now, rules),
		experiments: () => member.store.experiments(member.now, rules),
		profile: () => ownProfile(member.store.account(), rules),
		card: id => member.store.card(id, member.now, rules),
		people: (view, filter, offset, limit, order) => readPeople(member.store, {view, filter, offset, limit, order}, member.now, rules),
		place: (view, filter, order, id) => placeIn(member.store, {view, filter, order}, id, member.now),
		findDuplicates: () => member.store.findDuplicates(),
		whoAccepted: (part, limit) => member.store.pendingNamed(part, member.now, limit),
		writing: id => readWriting(member.store, id, {rules, lang: 'en', now: member.now}),
		perform: (steps, label, continues = null) => member.store.perform(steps, {label, now: member.now, rules, continues}),
		nextUndo: () => member.store.nextUndo(member.now),
		nextRedo: () => member.store.nextRedo(member.now),
		undo: () => member.store.undo(member.now),
		redo: () => member.store.redo(member.now),
		named: text => peopleNamed(member.store, text, member.now),
		vocabulary: {actions: locale.screen.actions, screens: locale.screen.screens, views: locale.screen.people.views},
		keys: null,
		views: null,
		keepView: async () => undefined,
		readPaste,
		imports: createImports(
			{env: {HOME: homeOf(member)}, now: () => member.now, locale, readInput: () => Promise.reject(new Error('standard input is read'))},
			member.store,
		),
		onOtherWriter: () => () => {},
		farewell: () => '',
		demo: false,
		home: null,
		welcome: first,
		settings: settings.views,
		configure: changes => {
			settings.put(changes);
			rules = settings.rules();
			member.store.weigh(rules);
		},
		keep: settings.keep,
		language: settings.language,
		speak: () => undefined,
	};
};

/** A dashboard without a terminal: press keys, look at what it would show. */
export type App = {
	member: Member;
	tell(event: Event): App;
	press(...keys: readonly string[]): App;
	/** Presses the first key of each action. */
	does(...ids: readonly ActionId[]): App;
	/** Characters that arrive in one piece, as from a fast typist. */
	types(text: string): App;
	pastes(text: string): App;
	/** Moves the cursor down to somebody on the list shown. */
	on(name: string): App;
	readonly state: State;
	readonly frame: Frame;
	/** What decides which actions work. */
	readonly context: Context;
	readonly person: Card | null;
	/** The name of the selected one; the line's id where it is about everyone; null where the list is empty. */
	readonly selected: string | null;
	readonly toast: State['toast'];
	readonly prompt: State['prompt'];
	/** What stands in the open field. */
	readonly typed: string | null;
	/** Everybody on the list shown, as far as it was read. */
	readonly rows: string[];
	readonly footer: ActionId[];
	/** What was asked of the terminal and the machine since the last look. */
	asked(): OutsideEffect[];
	says(toast: object): App;
	/** Files are looked for, read and imported to the end, and people who are here twice found, as the shell does it. */
	settles(): Promise<App>;
};

const settled: readonly OutsideEffect['type'][] = [
	'find-archive',
	'read-archive',
	'import',
	'find-duplicates',
	'weigh',
	'erase',
	'keep-settings',
];

export const openApp = (member: Member, session: Session = sessionOver(member), room: Partial<Room> = {}): App => {
	let reading = openDashboard(
		session,
		{columns: 80, rows: 24},
		{
			today: 12,
			people: 10,
			page: 10,
			help: 20,
			palette: 10,
			pageBeyond: () => 0,
			supportBeyond: () => 0,
			previewBeyond: () => 0,
			personBeyond: () => 0,
			...room,
		},
	);
	const outside: OutsideEffect[] = [];
	const shell = {
		speak: () => undefined,
		look: () => undefined,
		exit: () => undefined,
		suspendTerminal: async () => undefined,
		stdout: process.stdout,
		locale,
	};
	const tell = (event: Event): App => {
		const {outside: asked, ...next} = turn(session, reading, event);
		reading = next;
		outside.push(...asked);
		return app;
	};
	const context = () => contextOf(reading.state, reading.frame);
	const app: App = {
		member,
		tell,
		press: (...keys: readonly string[]) => {
			for (const key of keys) tell({type: 'key', key});
			return app;
		},
		does: (...ids: readonly ActionId[]) => app.press(...ids.map(id => actions.find(action => action.id === id)?.keys[0] ?? '')),
		types: (text: string) => app.press(...parseInput(text, noKey)),
		pastes: (text: string) => tell({type: 'paste', text}),
		on: (name: string) => {
			app.press('g');
			for (let tries = 0; app.selected !== name; tries++) {
				if (tries > 100) throw new Error(`${name} is not on the list: ${app.rows.join(', ')}`);
				app.press('j');
			}
			return app;
		},
		get state() {
			return reading.state;
		},
		get frame() {
			return reading.frame;
		},
		get context() {
			return context();
		},
		get person() {
			return context().person;
		},
		get selected() {
			return app.person?.name ?? context().suggestion?.name ?? cursorOf(reading.state).selected;
		},
		get toast() {
			return reading.state.toast;
		},
		get prompt() {
			return reading.state.prompt;
		},
		get typed() {
			return reading.state.prompt && 'field' in reading.state.prompt ? reading.state.prompt.field.text : null;
		},
		get rows() {
			const {state, frame} = reading;
			return state.screen === 'people'
				? (frame.people?.rows.map(({name}) => name) ?? [])
				: todayRows(todayLines(frame.morning, state.filter.today)).map(row => ('person' in row ? row.person.name : row.kind));
		},
		get footer() {
			return footerHints(scopeOf(reading.state), context(), reading.state.keymap.actions).map(({action}) => action.id);
		},
		asked: () => outside.splice(0),
		settles: async () => {
			for (let next = outside.findIndex(({type}) => settled.includes(type)); next >= 0; ) {
				const [effect] = outside.splice(next, 1);
				const event = effect && (await runOutside(effect, {...shell, session, reading: () => reading, tell}));
				if (event) tell(event);
				next = outside.findIndex(({type}) => settled.includes(type));
			}
			return app;
		},
		says: (toast: object) => {
			expect(app.toast).toMatchObject(toast);
			return app;
		},
	};
	return app;
};

const day = 86_400_000;

/** Imports this and nothing else. */
export const imports = (member: Member, parts: Partial<Batch>): void => {
	member.store.import(batch(parts), {label: 'import', now: member.now});
};

const received = (member: Member, name: string): void => {
	const invitation: InvitationRecord = {
		keys: [`in:${fold(name).replaceAll(' ', '-')}`],
		name,
		direction: 'in',
		sentAt: member.now - day,
		note: null,
	};
	imports(member, {invitations: [invitation]});
};

/** Somebody of whom an archive shows a connection, though the member recorded something else. */
export const disputes = (member: Member, name: string, outcome: 'unknown' | 'spam' | 'gone'): void => {
	target(member, name);
	member.invites(name, null, member.now - 9 * day);
	member.marks(name, outcome, {on: member.now - 8 * day});
	const connectedOn = new Date(member.now - 6 * day).toISOString().slice(0, 10);
	const record = {keys: [keyOf(name)], name, company: null, position: null, email: null, connectedOn};
	imports(member, {connections: [record], coverage: member.now - 6 * day});
};

const keyOf = (name: string): string => `in:${fold(name).replaceAll(' ', '-')}`;

export const target = (member: Member, name: string, relation: Relation | null = 'met', note: string | null = null): void => {
	member.adds(name, {keys: [keyOf(name)], ...(relation && {relation})});
	if (note !== null) member.does(name, {type: 'draft', note});
};

/**
 * A member's Monday: Hugo is due for a follow-up, Ada has invited, Lina and Tariq have not answered for three days,
 * Nadia (with a note), Oren and Zoé can be invited. Freya cannot be recognised: no relation, no profile address.
 */
const makeMorning = (member: Member): void => {
	member.later(-3 * day);
	for (const name of ['Hugo Exemplar', 'Lina Ejemplo', 'Tariq Beispiel']) {
		target(member, name);
		member.invites(name, null);
	}
	member.marks('Hugo Exemplar', 'accepted');
	member.later(3 * day);
	received(member, 'Ada Voorbeeld');
	target(member, 'Nadia Benali', 'worked-with', 'Bonjour Nadia, ravi de notre échange.');
	target(member, 'Oren Fictitious', 'met');
	target(member, 'Zoé Testárd', 'remote');
	member.adds('Freya Sample');
};

let made: Buffer | undefined;

/** That Monday on a store of its own: made once, then copied. */
export const aMorning = (rules: Rules = defaultRules): Member => {
	const file = temporaryStorePath();
	if (!made) {
		const member = createMember({path: file});
		makeMorning(member);
		member.store.close();
		made = readFileSync(file);
	}
	mkdirSync(path.dirname(file), {recursive: true, mode: 0o700});
	writeFileSync(file, made, {mode: 0o600});
	return createMember({path: file, rules});
};

/** On Premium, with so many InMails a month. */
export const premium = (credits = 5): Rules => ({...defaultRules, tier: 'premium', inmail: {...defaultRules.inmail, credits}});

/** So many people answered that they do not know the member. */
export const refuses = (member: Member, times: number): Member => {
	for (const name of ['Ola Un', 'Ola Deux', 'Ola Trois', 'Ola Quatre', 'Ola Cinq'].slice(0, times)) {
		target(member, name, 'association');
		member.invites(name, null);
		member.marks(name, 'unknown');
	}
	return member;
};
