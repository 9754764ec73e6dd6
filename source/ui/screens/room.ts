import type {Locale} from '../../locales/index.ts';
import type {Room, Size} from '../state/state.ts';
import {layout} from './layout.ts';
import {pageBeyond} from './page.ts';
import {helpRows} from './prompts/help.ts';
import {previewBeyond} from './prompts/import-preview.ts';
import {paletteRows} from './prompts/palette.ts';
import {personBeyond} from './prompts/person.ts';
import {supportBeyond} from './prompts/support.ts';

/** How many lines each part shows at a size: what the state scrolls by. Under the smallest size nothing is drawn, and one line stands for all. */
export const roomOf = (size: Size, locale: Locale): Room => {
	const at = layout(size.columns, size.rows);
	if (!at)
		return {
			today: 1,
			people: 1,
			page: 1,
			help: 1,
			palette: 1,
			supportBeyond: () => 0,
			pageBeyond: () => 0,
			previewBeyond: () => 0,
			personBeyond: () => 0,
			hidden: true,
		};
	// the table's titles take a row
	return {
		today: at.list,
		people: at.list - 1,
		page: at.body - 3,
		help: helpRows(size),
		palette: paletteRows(size),
		supportBeyond: (request, other) => supportBeyond(request, other, size, locale),
		pageBeyond: (page, frame) => pageBeyond(page, frame, size, locale),
		personBeyond: frame => personBeyond(frame, size, locale),
		previewBeyond: read => previewBeyond(read, size, locale),
	};
};
