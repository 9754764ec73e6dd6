import type {Format} from '../format.ts';
import {commands} from './commands.ts';
import {domain} from './domain.ts';
import {intake} from './intake.ts';
import {screen} from './screen.ts';

export const en = (f: Format) => ({
	domain: domain(f),
	intake: intake(f),
	commands: commands(f),
	screen: screen(f),
});
