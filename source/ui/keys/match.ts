import {fold} from '../../domain/text.ts';

/** Places in `text` where its words begin. */
const beginsWord = (text: string, at: number): boolean => at === 0 || /[\s'’(,.:+-]/.test(text.charAt(at - 1));

/** The letters of `part` in their order somewhere in `text`, the first at the beginning of a word; how many it steps over, null where they are not. */
const stepsOver = (part: string, text: string): number | null => {
	let at = -1;
	let begun = -1;
	for (const letter of part) {
		do at = text.indexOf(letter, at + 1);
		while (at >= 0 && begun < 0 && !beginsWord(text, at));
		if (at < 0) return null;
		if (begun < 0) begun = at;
	}
	return at - begun + 1 - part.length;
};

/** Under it nothing matches. */
const leastLoose = 3;

/** How well one text is meant by `part`, both folded; 0 where it is not. */
const scoreOne = (part: string, text: string, loose: boolean): number => {
	if (text === part) return 100;
	if (text.startsWith(part)) return 90;
	let at = text.indexOf(part);
	const found = at >= 0;
	while (at >= 0) {
		if (beginsWord(text, at)) return 80;
		at = text.indexOf(part, at + 1);
	}
	const words = part.split(' ');
	if (words.length > 1 && words.every(word => scoreOne(word, text, false) >= 60)) return 70;
	if (found) return 60;
	const steps = loose && part.length >= leastLoose ? stepsOver(part.replaceAll(' ', ''), text) : null;
	return steps === null ? 0 : Math.max(1, 40 - steps);
};

/**
 * How well something is meant by what was typed: its name or a word's beginning before a part, a part before letters in order.
 * @param typed as it stands in the field
 * @param names what it is called, where letters in order are enough
 * @param said what is said of it, which must hold what was typed
 * @returns 0 where it is not meant, at most 100
 */
export const score = (typed: string, names: readonly string[], said: readonly string[] = []): number => {
	const part = fold(typed);
	if (part === '') return 1;
	return Math.max(
		...names.map(name => scoreOne(part, fold(name), true)),
		// what only a sentence says stands under what a name says
		...said.map(text => scoreOne(part, fold(text), false) * 0.9),
	);
};
