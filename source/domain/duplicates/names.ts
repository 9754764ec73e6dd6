import {foldClean} from '../text.ts';
import {type Card, companyOf, saidByAddress, shorterThan} from './card.ts';
import {gluedForms, nameKey, shortForms} from './name-words.ts';
import {type DuplicateReason, nameShares} from './weights.ts';

/**
 * How two names agree. `shared`: the words they have in common; `chance`: how many of the people who share the rarest of these words
 * would agree as far by chance; `usual`: how many of the people written twice have their name written in this way or a better one.
 */
export type NameAgreement = {reason: DuplicateReason; shared: readonly string[]; chance: number; usual: number};

/** How two names fail to agree: one is unknown or lies in the other, they have a word in common, nothing. */
export type NameDifference = 'open' | 'some' | 'all';

const sameWords = (a: Card, b: Card): NameAgreement => {
	const written = foldClean(a.profile.name) === foldClean(b.profile.name);
	const order = a.words.join(' ') === b.words.join(' ');
	const reason = written ? 'same-name' : order ? 'name-without-titles' : 'name-order';
	return {reason, shared: a.words, chance: nameShares.givenName, usual: nameShares.same};
};

/** Names one of the two goes by elsewhere that are the other's; the other's words. */
const wordsOfKnown = (names: readonly (readonly string[])[], {words, key}: Card): readonly string[] | null =>
	key !== '' && names.some(name => nameKey(name) === key) ? words : null;

const gluedInAddress = ({readings}: Card, {words}: Card): readonly string[] | null => {
	const forms = gluedForms(words);
	return readings.some(([only = '', ...others]) => others.length === 0 && forms.includes(only)) ? words : null;
};

/** A name cut to an initial says little: only within one company. */
const isShortOf = (a: Card, b: Card): boolean => {
	const company = a.short !== null && shortForms(b.words).includes(a.short) ? companyOf(a) : null;
	return company !== null && company === companyOf(b);
};

/** Of several ways to agree the one that says most, whoever of the two comes first: most words, then the alphabet. */
const fullest = (ways: readonly (readonly string[] | null)[]): readonly string[] | null =>
	ways
		.filter(words => words !== null)
		.toSorted((a, b) => b.length - a.length || (nameKey(a) < nameKey(b) ? -1 : 1))
		.at(0) ?? null;

/** The closest agreement of two people's names and of what their addresses say; else how they differ. Symmetric. */
export const compareNames = (a: Card, b: Card): NameAgreement | NameDifference => {
	if (a.key !== '' && a.key === b.key) {
		return sameWords(a, b);
	}
	const part = fullest([wordsOfKnown(shorterThan(a), b), wordsOfKnown(shorterThan(b), a)]);
	if (part !== null) {
		return {reason: 'name-longer', shared: part, chance: nameShares.givenName, usual: nameShares.longer};
	}
	const said = fullest([wordsOfKnown(saidByAddress(a), b), wordsOfKnown(saidByAddress(b), a), gluedInAddress(a, b), gluedInAddress(b, a)]);
	if (said !== null) {
		return {reason: 'name-in-address', shared: said, chance: nameShares.givenName, usual: nameShares.inAddress};
	}
	if (isShortOf(a, b) || isShortOf(b, a)) {
		return {reason: 'name-initial', shared: a.short === null ? b.words : a.words, chance: nameShares.initial, usual: nameShares.short};
	}
	const common = a.words.filter(word => b.words.includes(word)).length;
	const fewest = Math.min(a.words.length, b.words.length);
	if (fewest === 0 || (fewest === 1 && common > 0)) {
		return 'open';
	}
	return common > 0 ? 'some' : 'all';
};
