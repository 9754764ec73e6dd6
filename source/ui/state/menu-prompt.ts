import type {MenuChoice, MenuId} from '../keys/menus.ts';
import type {MenuPrompt} from './prompt.ts';

/** A menu with its first choice marked, about nobody and nothing but what `about` says. */
export const menuPrompt = (
	menu: MenuId,
	choices: readonly MenuChoice[],
	about: Partial<Omit<MenuPrompt, 'type' | 'menu' | 'choices'>> = {},
): MenuPrompt => ({type: 'menu', menu, person: null, people: [], plan: null, pair: null, back: null, index: 0, ...about, choices});
