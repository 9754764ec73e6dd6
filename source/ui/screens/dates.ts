/** An instant of a local date `YYYY-MM-DD`, for formatting: its noon, so that no change of clocks moves the day. */
export const instantOf = (date: string): number => new Date(`${date}T12:00:00`).getTime();
