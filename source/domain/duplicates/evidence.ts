import {foldClean} from '../text.ts';
import {type Card, emailOf, isPublic} from './card.ts';
import {companyName} from './company-name.ts';
import {nameKey} from './name-words.ts';
import {compareNames, type NameAgreement} from './names.ts';
import {decodedSlug, foldedSlug, isOddSlug} from './slug-form.ts';
import {bits, type DuplicateReason, mostOfName, prior} from './weights.ts';

/** One comparison: bits for (above 0) or against two people being one; a reason only for. */
type Evidence = {bits: number; reason: DuplicateReason | null};

/** What the names of the whole list say about how much one of them says. */
export type Population = {
	/** How many people bear a word in their name. */
	bearers: (word: string) => number;
	/** How many people with a public address have a name, by `nameKey`. */
	publics: (key: string) => number;
};

/** Mailboxes of an office, not of a person. */
const office =
	/^(?:info|contact|hello|bonjour|hallo|sales|office|admin|support|hr|rh|jobs|recrutement|team|mail|marketing|accueil|commercial|kontakt)@/;

const nothing: Evidence = {bits: 0, reason: null};

const ofEmails = (a: Card, b: Card): Evidence => {
	const [one, other] = [emailOf(a), emailOf(b)];
	if (one === '' || other === '') {
		return nothing;
	}
	if (one !== other) {
		return {bits: bits.otherEmail, reason: null};
	}
	return {bits: office.test(one) ? bits.officeEmail : bits.sameEmail, reason: 'same-email'};
};

const share = <T>(a: readonly T[], b: readonly T[]): boolean => a.some(item => b.includes(item));

/** Kinds of key of which a person has one for life. `ACo` and `ACw` are LinkedIn's and Sales Navigator's ids of the same people. */
const idKinds = ['urn:ACo', 'urn:ACw', 'member:'];

const ofAddresses = (a: Card, b: Card): Evidence => {
	const [keys, others] = [a.profile.keys, b.profile.keys];
	if (keys.length === 0 || others.length === 0) {
		const older = a.profile.connected && b.profile.connected ? bits.olderArchive : 0;
		return keys.length === others.length ? nothing : {bits: bits.oneWithoutAddress + older, reason: 'one-without-address'};
	}
	for (const kind of idKinds) {
		const [ids, otherIds] = [keys.filter(key => key.startsWith(kind)), others.filter(key => key.startsWith(kind))];
		if (ids.length > 0 && otherIds.length > 0 && !share(ids, otherIds)) {
			return {bits: bits.otherId, reason: null};
		}
	}
	const [slugs, otherSlugs] = [keys.filter(isPublic), others.filter(isPublic)];
	if (slugs.length === 0 || otherSlugs.length === 0) {
		return {bits: bits.twoKindsOfAddress, reason: 'two-kinds-of-address'};
	}
	const both = a.profile.connected && b.profile.connected ? bits.bothConnected : 0;
	if (!slugs.some(isOddSlug) && !otherSlugs.some(isOddSlug)) {
		return {bits: bits.otherAddress + both, reason: null};
	}
	if (share(slugs.map(decodedSlug), otherSlugs.map(decodedSlug))) {
		return {bits: bits.sameAddress, reason: 'same-address'};
	}
	if (share(slugs.map(foldedSlug), otherSlugs.map(foldedSlug))) {
		return {bits: bits.similarAddress + both, reason: 'similar-address'};
	}
	return {bits: bits.otherAddress + both, reason: null};
};

/** Whether each has an address of their own: one person only where one of the two was changed. */
export const differByAddress = (a: Card, b: Card): boolean => ofAddresses(a, b).bits < 0;

const ofCompanies = (a: Card, b: Card): Evidence => {
	const [one, other] = [companyName(a.profile.company), companyName(b.profile.company)];
	if (one === null || other === null) {
		return nothing;
	}
	if (one === other) {
		return {bits: bits.sameCompany, reason: 'same-company'};
	}
	if (one.startsWith(`${other} `) || other.startsWith(`${one} `)) {
		return {bits: bits.similarCompany, reason: 'similar-company'};
	}
	return {bits: bits.otherCompany, reason: null};
};

const ofPositions = (a: Card, b: Card): Evidence => {
	const [one, other] = [a.profile.position, b.profile.position];
	return one !== null && other !== null && one !== '' && foldClean(one) === foldClean(other)
		? {bits: bits.samePosition, reason: 'same-position'}
		: nothing;
};

/** How many of one name besides these two are known by an address of their own: each may be the one that is meant. */
const rivals = (a: Card, b: Card, shared: readonly string[], {publics}: Population): number => {
	const key = nameKey(shared);
	return publics(key) - [a, b].filter(card => card.key === key && card.profile.keys.some(isPublic)).length;
};

/** People besides one of the two who agree with them as far by chance. */
const expected = (a: Card, b: Card, {shared, chance}: NameAgreement, population: Population): number => {
	const bearers = shared.map(word => population.bearers(word) - Number(a.words.includes(word)) - Number(b.words.includes(word)));
	return Math.max(chance * (1 + Math.max(0, Math.min(...bearers))), rivals(a, b, shared, population));
};

/** @param there a mailbox or an address has brought the two together: without one only their names can, and how common those are counts */
const ofNames = (a: Card, b: Card, there: boolean, population: Population): Evidence => {
	const names = compareNames(a, b);
	if (typeof names === 'string') {
		const different = {open: 0, some: bits.nameInCommonThere, all: bits.otherNameThere}[names];
		return {bits: there ? different : Number.NEGATIVE_INFINITY, reason: null};
	}
	const weight = Math.log2(names.usual / expected(a, b, names, population));
	return {bits: there ? Math.max(bits.sameNameThere, weight) : weight, reason: names.reason};
};

/** Reasons that bring two together whatever their names. */
const meetings: ReadonlySet<DuplicateReason | null> = new Set(['same-email', 'same-address', 'similar-address']);

const likelihoodOf = (sum: number): number => 2 ** sum / (1 + 2 ** sum);

/**
 * How likely two people are one, 0 to 1, and why, the strongest reason first. The rule is Fellegi and Sunter's ("A Theory for Record
 * Linkage", Journal of the American Statistical Association 64, 1969): every comparison adds its bits (`duplicate-weights.ts`) to the
 * log odds of the prior. A name says the more the rarer it is (Winkler, "Frequency-Based Matching in the Fellegi-Sunter Model of Record
 * Linkage", 1989). Of n people any two are one with odds prior / n, and `expected` / n share their name by chance: n is left out on both
 * sides, so nobody's likelihood changes when somebody unrelated is added. Symmetric.
 */
export const weigh = (a: Card, b: Card, population: Population): {likelihood: number; reasons: readonly DuplicateReason[]} => {
	const email = ofEmails(a, b);
	const address = ofAddresses(a, b);
	const facts = [address, email, ofCompanies(a, b), ofPositions(a, b)];
	const sum = facts.reduce((total, item) => total + item.bits, prior);
	if (sum + mostOfName < 0) {
		// most namesakes: no need to ask how rare the name is
		return {likelihood: likelihoodOf(sum), reasons: []};
	}
	const name = ofNames(a, b, meetings.has(email.reason) || meetings.has(address.reason), population);
	const reasons = [name, ...facts]
		.filter(item => item.reason !== null)
		.sort((one, other) => other.bits - one.bits)
		.map(item => item.reason as DuplicateReason);
	return {likelihood: likelihoodOf(sum + name.bits), reasons};
};
