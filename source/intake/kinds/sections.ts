import {cell} from '../cells.ts';
import type {Layout} from '../columns.ts';
import type {Reading} from '../reading.ts';
import type {Row} from '../scan.ts';

/** A row of a section of the member's own profile: it counts where it names anything. */
const named = (row: Row, ...fields: readonly (readonly number[] | undefined)[]): Reading<1> =>
	fields.some(columns => cell(row, columns) !== '') ? {record: 1} : {problem: 'unnamed'};

export const readPosition = (row: Row, {company, title}: Layout<'positions'>): Reading<1> => named(row, company, title);

export const readEducation = (row: Row, {school, degree}: Layout<'education'>): Reading<1> => named(row, school, degree);

export const readSkill = (row: Row, {name}: Layout<'skills'>): Reading<1> => named(row, name);
