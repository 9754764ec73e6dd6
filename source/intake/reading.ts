import type {ProblemReason} from '../domain/batch.ts';

/**
 * What a row gave: a record, perhaps with something in it that means nothing; a hidden member and their date; nothing, where it was
 * understood and concerns nobody; or why it cannot be read.
 */
export type Reading<R> = {record: R; problem?: ProblemReason} | {hidden: string} | {nothing: true} | {problem: ProblemReason};
