import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {linkdash, start} from '../helpers/terminal.ts';
import {picture} from './picture.ts';
import {readmeFile, renderReadme} from './readme.ts';

/** `npm run docs`: the tables of README.md and the picture of the dashboard, from the program itself on its sample data. */

const size = {columns: 112, rows: 32};
const terminal = start(linkdash('demo'), size);
await terminal.sees(/DEMO[\s\S]*\? help/);
// down to an invitation: its card says what linkdash is about
const selected = (screen: string): string => screen.split('\n').find(line => line.includes('❯')) ?? '';
while (!selected(terminal.screen()).includes('Nadia Benali')) {
	const before = selected(terminal.screen());
	terminal.press('j');
	await terminal.until(screen => selected(screen) !== before, 'the cursor does not move');
}
await terminal.sees('├ Nadia Benali');
writeFileSync(
	path.join(path.dirname(readmeFile), 'data/dashboard.svg'),
	picture(terminal, {
		...size,
		title: "linkdash: the day's list, the card of a person, and the panels acceptance, refusals left and network",
	}),
);
await terminal.close();
writeFileSync(readmeFile, await renderReadme());
process.exit(0);
