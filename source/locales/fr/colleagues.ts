import type {colleagues as english} from '../en/colleagues.ts';
import type {Format} from '../format.ts';

export const colleagues = (f: Format): ReturnType<typeof english> => ({
	nobody: company => `Vous ne connaissez encore personne chez ${company}. ${f.key('clear-filter', 'Échap')} revient.`,
});
