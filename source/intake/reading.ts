import type {ProblemReason} from '../domain/batch.ts';

/** What a row gave: a record, perhaps with something in it that means nothing; a hidden member and their date; or why it cannot be read. */
export type Reading<R> = {record: R; problem?: ProblemReason} | {hidden: string} | {problem: ProblemReason};
