import type {Account} from './account.ts';
import type {Arm} from './experiment/index.ts';
import {byFit, fittingTemplate, valuesOf} from './greeting.ts';
import {latestSent, type Person, type TemplateUse} from './person.ts';
import type {Rules} from './rules.ts';
import {type Filled, fill, firstName, type Template, type TemplateLanguage, type Values} from './template.ts';
import {findTemplate} from './templates.ts';

/** A note as it would go out. */
export type Note = {
	text: string;
	/** UTF-16 units, as LinkedIn counts them. */
	length: number;
	limit: number;
	/** How many units too long; 0 where it fits. */
	over: number;
	/** Places of a template that nobody knows what to put in: they still stand in the text. */
	missing: readonly string[];
	/** The template it began as; null where the member wrote it. */
	template: Template | null;
};

/** What the member signs with: what they set, else the first name of their own profile. */
const signatureOf = ({profile}: Account, {me}: Rules): string | null => me ?? (profile?.name ? firstName(profile.name) : null);

const noteOf = (filled: {text: string; missing: readonly string[]}, template: Template | null, {notes}: Rules): Note => {
	const {length} = filled.text;
	return {...filled, length, limit: notes.length, over: Math.max(0, length - notes.length), template};
};

/** What a note to a person is written from. */
export type Writing = {
	/** What is known for the places of a template, by the language of the template. */
	values: Readonly<Record<TemplateLanguage, Values>>;
	/** Those that fit the person best first. */
	templates: readonly Template[];
	/** The language of linkdash: of places outside any template. */
	lang: TemplateLanguage;
	/** The template the draft began as. */
	began: TemplateUse | null;
	/** What the experiment under way has drawn for them: the note begins with it. */
	drawn: Template | null;
};

type Known = {account: Account; rules: Rules; templates: readonly Template[]; lang: TemplateLanguage};

/** The template that an experiment asks for; null where it asks for none, or it is gone since. */
const drawnOf = (arm: Arm | null, templates: readonly Template[]): Template | null =>
	(arm?.kind === 'template' && findTemplate(templates, arm.name)) || null;

export const writingFor = (person: Person, {account, rules, templates, lang, arm}: Known & {arm: Arm | null}): Writing => {
	const me = signatureOf(account, rules);
	return {
		values: {en: valuesOf(person, 'en', me), fr: valuesOf(person, 'fr', me)},
		templates: byFit(templates, person.relation, lang),
		lang,
		began: person.noteTemplate,
		drawn: drawnOf(arm, templates),
	};
};

/** A text of the member's own with its places filled, in the language of linkdash. */
export const filledFor = (text: string, person: Person, {account, rules, lang}: Omit<Known, 'templates'>): Filled =>
	fill(text, valuesOf(person, lang, signatureOf(account, rules)));

/** A template filled for a person. */
export const noteFrom = (template: Template, person: Person, {account, rules}: {account: Account; rules: Rules}): Note =>
	noteOf(fill(template.text, valuesOf(person, template.lang, signatureOf(account, rules))), template, rules);

/**
 * The note of a person: their draft with its places filled, else what went with the latest invitation, else the template that an
 * experiment has drawn, else the one that fits best.
 * Null where there is none of these.
 */
export const noteFor = (person: Person, {account, rules, templates, lang, arm}: Known & {arm: Arm | null}): Note | null => {
	const began = templates.find(({name}) => name === person.noteTemplate?.name) ?? null;
	if (person.note !== null) {
		return noteOf(fill(person.note, valuesOf(person, began?.lang ?? lang, signatureOf(account, rules))), began, rules);
	}
	const sent = latestSent(person)?.note ?? null;
	if (sent !== null) return noteOf({text: sent, missing: []}, null, rules);
	const template = drawnOf(arm, templates) ?? fittingTemplate(templates, person.relation, lang);
	return template && noteFrom(template, person, {account, rules});
};

/** Longest text a paste or an editor may leave, UTF-16 units: twice the longest message LinkedIn takes. */
export const longestTyped = 4000;

/** Why what an editor left is not taken: there is no such program, it ended with an error, or it left nothing, no file, or far too much. */
export type EditorProblem = 'missing' | 'failed' | 'empty' | 'unreadable' | 'too-long';

/** A text after the member's editor. */
export type Edited = {ok: true; text: string} | {ok: false; problem: EditorProblem; editor: string};
