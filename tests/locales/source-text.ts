import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parseAst} from 'rolldown/parseAst';

const source = path.resolve(import.meta.dirname, '../../source');

/** What one file of the source says: its names, and its pieces of text. A template is as many pieces as stand between its places. */
export type FileText = {
	file: string;
	/** Identifiers, and strings that stand alone. */
	names: ReadonlySet<string>;
	/** Keys of objects: what a table tells apart. */
	keys: ReadonlySet<string>;
	/** `open`: a place of a template stands right before, or right behind the piece. */
	pieces: readonly {text: string; openBefore: boolean; openBehind: boolean}[];
};

type Node = {type: string; [field: string]: unknown};

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

const children = (node: Node): Node[] =>
	Object.values(node).flatMap(value => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []));

const read = (file: string): FileText => {
	const names = new Set<string>();
	const keys = new Set<string>();
	const pieces: {text: string; openBefore: boolean; openBehind: boolean}[] = [];
	const visit = (node: Node): void => {
		if (node.type === 'ImportDeclaration' || node.type === 'ExportAllDeclaration') return;
		if (node.type === 'Property' && isNode(node.key)) keys.add(String(node.key.name ?? node.key.value));
		if (node.type === 'Identifier') names.add(String(node.name));
		if (node.type === 'Literal' && typeof node.value === 'string') {
			names.add(node.value);
			pieces.push({text: node.value, openBefore: false, openBehind: false});
		}
		if (node.type === 'TemplateLiteral') {
			const quasis = node.quasis as {value: {cooked: string}}[];
			for (const [place, {value}] of quasis.entries())
				pieces.push({text: value.cooked, openBefore: place > 0, openBehind: place < quasis.length - 1});
		}
		for (const child of children(node)) visit(child);
	};
	const text = readFileSync(path.join(source, file), 'utf8');
	visit(parseAst(text, {lang: file.endsWith('x') ? 'tsx' : 'ts'}) as unknown as Node);
	return {file, names, keys, pieces};
};

/** Files of the source, by a pattern relative to it. */
export const sourceText = (pattern: string, but: RegExp = /^$/): FileText[] =>
	globSync(pattern, {cwd: source})
		.map(file => file.replaceAll(path.sep, '/'))
		.filter(file => !but.test(file))
		.sort()
		.map(read);
