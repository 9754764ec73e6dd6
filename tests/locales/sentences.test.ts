import {describe, expect, test} from 'vitest';
import {loadLocale} from '../../source/locales/index.ts';
import {type FileText, sourceText} from './source-text.ts';

const {language: _language, format: _format, ...english} = await loadLocale('en');

type Path = readonly string[];

/** The paths of all sentences, and of the functions that make one. */
const paths = (tree: object, above: Path = []): Path[] =>
	Object.entries(tree).flatMap(([name, value]) =>
		typeof value === 'object' && !Array.isArray(value) && !(value instanceof RegExp) ? paths(value, [...above, name]) : [[...above, name]],
	);

/**
 * Whether a file asks for a sentence: it names it and what it belongs to. Where that is a code, as in `checklist[item].title`, it names
 * what holds the codes.
 */
const isAsked = (path: Path, files: readonly FileText[]): boolean => {
	const [holder = '', owner = '', name = ''] = path.slice(-3);
	const asks = ({names}: FileText): boolean => names.has(name) && (names.has(owner) || names.has(holder));
	// a code, as in `outcome[code]`, or the key of a table of them
	const isCode = ({file, pieces, keys}: FileText): boolean =>
		pieces.some(({text}) => text === name) || (/^(domain|settings)\//.test(file) && keys.has(name));
	// names of keys are put together from parts: `ctrl-j`
	const isPart = ({pieces}: FileText): boolean =>
		holder === 'screen' && owner === 'keys' && pieces.some(({text}) => text.split('-').includes(name));
	return files.some(file => asks(file) || isCode(file) || isPart(file));
};

const asking = sourceText('**/*.{ts,tsx}', /^locales\/(en|fr)\//);

test('every sentence is said somewhere', () => {
	const all = paths(english);
	expect(all.length).toBeGreaterThan(1000);
	expect(all.filter(path => !isAsked(path, asking)).map(path => path.join('.'))).toEqual([]);
});

test('a sentence nobody says would be found', () => {
	expect(isAsked(['screen', 'today', 'nobodySaysThis'], asking)).toBe(false);
	expect(isAsked(['screen', 'today', 'whoAccepted'], asking)).toBe(true);
});

describe('no sentence stands in the code', () => {
	/** Two words that follow each other, as a person writes them. */
	const sentence = /\p{L}{2,} +\p{L}{2,}/u;
	/** Commands as they are typed, which no language changes. */
	const typed = /^\s*linkdash [a-z]/;
	const exempt: readonly RegExp[] = [
		// what is wrong with the sample or a call is told to whoever works on linkdash
		/^the sample does not hold together/,
		// a heading of commander's, by which it is found and replaced
		/^Global Options:$/,
		/^sent --note TEXT$/,
	];
	// the completion files hold scripts, in the languages of shells
	const files = sourceText('{ui,commands,output,settings}/**/*.{ts,tsx}', /^commands\/completion\//).concat(sourceText('main.ts'));

	test.each(files.filter(({pieces}) => pieces.some(({text}) => sentence.test(text))))('$file', ({pieces}) => {
		const found = pieces.map(({text}) => text).filter(text => sentence.test(text) && !typed.test(text));
		expect(found.filter(text => !exempt.some(form => form.test(text)))).toEqual([]);
	});
});

describe('French is set as French is', () => {
	const wide = ' ';
	test.each(sourceText('locales/fr/*.ts'))('$file', ({pieces}) => {
		const said = pieces
			.filter(({text, openBefore, openBehind}) => openBefore || openBehind || sentenceLike.test(text))
			.map(({text, openBefore, openBehind}) => `${openBefore ? '…' : ''}${text}${openBehind ? '…' : ''}`);
		const wrong = said.filter(
			text =>
				// a space that may break before high punctuation, or inside quotation marks
				new RegExp(`[\\p{L}\\d…»)]${wide}[:;?!»%](?!\\p{L})|«${wide}`, 'u').test(text) ||
				// a straight apostrophe in a word, three dots for one sign
				/\p{L}'\p{L}|\p{L}\.\.\./u.test(text),
		);
		expect(wrong).toEqual([]);
	});
});

const sentenceLike = /\p{L} +\p{L}/u;
