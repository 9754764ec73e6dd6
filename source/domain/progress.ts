/** How far long work is: `done` of `of` parts are behind it. */
export type Progress = {done: number; of: number};
