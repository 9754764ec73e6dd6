import {foldClean} from '../text.ts';

/** What is left of a name for comparing: folded, without titles, emoji, initials and particles. */
export type NameWords = {
	/** Words in the order written, a surname before a comma first: "Benali, Nadia" -> benali, nadia. */
	words: readonly string[];
	/** Words in brackets or quotes: a nickname or a maiden name, sometimes pronouns. */
	aside: readonly string[];
	/** A word and an initial, "nadia b" or "n benali": how LinkedIn shows people far away; null for every other name. */
	short: string | null;
};

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Titles before a name, folded and without dots. Only what is nobody's given name or surname. */
const before = list(
	'mr mrs ms miss mister mme mlle madame monsieur maitre dr dra drs docteur doctor prof professor professeur herr frau sir dame dott dottssa ing ir avv arq adv rev capt',
);
/** Degrees and certificates behind a name; "ma", "do" and "ba" are surnames and stay. */
const behind = list(
	'jr sr ii iii iv mba emba msc bsc meng beng mphil phd dphil dba edd jd llm llb md mph mpa mpp cpa cfa acca fcca aca cma cia cisa cism cissp pmp prince2 csm cspo psm itil shrm sphr phr cipd gphr pe esq rn fmva cgma acma hdr',
);
/** Parts of surnames that one file writes and the next does not; only between other words, where they are nobody's name. */
const particles = list('de la da do dos das di del della van von der den zu zur du des el al bin bint ibn af av');
/** "LinkedIn Member", in any language: nobody's name. */
const hidden = 'linkedin';
const pronouns = list('she her hers he him his they them theirs elle il iel lui ella el sie er');

/** Letters Unicode does not take apart into letter and accent, as addresses write them. */
const wholeLetters: Readonly<Record<string, string>> = {ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd'};

/** `foldClean`, and those letters too: "Søren" -> "soren". */
export const foldLetters = (text: string): string => foldClean(text).replaceAll(/[øłđıßæœþð]/g, letter => wholeLetters[letter] ?? letter);

const bracketed = /[([{"“«]([^)\]}"”»]*)[)\]}"”»]?/g;
/** Where a name ends and an advertisement begins; a hyphen or a slash only between blanks. */
const separator = /[,;|•]|\s[-–—~/:·]+\s/;
/** "Ph.D." and "J.P.": a dot before a single letter. */
const innerDot = /\.(?=\p{L}(?:[.\s,;]|$))/gu;
const word = /[\p{L}\p{N}]+/gu;

/** Most names: two words or more of at least two plain letters. */
const simple = /^[A-Za-z]{2,}(?: [A-Za-z]{2,})+$/;
const unnamed: NameWords = {words: [], aside: [], short: null};

/** One letter of an alphabet. From Hebrew on (U+0590), and above all in Chinese and Korean, one character can be a whole name. */
const isInitial = (text: string): boolean => text.length === 1 && text < '\u0590';

const withoutTitles = (words: readonly string[]): string[] => {
	const start = words.findIndex((text, index) => index === words.length - 1 || !before.has(text));
	return words.slice(Math.max(0, start)).filter((text, index) => index === 0 || !behind.has(text));
};

const withoutParticles = (words: readonly string[]): string[] =>
	words.filter((text, index) => index === 0 || index === words.length - 1 || !particles.has(text));

/** Words that are never part of a name, or not always: a name with one of them is looked at closely. */
export const droppedWords: ReadonlySet<string> = new Set([...before, ...behind, ...particles, hidden]);

const split = (text: string): string[] => withoutTitles((text.match(word) ?? []).filter(part => /\p{L}/u.test(part)));

/** The words before the first separator; a part more as long as that is less than two: "Benali, Nadia". */
const leading = (text: string): string[] => {
	const words: string[] = [];
	for (const part of text.split(separator)) {
		words.push(...split(part).filter(candidate => words.length === 0 || !behind.has(candidate)));
		if (words.length > 1) break;
	}
	return words;
};

/**
 * The words of a name as they are compared: "Dr Zoé J. Testárd (Zouzou), MBA 🚀" -> zoe, testard, aside zouzou.
 * @param name clean, as people of the store have it
 */
export const nameWords = (name: string): NameWords => {
	if (name === '') {
		return unnamed;
	}
	const folded = simple.test(name) ? name.toLowerCase() : foldLetters(name);
	if (simple.test(folded)) {
		const words = folded.split(' ');
		if (!words.some(text => droppedWords.has(text))) {
			return {words, aside: unnamed.aside, short: null};
		}
	}
	const aside: string[] = [];
	const text = folded
		.replaceAll(/['’`´ʼ]/g, '')
		.replaceAll(innerDot, '')
		.replaceAll(bracketed, (_, inside: string) => {
			aside.push(...(inside.match(word) ?? []));
			return ' ';
		});
	const written = leading(text);
	if (written.includes(hidden)) {
		return unnamed;
	}
	const words = withoutParticles(written.filter(part => !isInitial(part)));
	return {
		words,
		aside: aside.filter(part => part.length > 1 && !pronouns.has(part)).slice(0, 3),
		short: written.length === 2 && words.length === 1 ? written.join(' ') : null,
	};
};

/** The two short forms LinkedIn may show of a name: "nadia b" and "n benali"; none of a name of one word. */
export const shortForms = (words: readonly string[]): string[] => {
	const first = words[0] ?? '';
	const last = words.at(-1) ?? '';
	return words.length < 2 ? [] : [`${first} ${[...last][0]}`, `${[...first][0]} ${last}`];
};

/** A name in one piece, as in `in:nadiabenali`; of two words in either order, none of one. */
export const gluedForms = (words: readonly string[]): string[] => {
	const glued = words.join('');
	return words.length < 2 ? [] : words.length === 2 ? [glued, words.toReversed().join('')] : [glued];
};

/** The same for the same words in any order; '' for a name of fewer than two, which tells nobody apart. */
export const nameKey = (words: readonly string[]): string => {
	const [first = '', second = ''] = words;
	if (words.length < 2) return '';
	if (words.length > 2) return words.toSorted().join(' ');
	return first < second ? `${first} ${second}` : `${second} ${first}`;
};

/** Names longer than this are compared by their first words: five words have nine shorter names, ten would have a thousand. */
const mostWords = 5;

/** The names a longer name may be written as elsewhere: one word fewer, or the first with any other. */
export const shorterNames = (words: readonly string[]): string[][] => {
	if (words.length < 3) {
		return [];
	}
	const long = words.slice(0, mostWords);
	const fewer = long.map((_, left) => long.filter((_word, index) => index !== left));
	return long.length === 3 ? fewer : [...fewer, ...long.slice(1).map(other => [long[0] as string, other])];
};
