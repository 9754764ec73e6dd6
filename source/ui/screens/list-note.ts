import type {Locale} from '../../locales/index.ts';
import {lineWidth} from '../components/line.ts';
import {cut, width} from '../terminal/width.ts';
import type {Line} from '../theme/theme.ts';

/** Columns a border takes beside its title and its note: the corners, a dash, and the blanks around both. */
const between = 8;

/**
 * What the end of a list's border tells: how many are marked; else that a filter hides the rest, and the place in the list. Where both do not fit, the filter alone.
 * @param columns of the frame, borders included
 */
export const listNote = (
	{filter, marked, place}: {filter: string; marked: number; place: string},
	title: Line,
	columns: number,
	{screen: {people}, several}: Locale,
): Line => {
	if (marked > 0) return [[several.marked(marked), 'accent']];
	if (filter === '') return [[place, 'muted']];
	const room = columns - lineWidth(title) - between;
	const named = people.filter(filter);
	const told = [[named, place].filter(Boolean).join(' · '), named].find(text => width(text) <= room);
	return [[told ?? cut(`/${filter}`, room), 'muted']];
};
