import type {Person} from '../person.ts';
import {nameFromKey} from '../profile-key.ts';
import {foldClean} from '../text.ts';
import {companyName} from './company-name.ts';
import {type NameWords, nameKey, nameWords, shorterNames} from './name-words.ts';
import {decodedSlug, isOddSlug} from './slug-form.ts';

/** What is compared of a person. `keys` as in Person. */
export type Profile = Pick<Person, 'id' | 'keys' | 'name' | 'company' | 'position' | 'email' | 'connected'>;

/** A person as they are compared with others. */
export type Card = NameWords & {
	/** The person's place in the list. */
	index: number;
	profile: Profile;
	/** `nameKey` of the words: '' for a name of one word. */
	key: string;
	/** Words of names the person's addresses say, where it is another than the name, or a name of one word. */
	readings: readonly (readonly string[])[];
};

export type Meet = (a: Card, b: Card) => void;

export const companyOf = ({profile}: Card): string | null => companyName(profile.company);

const none: readonly never[] = [];

export const isPublic = (key: string): boolean => key.startsWith('in:');

/** Whether an address goes on with the token LinkedIn adds to a name: no second hyphen, and a digit. */
const isNumber = (key: string, from: number): boolean => /\d/.test(key.slice(from)) && !key.includes('-', from + 1);

/** Most addresses are the name and a number, with hyphens or in one piece: not worth reading again. */
const saysName = (key: string, words: readonly string[]): boolean => {
	let end = 'in:'.length;
	for (const word of words) {
		end += key[end] === '-' ? 1 : 0;
		if (!key.startsWith(word, end)) {
			return false;
		}
		end += word.length;
	}
	return words.length > 1 && (end === key.length || isNumber(key, end));
};

const readingsOf = (keys: readonly string[], names: readonly string[], nameOfKey: string): readonly (readonly string[])[] => {
	if (keys.every(key => saysName(key, names))) {
		return none;
	}
	return keys
		.map(key => nameWords(nameFromKey(isOddSlug(key) ? `in:${decodedSlug(key)}` : key) ?? '').words)
		.filter(words => words.length > 0 && (names.length < 2 || nameKey(words) !== nameOfKey));
};

export const cardOf = (profile: Profile, index: number): Card => {
	const {keys, name} = profile;
	// a key stands for the name of somebody without one
	const {words, aside, short} = nameWords(keys.includes(name) ? '' : name);
	const key = nameKey(words);
	return {index, profile, words, aside, short, key, readings: readingsOf(keys, words, key)};
};

export const foldedEmail = (email: string): string => foldClean(email.trim());

/** '' without one. */
export const emailOf = ({profile}: Card): string => (profile.email === null ? '' : foldedEmail(profile.email));

/** What a longer name may be elsewhere, as words: without one of them, or with what stands in brackets. */
export const shorterThan = ({words, aside}: Card): readonly (readonly string[])[] => {
	if (aside.length === 0) {
		return shorterNames(words);
	}
	const all = [...words, ...aside];
	return [all, ...shorterNames(all)];
};

/** What the addresses say, as words, or part of it. */
export const saidByAddress = ({readings}: Card): readonly (readonly string[])[] =>
	readings.length === 0 ? none : readings.flatMap(reading => [reading, ...shorterNames(reading)]);

/** All names, as words, by which somebody may be known elsewhere. */
export const otherNames = (card: Card): readonly (readonly string[])[] => [...shorterThan(card), ...saidByAddress(card)];
