import type {TemplateCommand} from './command.ts';
import type {Decision} from './decide.ts';
import type {TemplateFact} from './event.ts';
import {checkTemplate, type Template, templateId} from './template.ts';

/**
 * Templates as the facts about them leave those linkdash comes with: written anew under a name, or removed. In the order of the starters,
 * then as they were first written.
 */
export const foldTemplates = (starters: readonly Template[], facts: Iterable<TemplateFact>): Template[] => {
	const templates = new Map(starters.map(template => [templateId(template.name), template]));
	/** Also of those removed: a name that comes back is another text. */
	const revisions = new Map(starters.map(({name, revision}) => [templateId(name), revision]));
	for (const fact of facts) {
		const id = templateId(fact.name);
		if (fact.type === 'template-removed') {
			templates.delete(id);
			continue;
		}
		const revision = (revisions.get(id) ?? 0) + 1;
		const {name, frame, lang, text} = fact;
		revisions.set(id, revision);
		templates.set(id, {name, frame, lang, text, revision});
	}
	return [...templates.values()];
};

export const findTemplate = (templates: readonly Template[], name: string): Template | undefined =>
	templates.find(template => templateId(template.name) === templateId(name));

/** What a command about a template amounts to. */
export const decideTemplate = (templates: readonly Template[], name: string, command: TemplateCommand): Decision<TemplateFact> => {
	const known = findTemplate(templates, name);
	if (command.type === 'remove') {
		return known
			? {ok: true, facts: [{type: 'template-removed', name: known.name}]}
			: {ok: false, reason: {code: 'no-such-template', name, templates: templates.map(template => template.name)}};
	}
	const checked = checkTemplate({name, text: command.text});
	if ('code' in checked) return {ok: false, reason: checked};
	const {frame, lang} = command;
	const isSame = known?.text === checked.text && known.frame === frame && known.lang === lang;
	return {ok: true, facts: isSame ? [] : [{type: 'template-written', name: known?.name ?? checked.name, frame, lang, text: checked.text}]};
};
