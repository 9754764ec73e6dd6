import {Box} from 'ink';
import type {Line} from '../theme/theme.ts';
import {Frame} from './frame.tsx';

/** Where a popup stands on the screen, borders included; cells from the top left. */
export type Place = {left: number; top: number; columns: number; rows: number};

/**
 * The place of a popup over the body: in the middle, never wider or higher than it.
 * @param area columns and rows it may cover, and the row it begins at
 * @param wanted columns and rows of its inside
 */
export const popupPlace = (area: {columns: number; rows: number; top: number}, wanted: {columns: number; rows: number}): Place => {
	const columns = Math.min(area.columns - 4, wanted.columns + 4);
	const rows = Math.min(area.rows, wanted.rows + 2);
	return {
		columns,
		rows,
		left: Math.floor((area.columns - columns) / 2),
		top: area.top + Math.floor((area.rows - rows) / 2),
	};
};

/** A frame over whatever is drawn beneath it. */
export const Popup = ({place, title, note = [], lines}: {place: Place; title: Line; note?: Line; lines: readonly Line[]}) => (
	<Box position="absolute" marginLeft={place.left} marginTop={place.top}>
		<Frame tone="accent" columns={place.columns} sections={[{title, note, rows: place.rows - 2, lines}]} />
	</Box>
);
