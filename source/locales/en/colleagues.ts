import type {Format} from '../format.ts';

/** Whom the member knows at a company. */
export const colleagues = (f: Format) => ({
	nobody: (company: string) => `You know nobody at ${company} yet. ${f.key('clear-filter', 'Esc')} comes back.`,
});
