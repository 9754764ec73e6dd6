/**
 * Text from outside, made safe for a terminal. Removed: ANSI escape sequences, C0 and C1 controls, bidi overrides and isolates,
 * zero-width spaces and other invisible format characters. Kept: zero-width joiner and non-joiner (emoji families, Persian), variation selectors.
 */
/** ECMA-48: strings (OSC, DCS, SOS, PM, APC) up to their end or the end of the text, then control sequences, then two-character escapes. */
const escapes =
	/(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C)?|(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]?|\u001B[ -/]*[0-~]?/g;
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;
const invisible = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;

const strip = (text: string): string =>
	text.replace(escapes, '').replaceAll(/\r\n?/g, '\n').replace(controls, '').replace(invisible, '').toWellFormed();

/** Printable ASCII with single blanks inside: nothing to clean. Most cells of an archive, and each is asked several times. */
const plain = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** One line: safe, trimmed, blanks collapsed, NFC. */
export const cleanLine = (text: string): string => (plain.test(text) ? text : strip(text).replaceAll(/\s+/g, ' ').trim().normalize('NFC'));

/** Several lines: safe, line ends as \n, trimmed at both ends, NFC. */
export const cleanText = (text: string): string => strip(text).replaceAll('\t', ' ').trim().normalize('NFC');

/** No accents, no case, of a text that is clean already. */
export const foldAccents = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** For comparing and searching: no accents, no case, blanks collapsed. "Zoé  Testárd" -> "zoe testard". */
export const fold = (text: string): string => (plain.test(text) ? text.toLowerCase() : foldAccents(cleanLine(text)));
