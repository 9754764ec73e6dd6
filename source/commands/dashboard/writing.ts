import {type Writing, writingFor} from '../../domain/note.ts';
import type {Rules} from '../../domain/rules.ts';
import type {TemplateLanguage} from '../../domain/template.ts';
import type {Store} from '../../store/index.ts';

/** What a note to somebody is written from; null where nobody has the id. */
export const readWriting = (store: Store, id: string, {rules, lang}: {rules: Rules; lang: TemplateLanguage}): Writing | null => {
	const person = store.person(id);
	return person && writingFor(person, {account: store.account(), rules, templates: store.templates(), lang});
};
