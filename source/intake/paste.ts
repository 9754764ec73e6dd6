import {nameFromKey, profileKey} from '../domain/profile-key.ts';
import {cleanLine, fold} from '../domain/text.ts';

/** More than this is a list: it comes in by `linkdash import`. */
const atMost = 200;

/**
 * Whatever looks like an address on linkedin.com; `profileKey` decides. Not in the middle of a word: evillinkedin.com is another
 * host. A comma or semicolon ends it where another address follows; elsewhere it may be a part, as in a Sales Navigator lead.
 */
const addresses =
	/(?<![\w.@/-])(?:(?:https?:\/\/)?(?:[a-z\d-]+\.)*linkedin\.com\/(?:(?![,;](?:https?:|(?:[a-z\d-]+\.)*linkedin\.com\/))[^\s<>()[\]{}"“”«»|])+|urn:li:(?:fsd_profile|member):[\w-]+)/gi;
const punctuation = /[.,;:!?'’…]+$/u;

const bullet = /^(?:[-*•–·]|\d{1,3}[.)])\s+/u;

/** A line that can be somebody's name: letters, no digits, no signs of an address or a sentence. */
const isName = (line: string): boolean =>
	/\p{L}/u.test(line) && line.length <= 80 && line.split(' ').length <= 6 && !/[\d@:;=?!<>{}/\\|_#]/.test(line);

/** One name, or several with commas between them. "Oren Fictitious, PhD" and "Benali, Nadia" are one: each part must have two words. */
const separate = (line: string): string[] =>
	line.split(';').flatMap(group => {
		const parts = group.split(',').map(part => part.trim());
		return parts.every(part => part.split(' ').filter(word => /\p{L}/u.test(word)).length >= 2) ? parts : [group.trim()];
	});

const unique = <T>(items: readonly T[], by: (item: T) => string): T[] => {
	const seen = new Set<string>();
	return items.filter(item => seen.size < seen.add(by(item)).size);
};

type Read = {keys: string[]; name: string};

const atAddress = (key: string): Read => ({keys: [key], name: nameFromKey(key) ?? key});

/** Addresses and full names with commas between them, where each part is one or the other; null where it is no such line. */
const mixed = (text: string): Read[] | null => {
	const line = text.trim();
	if (/[\n\r]/.test(line)) return null;
	const parts = line
		.split(/[,;]/)
		.map(cleanLine)
		.filter(part => part !== '');
	const people = parts.map((part): Read | null => {
		const isAddress = part.match(addresses)?.[0] === part;
		const key = isAddress ? profileKey(part.replace(punctuation, '')) : null;
		if (key) return atAddress(key);
		return !isAddress && isName(part) && part.includes(' ') ? {keys: [], name: part} : null;
	});
	return people.every(person => person !== null) ? people : null;
};

/**
 * People out of pasted text: every profile address in it, with a name guessed from the slug (the key itself where it has no
 * words); without an address, one name a line or between commas; both where commas alone stand between them. No repeats, at most 200.
 */
export const readPaste = (text: string): Read[] => {
	const both = mixed(text);
	if (both) return unique(both, ({keys: [key], name}) => key ?? fold(name)).slice(0, atMost);
	const keys = (text.match(addresses) ?? []).flatMap(address => profileKey(address.replace(punctuation, '')) ?? []);
	if (keys.length > 0) {
		return unique(keys, key => key)
			.slice(0, atMost)
			.map(atAddress);
	}
	const names = text.split(/[\n\r]+/).flatMap(line => separate(cleanLine(cleanLine(line).replace(bullet, ''))));
	return unique(names.filter(isName), fold)
		.slice(0, atMost)
		.map(name => ({keys: [], name}));
};
