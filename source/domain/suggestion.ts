/** Where a suggestion comes from: somebody the member exchanged messages with, or an address of the book they once gave LinkedIn. */
export const suggestionSources = ['messages', 'contacts'] as const;
export type SuggestionSource = (typeof suggestionSources)[number];

/** Somebody an archive suggests to invite, who is no connection and not in linkdash. `at`: the latest message, epoch ms. */
export type Suggestion = {
	keys: readonly string[];
	name: string;
	company: string | null;
	position: string | null;
	email: string | null;
	source: SuggestionSource;
	at: number | null;
};
