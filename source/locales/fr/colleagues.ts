import type {colleagues as english} from '../en/colleagues.ts';

export const colleagues = (): ReturnType<typeof english> => ({
	nobody: company => `Vous ne connaissez encore personne chez ${company}. Échap revient.`,
});
