import {inmailOutcomes, outcomes, refusalSources, relations} from '../../domain/person.ts';

/**
 * Small menus, each choice one digit in the order shown; the arrows and Enter work too.
 * A menu may leave out choices that cannot apply (see `choicesOf` in ui/state/menu.ts); the words are in `locales`.
 */
export const menuChoices = {
	/** `x`: outcomes outside every ratio, and the degree that a free account cannot invite. */
	other: ['already-connected', 'email-demanded', 'gone', 'no-connect-button', 'third-degree'],
	/** `b`: the account's standing first, so that its digits stay; then what concerns the selected person. */
	'linkedin-says': [
		'weekly-limit',
		'notes-used-up',
		'identity',
		'blocked',
		'support',
		'appealed',
		'reactivated',
		'unknown',
		'spam',
		'not-blocked',
	],
	/** `close` where nobody answers. */
	'follow-up': ['done', 'skipped', 'moved', 'keep', 'close'],
	/** Every how many days the member wants to write. */
	'keep-in-touch': ['30', '60', '90', '180', 'never'],
	/** `p`: an InMail before the invitation; the copies where something is written. */
	inmail: ['copy-subject', 'copy-body', 'inmail-write', 'inmail-sent'],
	/** `p` again: what became of it. */
	'inmail-ended': inmailOutcomes,
	/** How the member knows the selected person. */
	relation: relations,
	/** "Add 3 people?": the relation of all of them. */
	add: [...relations, 'unsaid'],
	/** What two entries are that may be one person. */
	duplicate: ['one-person', 'two-people', 'open-one', 'open-other'],
	/** The same of a list of people that is imported. */
	import: [...relations, 'unsaid'],
	/** In the form about a person: how the member knows them, the degree, and what became of the invitation and who says so. */
	known: [...relations, 'unsaid'],
	degree: ['degree-1', 'degree-2', 'degree-3', 'degree-out', 'degree-?'],
	mended: ['waiting', ...outcomes],
	source: refusalSources,
} as const;

export type MenuId = keyof typeof menuChoices;
export type MenuChoice<Menu extends MenuId = MenuId> = (typeof menuChoices)[Menu][number];
