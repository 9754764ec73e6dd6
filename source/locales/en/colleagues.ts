/** Whom the member knows at a company. */
export const colleagues = () => ({
	nobody: (company: string) => `You know nobody at ${company} yet. Esc comes back.`,
});
