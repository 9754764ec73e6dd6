import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {type Language, loadLocale} from '../../source/locales/index.ts';
import {dark, light, picture} from '../docs/picture.ts';
import {linkdash, start, type Terminal} from '../helpers/terminal.ts';
import {temporaryHome} from '../helpers/world.ts';
import {type HomeName, type Scene, scenes} from './scenes.ts';

/**
 * `npm run pictures`: every scene as a terminal shows it, in both languages, on dark and light, at four sizes, and a page
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
const atOnce = 4;
const papers = {dark, light};

type Shot = {scene: Scene; lang: string; size: string};

const pause = (): Promise<void> => new Promise(resolve => setTimeout(resolve, quiet / 3));

const settle = async (terminal: Terminal): Promise<void> => {
	while (performance.now() - terminal.lastWrite() < quiet) await pause();
};

/** Types a key and waits for what it draws. */
const type = async (terminal: Terminal, key: string): Promise<void> => {
	const typed = performance.now();
	terminal.press(key);
	while (terminal.lastWrite() < typed && performance.now() - typed < patience) await pause();
	await settle(terminal);
};

const isOn = (screen: string, wanted: string | RegExp): boolean =>
	typeof wanted === 'string' ? screen.includes(wanted) : wanted.test(screen);

/** Opens linkdash where a scene begins. */
const open = (at: HomeName, lang: string, size: {columns: number; rows: number}): {terminal: Terminal; end: () => Promise<void>} => {
	const home = temporaryHome();
	const folder = at === 'account' ? 'lea' : 'linkdash';
	if (at === 'empty' || at === 'account') home.file(`${folder}/config.json`, '{"language": null, "tier": "free", "goal": "business"}');
	const parameters = ['--lang', lang, ...(at === 'account' ? ['--home', path.join(home.folder, folder)] : []), ...values.with];
	const terminal = start(linkdash(...(at === 'demo' ? ['demo'] : []), ...parameters), {...size, home: home.folder});
	const end = async (): Promise<void> => {
		await terminal.close();
		home.remove();
	};
	return {terminal, end};
};

const take = async ({scene, lang, size}: Shot): Promise<void> => {
	const [columns = 80, rows = 24] = size.split('x').map(Number);
	const {terminal, end} = open(scene.at ?? 'demo', lang, {columns, rows});
	const wanted = scene.shows(await loadLocale(lang as Language));
	try {
		// the footer is the last line drawn
		await terminal.until(screen => /\S/.test(screen.split('\n').at(-1) ?? ''), 'never drew a footer');
		await settle(terminal);
		for (const [place, key] of scene.keys.entries()) {
			// what stood there before the last key would tell nothing of what it does
			if (!scene.already && place === scene.keys.length - 1 && isOn(terminal.screen(), wanted))
				throw new Error(`saw ${wanted} too early:\n${terminal.screen()}`);
			await type(terminal, key);
		}
		await terminal.sees(wanted);
		await settle(terminal);
		for (const [paper, palette] of Object.entries(papers)) {
			const folder = path.join(values.out, lang, size, paper);
			mkdirSync(folder, {recursive: true});
			writeFileSync(path.join(folder, `${scene.name}.svg`), picture(terminal, {columns, rows, title: scene.name}, palette));
		}
		writeFileSync(path.join(values.out, lang, size, `${scene.name}.txt`), terminal.screen());
	} finally {
		await end();
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
const failures: string[] = [];
for (const {lang, size} of values.only === '' ? left : []) rmSync(path.join(values.out, lang, size), {recursive: true, force: true});
const work = async (): Promise<void> => {
	for (let shot = left.shift(); shot; shot = left.shift()) {
		try {
			await take(shot);
		} catch (error) {
			failures.push(`${shot.scene.name}, ${shot.lang}, ${shot.size}: ${error instanceof Error ? error.message : error}`);
		}
	}
};
await Promise.all(Array.from({length: atOnce}, work));
writeFileSync(path.join(values.out, 'index.html'), page(wanted));
for (const failure of failures) process.stderr.write(`${failure}\n\n`);
process.exit(failures.length === 0 ? 0 : 1);
