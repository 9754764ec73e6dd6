import {Text} from 'ink';
import InkTable from 'ink-table';
import {createContext, type PropsWithChildren, useContext} from 'react';
import {fitText} from '../terminal/width.ts';
import {type Span, type Tone, useTheme} from '../theme/theme.ts';
import {rowSigns} from './line.ts';

export type TableColumn = {id: string; title: string; width: number; align?: 'left' | 'right'; tone?: Tone};

/** One text a column. */
export type TableRow = {id: string; cells: readonly string[]; selected: boolean; marked?: boolean};

type Content = {columns: readonly TableColumn[]; rows: readonly TableRow[]};
const ContentContext = createContext<Content>({columns: [], rows: []});

/** A cell is one column wider than its text, so that a cut text does not touch its neighbour; the last one ends with the row. */
const cell = (text: string, {width, align}: TableColumn, last: boolean): string =>
	last ? fitText(text, width, align) : `${fitText(text, width - 1, align)} `;

const Piece = ({span}: {span: Span}) => {
	const theme = useTheme();
	return <Text wrap="truncate">{theme.draw([span])}</Text>;
};

const Cell = ({column, children}: PropsWithChildren<{column: number}>) => {
	const {columns, rows} = useContext(ContentContext);
	const row = rows[Number(String(children).trim())];
	const place = columns[column];
	if (!row || !place) return null;
	const first = column === 0;
	const text = cell(row.cells[column] ?? '', place, column === columns.length - 1);
	const drawn = first ? rowSigns(row) + text : text;
	return <Piece span={row.selected ? [drawn, 'selected'] : place.tone ? [drawn, place.tone] : drawn} />;
};

// ink-table gives the header its column too, though its types do not say so
const Header = ({column = 0}: PropsWithChildren<{column?: number}>) => {
	const {columns} = useContext(ContentContext);
	const place = columns[column];
	if (!place) return null;
	return <Piece span={[`${column === 0 ? '  ' : ''}${cell(place.title, place, column === columns.length - 1)}`, 'muted']} />;
};

const Nothing = () => null;

/**
 * A table without borders, one line a row under a line of titles: `rows.length + 1` high, as wide as its columns and the mark (2).
 *
 * ink-table measures a cell by `.length`, which is wrong for Chinese, emoji and combining marks, and tells a cell nothing of its row.
 * So its data are row numbers, all equally wide to it, and the cell looks its row up and fits the text itself.
 */
export const Table = ({columns, rows}: Content) => (
	<ContentContext value={{columns, rows}}>
		<InkTable
			columns={columns.map(({id}) => id)}
			data={rows.map((_, index) => Object.fromEntries(columns.map(({id}) => [id, index])))}
			header={Header}
			cell={Cell}
			skeleton={Nothing}
		/>
	</ContentContext>
);
