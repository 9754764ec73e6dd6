import type {Outcome, Tier} from '../../domain/person.ts';
import type {PreflightItem} from '../../domain/preflight.ts';
import type {Card, GestureView, LikelyDuplicate, StandingView, Suggested} from '../../domain/views.ts';

/** Screens in the order of the tabs. */
export const screens = ['today', 'people', 'network', 'insights'] as const;
export type Screen = (typeof screens)[number];

/** Screens without a list: they are read, and scroll. */
export type Page = 'network' | 'insights';
export type ListScreen = Exclude<Screen, Page>;
export const isPage = (screen: Screen): screen is Page => screen === 'network' || screen === 'insights';

/**
 * Where a key lands. `list` is a screen without a prompt; the others are prompts.
 * `everywhere` holds in all of them, `field` in every prompt with a text field.
 */
export const scopes = [
	'list',
	'note',
	'inmail',
	'templates',
	'skip',
	'template-name',
	'template',
	'filter',
	'view-name',
	'add',
	'who-accepted',
	'import',
	'reading',
	'import-preview',
	'import-words',
	'importing',
	'menu',
	'days',
	'confirm',
	'help',
	'help-search',
	'palette',
	'support',
	'profile',
	'person',
	'erase',
	'edit',
	'edit-field',
	'weights',
	'settings',
	'setting',
	'welcome',
] as const;
export type Scope = (typeof scopes)[number];
export type ActionScope = Scope | 'everywhere' | 'field';

/** Scopes in which a typed character is text. */
export const fieldScopes: readonly Scope[] = [
	'note',
	'inmail',
	'skip',
	'template-name',
	'template',
	'filter',
	'view-name',
	'add',
	'who-accepted',
	'import',
	'import-words',
	'setting',
	'help-search',
	'palette',
	'edit-field',
	'erase',
];

/** What an action needs to know to say whether it works here, and why not. */
export type Context = {
	screen: Screen;
	/** `support`, `archive` and `who-accepted` are the first lines of Today, about everyone; they have no person. */
	selected: 'support' | 'archive' | 'who-accepted' | 'person' | 'suggestion' | 'duplicate' | 'company' | 'none';
	person: Card | null;
	/** The selected one is only suggested by an archive: nothing is recorded of them. */
	suggestion: Suggested | null;
	/** The selected line is two entries that may be one person. */
	duplicate: LikelyDuplicate | null;
	/** The selected line is a company nobody of whom is offered. */
	company: {id: string; name: string} | null;
	/** The selected connection is due for a follow-up. */
	followUpDue: boolean;
	/** What the member recorded of the selected person, whom an archive shows connected since; null where nothing is in dispute. */
	dispute: Outcome | null;
	tier: Tier;
	standing: StandingView;
	/** Support has not answered for so long that it may be asked again. */
	supportDue: boolean;
	/** Invitations waiting for an answer. */
	pending: number;
	undo: GestureView | null;
	redo: GestureView | null;
	/** How many people are marked: what acts on several is about them. */
	marked: number;
	/** The list shown can be had in another order. */
	orderable: boolean;
	/** The list shown is filtered or in another order than its own, and can be kept as a view. */
	keepable: boolean;
	/** A filter narrows the list shown. */
	filtered: boolean;
	/** The item marked on the open page of the member's own profile; null where it is not open. */
	profileItem: PreflightItem | null;
	/** Files can be imported: not into the demo's store. */
	importable: boolean;
	/** The preview of an import is open, of the very same as one before or not; or the last question about a list; or an import runs. */
	importing: 'new' | 'same' | 'last-question' | 'running' | null;
};

/** Why a key does nothing here. The words are in `locales`; each says what to do instead. */
export const reasonCodes = [
	'nobody-selected',
	'only-suggested',
	'two-entries',
	'a-company',
	'already-connected',
	'already-pending',
	'they-invited-you',
	'excluded',
	'restricted',
	'at-limit',
	'disputed',
	'not-sent',
	'already-answered',
	'not-waiting',
	'not-a-connection',
	'premium-only',
	'no-note',
	'no-template',
	'no-template-name',
	'template-exists',
	'no-profile',
	'no-company',
	'no-such-item',
	'item-automatic',
	'nobody-waiting',
	'nothing-to-undo',
	'nothing-to-redo',
	'not-at-limit',
	'already-not-blocked',
	'not-restricted',
	'already-restricted',
	'already-appealed',
	'only-people',
	'only-lists',
	'own-order',
	'not-filtered',
	'nothing-to-keep',
	'no-kept-list',
	'no-view-name',
	'not-ready',
	'demo',
	'no-file',
	'same-import',
	'import-runs',
	'archive-tells',
	'in-prompt',
	'by-digit',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];
