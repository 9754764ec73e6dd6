import type {Locale} from '../../locales/index.ts';
import {helpRows} from '../screens/prompts/help.ts';
import {roomOf} from '../screens/room.ts';
import type {Room, Size} from '../state/state.ts';
import {reportTexts} from './pages.ts';

/** What popups are laid out on before they are read out: wide enough that nothing is cut, as high as one listens at once. */
export const sheet: Size = {columns: 100, rows: 24};

/** Rows that PgUp and PgDn go over. */
const page = 10;

/** How far keys move where nothing is drawn: a page is read line by line, and its last line can be reached. */
export const linearRoom = (locale: Locale): Room => ({
	...roomOf(sheet, locale),
	today: page,
	people: page,
	page,
	help: helpRows(sheet),
	pageBeyond: (screen, frame) => Math.max(0, reportTexts(screen, frame, locale).length - 1),
});
