/** A bar of `columns` cells, `share` of them full: 0 to 1. Whole cells only: both signs have a twin in ASCII. */
export const bar = (share: number, columns: number): {full: string; empty: string} => {
	const full = Math.round(Math.max(0, Math.min(1, share)) * columns);
	return {full: '█'.repeat(full), empty: '░'.repeat(columns - full)};
};
