import data from '../../data/templates.json' with {type: 'json'};
import type {Person, Relation} from './person.ts';
import {firstName, type Template, type TemplateLanguage, type Values} from './template.ts';

/** Templates linkdash comes with, one a frame and language. */
export const starters: readonly Template[] = (data.templates as Omit<Template, 'revision'>[]).map(template => ({...template, revision: 1}));

const relations: Readonly<Record<TemplateLanguage, Readonly<Record<Relation, string | null>>>> = data.relations;

type Known = Pick<Person, 'name' | 'company' | 'position' | 'relation' | 'reason' | 'specific'>;

/**
 * What a template can say of a person. A relation is told where they know the member by it.
 * @param me the member's first name; null where linkdash does not know it
 */
export const valuesOf = (person: Known, lang: TemplateLanguage, me: string | null): Values => ({
	first: firstName(person.name),
	company: person.company,
	position: person.position,
	relation: person.relation && relations[lang][person.relation],
	reason: person.reason,
	specific: person.specific,
	me,
});

/** Frames that fit how the member knows somebody, the best first; for people unknown to them, by what they are looking for. */
const framesOf: Readonly<Record<Relation, readonly Template['frame'][]>> = {
	'worked-with': ['worked-together'],
	met: ['met'],
	remote: ['met', 'peer'],
	association: ['same-club', 'alumni'],
	interesting: ['peer', 'customer', 'partner', 'recruiter'],
	stranger: ['peer', 'customer', 'partner', 'recruiter'],
};

/** Templates, those that fit a person best first: by their frame, in the language asked for. */
export const byFit = (templates: readonly Template[], relation: Relation | null, lang: TemplateLanguage): Template[] => {
	const frames = framesOf[relation ?? 'stranger'];
	const rank = ({frame, lang: spoken}: Template): number =>
		(frames.includes(frame) ? frames.indexOf(frame) : 100) + (spoken === lang ? 0 : 1000);
	return templates.toSorted((a, b) => rank(a) - rank(b));
};

/** The template that fits a person best; null without templates. */
export const fittingTemplate = (templates: readonly Template[], relation: Relation | null, lang: TemplateLanguage): Template | null =>
	byFit(templates, relation, lang)[0] ?? null;
