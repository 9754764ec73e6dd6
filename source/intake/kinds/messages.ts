import {firstDay} from '../../domain/first-day.ts';
import {profileKey} from '../../domain/profile-key.ts';
import {addressesIn} from '../addresses.ts';
import {cell, cutLine} from '../cells.ts';
import type {Layout} from '../columns.ts';
import {readUtc} from '../instants.ts';
import type {Reading} from '../reading.ts';
import {remember} from '../remember.ts';
import type {Row} from '../scan.ts';

/** Somebody a message names: by a key, by a name, or '' where neither is there. */
export type Party = {key: string | null; name: string};

/** A message as far as linkdash keeps it: who wrote to whom, and when. */
export type Letter = {
	/** Epoch ms. */
	at: number;
	/** Which way it went, where the file says so (2018); else it takes knowing the member. */
	direction: 'out' | 'in' | null;
	/** Null for whoever cannot be told: an advertisement, somebody who left LinkedIn. */
	from: Party | null;
	to: readonly Party[];
	/** Both sides as they are written, for telling whether two messages have the same. */
	written: {from: string; to: string};
};

const firstInstant = Date.parse(firstDay);

/** What LinkedIn calls whoever left it or hides from the member. */
const isHidden = (name: string): boolean => name === 'LinkedIn Member';

const isYes = (text: string | undefined): boolean => text !== undefined && /^\s*(?:yes|true)\s*$/i.test(text);

/** A conversation of more people than this is no exchange with any of them. */
const peopleAtMost = 100;

/** What may be names in a list of names: a title has a comma before it too, so that each part may be one, and each two side by side. */
const namesIn = (parts: readonly string[]): string[] => [...parts, ...parts.slice(1).map((part, index) => `${parts[index]}, ${part}`)];

/**
 * The people in a list of names. A part of one word is a title, as in "Zoé Testárd, MBA": two parts of two words are two people.
 * Somebody hidden counts, so that a message to them and another was not for that one alone.
 */
const byName = (to: string): Party[] => {
	const parts = to.split(', ').slice(0, peopleAtMost);
	const shown = parts.filter(part => part !== '' && !isHidden(part));
	if (shown.length === 0) {
		return [];
	}
	const people = shown.filter(part => part.includes(' ')).length;
	if (people < 2 && shown.length === parts.length) {
		return [{key: null, name: cutLine(to)}];
	}
	const names = shown.length < parts.length ? [...shown, ''] : namesIn(shown);
	return names.map(name => ({key: null, name: cutLine(name)}));
};

type Keys = readonly (string | null)[];

/** The keys of the addresses in a cell, null for one that is nobody's. */
const readKeys = (addresses: string): Keys => addressesIn(addresses).slice(0, peopleAtMost).map(profileKey);

/** By their addresses where there are any: their names have commas in them and cannot be told apart. */
const readers = (keys: Keys, to: string): Party[] => {
	if (keys.length === 0) {
		return byName(to);
	}
	const name = keys.length === 1 && !to.split(', ').some(isHidden) ? cutLine(to) : '';
	return keys.map(key => ({key, name}));
};

const columnOf = (row: Row, columns: readonly number[] | undefined): string | undefined => columns && (row.cells[columns[0] ?? -1] ?? '');

/**
 * Reads rows of messages.csv, of any of its layouts since 2018. Drafts were sent to nobody. What a message says is not looked at.
 * @param lastInstant the latest moment that can have been, epoch ms
 */
export const messageReader = (layout: Layout<'messages'>, lastInstant: number): ((row: Row) => Reading<Letter>) => {
	const keysIn = remember(readKeys);
	return row => {
		if (layout.draft?.some(column => isYes(row.cells[column]))) {
			return {nothing: true};
		}
		const at = readUtc(cell(row, layout.date));
		if (at === null || at < firstInstant || at > lastInstant) {
			return {problem: 'date'};
		}
		const written = {from: cell(row, layout.from), to: cell(row, layout.to)};
		const sender = columnOf(row, layout.sender);
		const key = sender === undefined ? null : (keysIn(sender)[0] ?? null);
		const isNobody = isHidden(written.from) || (sender === undefined ? written.from === '' : key === null);
		const from = isNobody ? null : {key, name: cutLine(written.from)};
		const to = readers(keysIn(columnOf(row, layout.recipients) ?? ''), written.to).filter(party => party.key === null || party.key !== key);
		if (from === null && to.length === 0 && written.from === '' && written.to === '') {
			return {problem: 'nobody'};
		}
		const way = layout.direction === undefined ? null : cell(row, layout.direction).toUpperCase();
		if (way !== null && way !== 'OUTGOING' && way !== 'INCOMING') {
			return {problem: 'direction'};
		}
		return {record: {at, direction: way === null ? null : way === 'OUTGOING' ? 'out' : 'in', from, to, written}};
	};
};
