import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {dark, light, picture} from '../docs/picture.ts';
import {linkdash, start, type Terminal} from '../helpers/terminal.ts';
import {type Scene, scenes} from './scenes.ts';

/**
 * `npm run pictures`: every scene of the demo as a terminal shows it, in both languages, on dark and light, at four sizes, and a page
 * to leaf through them. The clock stands still, so a picture changes only where the program does.
 */

const {values} = parseArgs({
	options: {
		/** Part of the names of the scenes wanted. */
		only: {type: 'string', default: ''},
		size: {type: 'string', multiple: true, default: ['60x20', '80x24', '120x40', '200x60']},
		lang: {type: 'string', multiple: true, default: ['en', 'fr']},
		/** Further parameters of linkdash: `--ascii`. */
		with: {type: 'string', multiple: true, default: []},
		out: {type: 'string', default: path.resolve(import.meta.dirname, '../../pictures')},
	},
});

/** A terminal that has written nothing for so long, ms, has drawn all of it. */
const quiet = 60;
/** A key that has changed nothing after so long, ms, changes nothing. */
const patience = 4000;
const atOnce = 3;
const papers = {dark, light};

type Shot = {scene: Scene; lang: string; size: string};

const pause = (): Promise<void> => new Promise(resolve => setTimeout(resolve, quiet / 3));

/** Types a key and waits for what it draws. */
const type = async (terminal: Terminal, key: string): Promise<void> => {
	const typed = performance.now();
	terminal.press(key);
	while (terminal.lastWrite() < typed && performance.now() - typed < patience) await pause();
	while (performance.now() - terminal.lastWrite() < quiet) await pause();
};

const take = async ({scene, lang, size}: Shot): Promise<void> => {
	const [columns = 80, rows = 24] = size.split('x').map(Number);
	const terminal = start(linkdash('demo', '--lang', lang, ...values.with), {columns, rows});
	try {
		await terminal.sees(/DEMO|DÉMO/);
		// the footer is the last line drawn
		await terminal.sees('? ');
		for (const key of scene.keys) await type(terminal, key);
		for (const [paper, palette] of Object.entries(papers)) {
			const folder = path.join(values.out, lang, size, paper);
			mkdirSync(folder, {recursive: true});
			writeFileSync(path.join(folder, `${scene.name}.svg`), picture(terminal, {columns, rows, title: scene.name}, palette));
		}
		writeFileSync(path.join(values.out, lang, size, `${scene.name}.txt`), terminal.screen());
	} finally {
		await terminal.close();
	}
};

/** A page with all of them: a scene a row, a language, size and paper a choice. */
const page = (shots: readonly Scene[]): string => `<!doctype html>
<meta charset="utf-8"><title>linkdash</title>
<style>body{font-family:sans-serif;background:#777}img{display:block;max-width:100%;margin:0 0 1em}select{font-size:1.2em}</style>
<p>${Object.entries({lang: values.lang, size: values.size, paper: Object.keys(papers)})
	.map(([name, choices]) => `<select id="${name}">${choices.map(choice => `<option>${choice}</option>`).join('')}</select>`)
	.join(' ')}</p>
${shots.map(({name}) => `<h2>${name}</h2><img alt="${name}" data-scene="${name}">`).join('\n')}
<script>
const chosen = id => document.getElementById(id).value;
const show = () => document.querySelectorAll('img').forEach(image => {
	image.src = [chosen('lang'), chosen('size'), chosen('paper'), image.dataset.scene + '.svg'].join('/');
});
document.querySelectorAll('select').forEach(select => select.addEventListener('change', show));
show();
</script>
`;

const wanted = scenes.filter(({name}) => name.includes(values.only));
const left: Shot[] = values.lang.flatMap(lang => values.size.flatMap(size => wanted.map(scene => ({scene, lang, size}))));
if (values.only === '') rmSync(values.out, {recursive: true, force: true});
const work = async (): Promise<void> => {
	for (let shot = left.shift(); shot; shot = left.shift()) await take(shot);
};
await Promise.all(Array.from({length: atOnce}, work));
writeFileSync(path.join(values.out, 'index.html'), page(wanted));
process.exit(0);
