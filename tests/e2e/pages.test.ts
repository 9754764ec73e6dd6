import {describe, it} from 'vitest';
import type {Terminal} from '../helpers/terminal.ts';
import {createDesk} from './desk.ts';

/** Network, Insights and an experiment, in a real terminal. */

const desk = createDesk();
const {command} = desk;

const open = (...parameters: readonly string[]): Terminal => {
	return desk.opens(parameters, {columns: 100, rows: 30});
};

describe('Network and Insights', () => {
	it('are read in the order of the questions, scroll, and act on nobody', async () => {
		const terminal = open('demo');
		await terminal.sees('? help');
		terminal.press('tab');
		await terminal.sees('Targets');
		terminal.press('tab');
		await terminal.sees('How far it reaches');
		await terminal.sees(/before linkdash +279 \(70 %\)/);
		terminal.press('s');
		await terminal.sees('Nobody is selected');
		terminal.press('tab');
		await terminal.sees('How am I doing?');
		await terminal.sees(/all time +│.*●.*│ +47 in 100 say yes|all time +47 in 100 say yes/);
		terminal.press('G');
		await terminal.sees('Under 20 a week are too few to say.');
		terminal.press('/');
		await terminal.sees('On Today and People only');
		terminal.press('tab');
		await terminal.sees('Who accepted?');
	});
});

describe('an experiment', () => {
	it('is told on the card, begins the note with what was drawn, and asks before something else is sent', async () => {
		await command('add', 'Nadia Benali', '--url', 'linkedin.com/in/nadia', '--relation', 'met', '--reason', 'her talk');
		// a block of four: two of each
		for (const name of ['Oren', 'Zoe', 'Ada']) {
			await command('add', `${name} Sample`, '--url', `linkedin.com/in/${name}`, '--relation', 'met', '--reason', 'a talk');
		}
		await command('experiment', 'start', 'met', 'no-note', '--yes');
		const terminal = open();
		await terminal.sees('├ Nadia Benali');
		// the list is in the order they were added
		for (const next of ['Oren', 'Zoe', 'Ada']) {
			if ((await terminal.sees(/experiment: (template met|without a note)/)).includes('template met')) break;
			terminal.press('j');
			await terminal.sees(`├ ${next} Sample`);
		}
		await terminal.sees('experiment: template met');
		terminal.press('s');
		await terminal.sees('experiment: template met · s again sends');
		terminal.press('enter');
		await terminal.sees('Hello ');
		await terminal.sees('template met');
		terminal.press('enter');
		await terminal.sees('note written');
		terminal.press('tab', 'tab', 'tab', 'G');
		await terminal.sees('Running: no winner before both are full');
	});
});
