import {type Edited, longestTyped} from '../../domain/note.ts';
import type {SettingChange} from '../../domain/setting.ts';
import {type Language, type Locale, loadLocale} from '../../locales/index.ts';
import {openProfile} from '../../system/browser.ts';
import {copyText} from '../../system/clipboard.ts';
import {editText} from '../../system/editor.ts';
import {withKeys} from '../keys-in-words.ts';
import {supportText} from '../screens/prompts/support.ts';
import type {Session} from '../session.ts';
import type {Reading} from '../state/read.ts';
import type {Event, OutsideEffect} from '../state/state.ts';
import {giveWay} from './give-way.ts';
import {runImport} from './import.ts';
import {tidy, wrapOff, wrapOn} from './no-wrap.ts';
import {leaveInput, measureAgain, stopUntilContinued} from './suspend.ts';

/** What effects act on: Ink's ways out, the terminal, and the frame as it is when they run. */
export type Surroundings = {
	exit(code: number): void;
	/** Gives the terminal back while the callback runs, then draws everything anew. */
	suspendTerminal(callback: () => void | Promise<void>): Promise<void>;
	stdout: NodeJS.WritableStream;
	locale: Locale;
	/** What is shown now. */
	reading(): Reading;
	session: Pick<
		Session,
		'imports' | 'findDuplicates' | 'weigh' | 'erase' | 'settings' | 'keep' | 'keepView' | 'keys' | 'language' | 'speak'
	>;
	/** Every sentence in another language from now on. */
	speak(locale: Locale): void;
	/** Another theme, by its name. */
	look(theme: string): void;
	/** Hears what happens before an effect has ended. */
	tell(event: Event): void;
};

/** Whether the import under way is to go on. */
const isImporting = ({state: {prompt, leaving}}: Reading): boolean => prompt?.type === 'importing' && !prompt.stopping && !leaving;

/** Languages asked for, one after the other: of several at once the last one is spoken. */
let asked = 0;

const speak = async (language: Language, {locale, session, ...around}: Surroundings): Promise<null> => {
	asked += 1;
	const turn = asked;
	if (language === locale.language) return null;
	const other = await withKeys(await loadLocale(language), session.keys);
	if (turn !== asked) return null;
	session.speak(other);
	around.speak(other);
	return null;
};

/** What cannot be kept holds all the same, and is told. */
const orNotKept = async (kept: Promise<void>): Promise<Event | null> => {
	try {
		await kept;
		return null;
	} catch (error) {
		return {type: 'not-kept', message: error instanceof Error ? error.message : String(error)};
	}
};

/** Says and shows what other settings ask for, and writes them. */
const keepSettings = async (changes: readonly SettingChange[], around: Surroundings): Promise<Event | null> => {
	const {session} = around;
	if (changes.some(({key}) => key === 'language')) await speak(session.language(), around);
	if (changes.some(({key}) => key === 'theme')) around.look(String(session.settings().find(({key}) => key === 'theme')?.value));
	return orNotKept(session.keep(changes));
};

/** Runs one effect outside linkdash; its result, where the member should hear of it. Never throws: a failure is a message. */
export const runOutside = async (effect: OutsideEffect, around: Surroundings): Promise<Event | null> => {
	try {
		switch (effect.type) {
			case 'copy': {
				const text = effect.what === 'support-request' ? supportText(around.reading().frame, effect.other, around.locale) : effect.text;
				return {type: 'copied', what: effect.what, ok: await copyText(text, around.stdout), text};
			}
			case 'open': {
				const {ok, address} = await openProfile(effect.key);
				// without a browser here the address is of use elsewhere: in the message, and on the clipboard unless the note lies there
				const copied = !ok && address !== '' && !effect.withNote && (await copyText(address, around.stdout));
				return {type: 'opened', id: effect.id, name: effect.name, ok, address, copied};
			}
			case 'edit': {
				let left: Edited = {ok: false, problem: 'failed', editor: ''};
				await around.suspendTerminal(async () => {
					await leaveInput(process.stdin);
					around.stdout.write(wrapOn);
					left = await editText(effect.text, longestTyped);
					around.stdout.write(tidy + wrapOff);
				});
				measureAgain();
				return {type: 'edited', result: left};
			}
			case 'find-duplicates':
				// that it looks is drawn first
				await giveWay();
				around.session.findDuplicates();
				return {type: 'changed'};
			case 'find-archive':
				return {type: 'archive-found', path: (await around.session.imports?.find()) ?? null};
			case 'read-archive': {
				const result = await around.session.imports?.read(effect.typed);
				return result ? {type: 'archive-read', typed: effect.typed, result} : null;
			}
			case 'import':
				return await runImport(effect.read.run(effect.shared), {wanted: () => isImporting(around.reading()), tell: around.tell});
			case 'erase': {
				const {id, name} = effect.person;
				return {type: 'erased', name, left: (await around.session.erase(id)).slice(1)};
			}
			case 'weigh':
				await around.session.weigh(effect.points);
				return {type: 'weighed'};
			case 'keep-settings':
				return await keepSettings(effect.changes, around);
			case 'keep-view':
				return await orNotKept(around.session.keepView(effect.change));
			case 'speak':
				return await speak(effect.language ?? around.session.language(), around);
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
