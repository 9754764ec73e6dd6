const sequences = /[\u200D\u20E3\uFE0F\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}]/u;
const pictures =
	/(\p{Extended_Pictographic})[\uFE0F\u{1F3FB}-\u{1F3FF}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]*)*/gu;
const keycaps = /([\d#*])\uFE0F?\u20E3/gu;
const flagLetters = /[\u{1F1E6}-\u{1F1FF}]/gu;

/**
 * Emoji that are drawn from several characters, as one whose width every terminal agrees on: a family is 2 columns in one
 * terminal and 8 in the next, and the border after it moves. A family becomes its first member, a flag its two letters.
 */
export const steady = (text: string): string =>
	sequences.test(text)
		? text
				.replace(pictures, '$1')
				.replace(keycaps, '$1')
				.replace(flagLetters, letter => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 65))
				.replaceAll('\uFE0F', '')
		: text;
