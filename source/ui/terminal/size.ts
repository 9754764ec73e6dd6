import type {Size} from '../state/state.ts';

/** The terminal's size; 80 by 24 where it does not tell. */
export const sizeOf = (stdout: {columns?: number; rows?: number}): Size => ({columns: stdout.columns || 80, rows: stdout.rows || 24});
