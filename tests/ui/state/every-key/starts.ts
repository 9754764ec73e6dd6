import type {Room} from '../../../../source/ui/state/state.ts';
import {type App, aMorning, fileIn, openApp, premium, refuses} from '../driver.ts';

/** Where the keys are pressed: a morning, and what may stand open on it. */

export const morning = (): App => openApp(aMorning());
export const on = (name: string): App => morning().on(name);

export const onPremium = (name: string): App => openApp(aMorning(premium())).on(name);
export const inMail = (): App => onPremium('Oren Fictitious').press('p', '1');
export const inMailOf = ({member}: App) => member.store.card(member.id('Oren Fictitious'), member.now, member.rules)?.inmailDraft;

export const restricted = (): App => {
	const app = morning();
	app.member.says({type: 'restrict', on: app.member.now, cause: 'refusals'});
	return app.tell({type: 'changed'});
};

/** Closed to invitations until one says which way it went. */
export const atTheLimit = (): App => openApp(refuses(aMorning(), 5));

export const onPending = (name: string): App => {
	const app = morning().press('tab', ']');
	return app.on(name);
};

/** The first nine, as they fit somebody with whom the member worked. */
export const starters = ['colleague', 'met', 'club', 'recruiter', 'customer', 'partner', 'peer', 'alumni', 'collègue'];
export const templates = (): App => on('Nadia Benali').press('t');
export const movedTo = (key: string, from: number, count: number): number => {
	const steps: Readonly<Record<string, number>> = {
		j: 1,
		down: 1,
		k: -1,
		up: -1,
		pagedown: 8,
		pageup: -8,
		G: count,
		end: count,
		g: -count,
		home: -count,
	};
	return Math.max(0, Math.min(count - 1, from + (steps[key] ?? 0)));
};
export const inField = (): App => on('Nadia Benali').press('enter');
/** The preview of a file of this content. */
export const previewing = async (content: string, room: Partial<Room> = {}): Promise<App> => {
	const member = aMorning();
	const app = openApp(member, undefined, room)
		.press('I')
		.pastes(fileIn(member, 'people.csv', content))
		.press('enter');
	return app.settles();
};
export const isDown = (key: string): boolean => ['j', 'down', 'ctrl-n'].includes(usual(key)) || usual(key) === 'pagedown';
export const isPage = (key: string): boolean => ['pagedown', 'pageup'].includes(usual(key));

const others: Readonly<Record<string, string>> = {'ctrl-d': 'pagedown', 'ctrl-f': 'pagedown', 'ctrl-u': 'pageup', 'ctrl-b': 'pageup'};
/** The key on its own cap that does what a letter with Ctrl does. */
const usual = (key: string): string => others[key] ?? key;
