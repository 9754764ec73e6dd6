import type {Locale} from '../../locales/index.ts';
import {supportText} from '../screens/prompts/pages.ts';
import type {Event, Frame, OutsideEffect} from '../state/state.ts';
import {copyText} from './clipboard.ts';
import {wrapOff, wrapOn} from './no-wrap.ts';
import {openProfile} from './open-profile.ts';
import {measureAgain, stopUntilContinued} from './suspend.ts';

/** What effects act on: Ink's ways out, the terminal, and the frame as it is when they run. */
export type Surroundings = {
	exit(code: number): void;
	/** Gives the terminal back while the callback runs, then draws everything anew. */
	suspendTerminal(callback: () => void | Promise<void>): Promise<void>;
	stdout: NodeJS.WritableStream;
	locale: Locale;
	frame(): Frame;
};

/** Runs one effect outside linkdash; its result, where the member should hear of it. Never throws: a failure is a message. */
export const runOutside = async (effect: OutsideEffect, around: Surroundings): Promise<Event | null> => {
	try {
		switch (effect.type) {
			case 'copy': {
				const text = effect.what === 'note' ? effect.text : supportText({frame: around.frame(), locale: around.locale});
				return {type: 'copied', what: effect.what, ok: await copyText(text, around.stdout), text};
			}
			case 'open': {
				const {ok, address} = await openProfile(effect.key);
				// without a browser here the address is of use elsewhere: on the clipboard, and in the message
				if (!ok && address !== '') await copyText(address, around.stdout);
				return {type: 'opened', id: effect.id, name: effect.name, ok, address};
			}
			case 'exit':
				around.exit(effect.code);
				return null;
			case 'suspend':
				await around.suspendTerminal(async () => {
					around.stdout.write(wrapOn);
					await stopUntilContinued();
					around.stdout.write(wrapOff);
				});
				// only now: Ink answers a new size by erasing lines, which were the shell's until here
				measureAgain();
				return {type: 'changed'};
			case 'redraw':
				await around.suspendTerminal(() => undefined);
				return null;
		}
	} catch (error) {
		return {type: 'failed', error: null, message: error instanceof Error ? error.message : String(error)};
	}
};
