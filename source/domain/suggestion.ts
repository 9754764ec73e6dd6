import type {MessageRecord, PersonRecord} from './batch.ts';
import {fold} from './text.ts';

/** Where a suggestion comes from: somebody the member exchanged messages with, or an address of the book they once gave LinkedIn. */
export const suggestionSources = ['messages', 'contacts'] as const;
export type SuggestionSource = (typeof suggestionSources)[number];

/** Somebody an archive suggests to invite, who is no connection and not in linkdash. `at`: the latest message, epoch ms. */
export type Suggestion = {
	keys: readonly string[];
	/** The address of e-mail where no name is known. */
	name: string;
	company: string | null;
	position: string | null;
	email: string | null;
	source: SuggestionSource;
	at: number | null;
};

/** What tells one suggestion from another: a profile key, else an address of e-mail, else the name. */
export const suggestionId = ({keys, email, name}: Pick<Suggestion, 'keys' | 'email' | 'name'>): string =>
	keys[0] ?? (email === null ? `name:${fold(name)}` : `mail:${fold(email)}`);

const ofMessages = ({keys, name, sentAt, receivedAt}: MessageRecord): Suggestion => ({
	keys,
	name,
	company: null,
	position: null,
	email: null,
	source: 'messages',
	at: sentAt === null && receivedAt === null ? null : Math.max(sentAt ?? 0, receivedAt ?? 0),
});

const ofContact = ({keys, name, company, position, email}: PersonRecord): Suggestion => ({
	keys,
	name: name || (email ?? ''),
	company,
	position,
	email,
	source: 'contacts',
	at: null,
});

/** Whether a suggestion says more than the one before: a partner of messages says more than a contact, a later message more than an earlier. */
const saysMore = (suggestion: Suggestion, before: Suggestion | null | undefined): boolean => {
	if (!before) return true;
	return suggestion.source === 'messages' && (before.source === 'contacts' || (suggestion.at ?? 0) > (before.at ?? 0));
};

/**
 * Suggestions an archive brings: partners of messages, then contacts, each once.
 * @param before what was suggested already under an id
 * @returns only what is news
 */
export const suggestionsOf = (
	{messages, contacts}: {messages: readonly MessageRecord[]; contacts: readonly PersonRecord[]},
	before: (id: string) => Suggestion | null,
): Suggestion[] => {
	const found = new Map<string, Suggestion>();
	for (const suggestion of [...messages.map(ofMessages), ...contacts.map(ofContact)]) {
		const id = suggestionId(suggestion);
		if (suggestion.name !== '' && saysMore(suggestion, found.get(id)) && saysMore(suggestion, before(id))) found.set(id, suggestion);
	}
	return [...found.values()];
};
