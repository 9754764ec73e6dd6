import {foldedEmail, isPublic, type Profile} from './card.ts';
import {droppedWords} from './name-words.ts';
import {fnv, hashText} from './sieve.ts';

/** Most people: two words of plain letters, at most one address, and one that says the same name or none. */
const twoWords = /^[A-Za-z]{2,} [A-Za-z]{2,}$/;
const droppedHashes: ReadonlySet<number> = new Set([...droppedWords].map(word => hashText(word)));

/** What a plain person is found by, as hashes, one after the other in a table. 0: nothing. */
const offers = {
	/** Shared by anybody: the name in any order, and the e-mail address. */
	name: 0,
	email: 1,
	/** Looked for by somebody who is not plain: `gluedForms` and `shortForms`. */
	glued: 2,
	gluedBackwards: 3,
	firstAndInitial: 4,
	initialAndLast: 5,
} as const;
/** How many of them any other plain person may have too, the first ones, and how many there are. */
export const ownOffers = 2;
export const offersEach = 6;

/** `hashText` of a part of a text of plain letters in lower case, without making it. */
const hashLetters = (text: string, from: number, to: number, start?: number): number => {
	let hash = start ?? hashText('');
	for (let index = from; index < to; index += 1) {
		hash = fnv(hash, text.charCodeAt(index) | 0x20);
	}
	return hash;
};

/** Where a slug goes on after the words of a name, with a hyphen between them or none; -1 where it says something else. */
const afterName = (key: string, name: string): number => {
	let at = 'in:'.length;
	for (let index = 0; index < name.length; index += 1) {
		const letter = name.charCodeAt(index);
		if (letter === 0x20) {
			at += key[at] === '-' ? 1 : 0;
		} else if (key.charCodeAt(at) === (letter | 0x20)) {
			at += 1;
		} else {
			return -1;
		}
	}
	return at;
};

/** Whether a slug goes on with no more than the token LinkedIn adds to a name: small letters and digits, a digit among them. */
const isToken = (key: string, from: number): boolean => {
	let digits = 0;
	for (let at = key[from] === '-' ? from + 1 : from; at < key.length; at += 1) {
		const unit = key.charCodeAt(at);
		if (unit >= 0x30 && unit <= 0x39) {
			digits += 1;
		} else if (unit < 0x61 || unit > 0x7a) {
			return false;
		}
	}
	return digits > 0;
};

const saysOtherwise = (key: string, name: string): boolean => {
	if (!isPublic(key)) {
		return key.startsWith('pub:');
	}
	const end = afterName(key, name);
	return end < 0 || (end < key.length && !isToken(key, end));
};

/**
 * Writes a plain person's offers into the table and counts the two words: what `nameWords` would say of them, read letter by letter
 * and nothing kept, because most of a large network is plain and alone.
 * @returns false for everybody else, whose place in the table stays empty
 */
export const readPlain = ({name, keys, email}: Profile, table: Int32Array, at: number, count: (word: number) => void): boolean => {
	if (keys.length > 1 || !twoWords.test(name)) {
		return false;
	}
	const blank = name.indexOf(' ');
	const first = hashLetters(name, 0, blank);
	const last = hashLetters(name, blank + 1, name.length);
	const [key] = keys;
	if (droppedHashes.has(first) || droppedHashes.has(last) || (key !== undefined && saysOtherwise(key, name))) {
		return false;
	}
	const space = (hash: number): number => fnv(hash, 0x20);
	table[at + offers.name] = first + last;
	table[at + offers.email] = email === null ? 0 : hashText(foldedEmail(email));
	table[at + offers.glued] = hashLetters(name, blank + 1, name.length, first);
	table[at + offers.gluedBackwards] = hashLetters(name, 0, blank, last);
	table[at + offers.firstAndInitial] = hashLetters(name, blank + 1, blank + 2, space(first));
	table[at + offers.initialAndLast] = hashLetters(name, blank + 1, name.length, space(hashLetters(name, 0, 1)));
	count(first);
	count(last);
	return true;
};
