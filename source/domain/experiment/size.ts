import {z95} from '../normal.ts';
import type {Arm, Plan} from './index.ts';

/** z of a power of 80 %. */
const zBeta = 0.841621;

/**
 * Invitations an arm needs so that a difference is found in 80 of 100 experiments, and none is declared in 95 of 100 where there is none:
 * the two-proportion test's usual formula (Fleiss, Statistical Methods for Rates and Proportions). 30 against 40 %: 356.
 * @param baseline acceptance expected, 0 to 1; @param difference added to it, above 0
 */
export const sizeOf = (baseline: number, difference: number): number => {
	const other = Math.min(0.99, baseline + difference);
	const middle = (baseline + other) / 2;
	const root = z95 * Math.sqrt(2 * middle * (1 - middle)) + zBeta * Math.sqrt(baseline * (1 - baseline) + other * (1 - other));
	return Math.ceil((root / (other - baseline)) ** 2);
};

const weeksAMonth = 365.25 / 12 / 7;

/** Longer than this nobody keeps at it: the plan says that it cannot be reached. */
export const patienceMonths = 24;

const needsNote = ({kind}: Arm): boolean => kind !== 'no-note';

/**
 * Months until both arms are full, by what holds them up.
 * @param perWeek invitations a week; @param notesPerMonth null where notes are not limited
 */
export const durationOf = (
	{arms, size}: Pick<Plan, 'arms' | 'size'>,
	{perWeek, notesPerMonth}: {perWeek: number; notesPerMonth: number | null},
): {months: number; by: 'notes' | 'pace'} => {
	const byPace = (2 * size) / Math.max(0.01, perWeek) / weeksAMonth;
	const notes = arms.filter(needsNote).length * size;
	const byNotes = notesPerMonth === null ? 0 : notes / Math.max(0.01, notesPerMonth);
	return byNotes > byPace ? {months: byNotes, by: 'notes'} : {months: byPace, by: 'pace'};
};
