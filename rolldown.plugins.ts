import {fileURLToPath} from 'node:url';
import type {Plugin} from 'rolldown';

/**
 * What the bundle changes in other people's packages, and why. Every change asserts that the text it replaces is still there,
 * so that an update of the package breaks the build and not the program.
 */

type Edit = {from: string | RegExp; to: string};

const edited = (id: string, code: string, edits: readonly Edit[]): string => {
	let result = code;
	for (const {from, to} of edits) {
		const next = result.replace(from, () => to);
		if (next === result) throw new Error(`${id} has changed: ${from} is not in it any more (rolldown.plugins.ts)`);
		result = next;
	}
	return result;
};

const edits = (name: string, file: string, changes: readonly Edit[]): Plugin => ({
	name,
	transform: (code, id) =>
		id.replaceAll('\\', '/').endsWith(`/node_modules/${file}`) ? {code: edited(file, code, changes), map: null} : null,
});

/** Modules that are imported but never used here, each with what stands in for it. */
const standIns: Readonly<Record<string, string>> = {
	// Ink asks for it only with DEV=true
	'react-devtools-core': 'export default {initialize() {}, connectToDevTools() {}};',
	// conf loads the whole of ajv, 1.7 times a bare start of Node, for an option we do not use: settings/schema.ts checks the file
	'ajv/dist/2020.js':
		"export class Ajv2020 {constructor() {throw new Error('this build of conf has no schema option: check in settings/schema.ts');}}",
	'ajv-formats': 'export default {default() {}};',
};

const unused = (): Plugin => ({
	name: 'unused-modules',
	resolveId: source => (Object.hasOwn(standIns, source) ? `\0stand-in:${source}` : null),
	load: id => (id.startsWith('\0stand-in:') ? (standIns[id.slice('\0stand-in:'.length)] ?? null) : null),
});

/**
 * ink-table is CommonJS and requires Ink, which is an ES module with a top-level await: Node refuses that. As imports it works.
 * The only transform that vitest needs too, so that tests and program draw the same tables.
 */
export const inkTableImports = (): Plugin =>
	edits('ink-table-imports', 'ink-table/dist/index.js', [
		{from: 'const react_1 = __importDefault(require("react"));', to: 'import react from "react";\nconst react_1 = {default: react};'},
		{from: 'const ink_1 = require("ink");', to: 'import * as ink_1 from "ink";'},
		// hashes a row to make half of a React key (the other half is its index): its text does, without SHA-1 and node:crypto
		{from: 'const object_hash_1 = require("object-hash");', to: 'const object_hash_1 = {sha1: row => JSON.stringify(row)};'},
		{from: /var __importDefault = [\s\S]*?\n};\n/, to: ''},
		{from: 'Object.defineProperty(exports, "__esModule", { value: true });\n', to: ''},
		{from: 'exports.Skeleton = exports.Cell = exports.Header = void 0;\n', to: ''},
		{from: 'exports.default = Table;', to: 'export default Table;'},
		{from: 'exports.Header = Header;', to: 'export {Header};'},
		{from: 'exports.Cell = Cell;', to: 'export {Cell};'},
		{from: 'exports.Skeleton = Skeleton;', to: 'export {Skeleton};'},
	]);

/** Yoga decodes its WebAssembly with fetch('data:'), which loads Node's whole HTTP client: 70 ms before the first frame. */
const yogaFromBytes = (): Plugin =>
	edits('yoga-from-bytes', 'yoga-layout/dist/binaries/yoga-wasm-base64-esm.js', [
		{from: 'if(!ua(H)){', to: 'w||(w=Buffer.from(H.slice(H.indexOf(",")+1),"base64"));if(!ua(H)){'},
	]);

const lazily = (file: string, name: string, from: string): Plugin =>
	edits('graphemes-on-demand', file, [
		{from, to: `import {graphemes as ${name}} from ${JSON.stringify(fileURLToPath(new URL('rolldown.graphemes.ts', import.meta.url)))};`},
	]);

/** Four packages make an Intl.Segmenter each when they are loaded, needed or not. */
const graphemesOnDemand = (): Plugin[] => [
	lazily('string-width/index.js', 'segmenter', 'const segmenter = new Intl.Segmenter();'),
	lazily('wrap-ansi/index.js', 'segmenter', 'const segmenter = new Intl.Segmenter();'),
	lazily(
		'slice-ansi/tokenize-ansi.js',
		'GRAPHEME_SEGMENTER',
		"const GRAPHEME_SEGMENTER = new Intl.Segmenter(undefined, {granularity: 'grapheme'});",
	),
	lazily(
		'@alcalzone/ansi-tokenize/build/tokenize.js',
		'segmenter',
		'const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });',
	),
	lazily('ink/build/line-update.js', 'segmenter', "const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });"),
];

/**
 * Printable characters one cell wide whatever is next to them in this set: beside ASCII, accented Latin, Greek and Cyrillic letters,
 * punctuation, arrows, box drawing, blocks, braille and the marks of the screen. string-width knows ASCII alone, so a frame of boxes
 * would compile its emoji expressions (12 ms). The test compares every width with string-width's own.
 */
const narrow = String.raw`\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0377\u0400-\u0482\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2190-\u2319\u2500-\u25FC\u2713-\u2718\u276F\u2800-\u28FF`;

const wideTextOnDemand = (): Plugin =>
	edits('wide-text-on-demand', 'string-width/index.js', [
		{
			from: 'if (/^[\\u0020-\\u007E]*$/.test(string)) {',
			to: `if (/^[\\u0020-\\u007E]*$/.test(string) || (ambiguousIsNarrow && /^[${narrow}]*$/.test(string))) {`,
		},
		// V8 unfolds \p{RGI_Emoji} into thousands of sequences where the literal stands: 10 ms at load, 12 more at first use.
		// Every such sequence holds a character of \p{Emoji}, a cheap question that most names answer with no.
		{
			from: 'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;',
			to: `let rgiEmoji;
const rgiEmojiRegex = {test: text => /\\p{Emoji}/u.test(text) && (rgiEmoji ??= new RegExp('^\\\\p{RGI_Emoji}$', 'v')).test(text)};`,
		},
	]);

/**
 * Ink forgets after each frame how it has cut the lines of the last one into cells, and cuts them all again. Remembered (the cells are
 * never changed), a key draws what has changed. Bounded: a screen has far fewer texts, and a dashboard stays open for days.
 */
const linesRemembered = (): Plugin[] => [
	edits('lines-remembered', 'ink/build/output.js', [
		{from: 'caches = new OutputCaches();', to: 'caches = outputCaches();'},
		{
			from: 'class OutputCaches {',
			to: `let keptCaches;
const outputCaches = () => {
    if (keptCaches === undefined || keptCaches.styledChars.size + keptCaches.widths.size > 4000) keptCaches = new OutputCaches();
    return keptCaches;
};
class OutputCaches {`,
		},
	]),
	// from or to no style at all is most of its calls, and needs none of its five sets
	edits('plain-style-first', '@alcalzone/ansi-tokenize/build/diff.js', [
		{
			from: 'export function diffAnsiCodes(from, to) {',
			to: `export function diffAnsiCodes(from, to) {
    if (from.length === 0) return [...to];
    if (to.length === 0) return undoAnsiCodes(from);`,
		},
	]),
];

/**
 * On a resize Ink moves up from where it believes the cursor to be and draws the old tree at the new width. A terminal that was dragged
 * smaller and larger has scrolled meanwhile, and the rows above are lost until the next full drawing. On the alternate screen the whole
 * screen is ours: erase it, begin at its corner, and draw what the program makes of its new size (50 ms are for one that makes nothing of it).
 */
const resizeFromTheCorner = (): Plugin =>
	edits('resize-from-the-corner', 'ink/build/ink.js', [
		{
			from: '        if (currentWidth < this.lastTerminalWidth ||',
			to: `        if (this.alternateScreen) {
            this.options.stdout.write('\\u001B[2J\\u001B[H');
            this.log.reset();
            this.lastOutput = '';
            this.lastOutputToRender = '';
            this.lastOutputHeight = 0;
            this.lastTerminalWidth = currentWidth;
            this.lastTerminalHeight = currentHeight;
            this.calculateLayout();
            dom.emitLayoutListeners(this.rootNode);
            setTimeout(() => this.onRender(), 50);
            return;
        }
        if (currentWidth < this.lastTerminalWidth ||`,
		},
	]);

/** Parts of Node that are imported for what is rarely or never called: conf's encryption, asking `tput` for the size, one assertion. */
const rareBuiltins = (): Plugin[] => [
	edits('crypto-on-demand', 'conf/dist/source/index.js', [
		{
			from: "import crypto from 'node:crypto';",
			to: "const crypto = new Proxy({}, {get: (_, name) => process.getBuiltinModule('node:crypto')[name]});",
		},
	]),
	edits('child-process-on-demand', 'terminal-size/index.js', [
		{
			from: "import {execFileSync} from 'node:child_process';",
			to: "const execFileSync = (...given) => process.getBuiltinModule('node:child_process').execFileSync(...given);",
		},
	]),
	edits('assert-on-demand', 'signal-exit/index.js', [
		{
			from: "var assert = require('assert')",
			to: "var assert = {equal: (...given) => given[0] === given[1] || process.getBuiltinModule('node:assert').equal(...given)}",
		},
	]),
];

export const bundledModules = (): Plugin[] => [
	unused(),
	inkTableImports(),
	yogaFromBytes(),
	...graphemesOnDemand(),
	wideTextOnDemand(),
	...linesRemembered(),
	resizeFromTheCorner(),
	...rareBuiltins(),
];
