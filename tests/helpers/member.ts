import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach} from 'vitest';
import type {AccountCommand, GestureLabel, PersonCommand} from '../../source/domain/command.ts';
import type {Outcome, RefusalSource} from '../../source/domain/person.ts';
import {defaultRules, type Rules} from '../../source/domain/rules.ts';
import type {Performed} from '../../source/domain/views.ts';
import type {Store} from '../../source/store/index.ts';
import {openStore} from '../../source/store/open.ts';

export const dayMs = 86_400_000;
export const monday = Date.parse('2026-11-23T09:00:00Z');

const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, {recursive: true, force: true});
});

export const temporaryStorePath = (): string => {
	const folder = mkdtempSync(path.join(tmpdir(), 'linkdash-store-'));
	folders.push(folder);
	return path.join(folder, 'home', 'linkdash.db');
};

/** A member at work on a real store: says what they do, in their words. */
export const createMember = ({path: file = temporaryStorePath(), rules = defaultRules}: {path?: string; rules?: Rules} = {}) => {
	let store: Store = openStore(file, rules);
	let now = monday;
	const onPerson = (name: string, command: PersonCommand, label: GestureLabel = 'edit'): Performed =>
		store.perform([{on: 'person', id: member.id(name), command}], {label, now, rules});
	const onAccount = (command: AccountCommand): Performed => store.perform([{on: 'account', command}], {label: 'looked', now, rules});
	const member = {
		get store(): Store {
			return store;
		},
		get now(): number {
			return now;
		},
		rules,
		later: (ms: number): void => {
			now += ms;
		},
		/** Leaves and comes back: nothing is kept but the file. */
		restart: (): void => {
			store.close();
			store = openStore(file, rules);
		},
		id: (name: string): string => {
			const found = store.find(name, now);
			if (!('one' in found)) throw new Error(`${name} is ${found.candidates.length} people`);
			return found.one.id;
		},
		status: (name: string) => store.card(member.id(name), now, rules)?.status,
		stats: () => store.stats(now, rules),
		morning: () => store.morning(now, rules),
		offered: (): string[] => member.morning().offers.map(offer => offer.name),
		adds: (name: string, {keys = [], ...description}: Extract<PersonCommand, {type: 'describe'}>['description'] = {}): Performed =>
			store.perform([{on: 'somebody', keys, name, command: {type: 'describe', description}}], {label: 'add', now, rules}),
		invites: (name: string, note?: string | null, on = now): Performed =>
			onPerson(name, {type: 'send', on, ...(note === undefined ? {} : {note})}, 'mark.sent'),
		marks: (name: string, outcome: Outcome, more: {on?: number; source?: RefusalSource; sentOn?: number} = {}): Performed =>
			onPerson(name, {type: 'answer', outcome, on: now, ...more}, `mark.${outcome}`),
		stillWaitsFor: (name: string): Performed => onPerson(name, {type: 'wait', on: now}, 'mark.still-waiting'),
		does: onPerson,
		says: onAccount,
		undoes: () => store.undo(now),
		redoes: () => store.redo(now),
	};
	return member;
};

export type Member = ReturnType<typeof createMember>;

/** All that can be seen of a store: to compare before and after. */
export const seen = (store: Store, now: number, rules: Rules = defaultRules) => {
	const {rows} = store.list({}, now);
	return {
		cards: rows.map(row => store.card(row.id, now, rules)),
		morning: store.morning(now, rules),
		stats: store.stats(now, rules),
		account: store.account(),
	};
};
