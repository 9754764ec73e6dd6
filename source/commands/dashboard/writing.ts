import {type Writing, writingFor} from '../../domain/note.ts';
import type {Rules} from '../../domain/rules.ts';
import type {TemplateLanguage} from '../../domain/template.ts';
import type {Store} from '../../store/index.ts';
import {drawnFor} from '../draw.ts';

/**
 * What a note to somebody is written from; null where nobody has the id. An experiment under way draws an arm for them now, if it has not
 * yet; a store that is busy for that keeps nobody from writing.
 */
export const readWriting = (
	store: Store,
	id: string,
	{rules, lang, now}: {rules: Rules; lang: TemplateLanguage; now: number},
): Writing | null => {
	const person = store.person(id);
	if (person === null) return null;
	const arm = drawnFor(store, id, {now, rules});
	return writingFor(person, {account: store.account(), rules, templates: store.templates(), lang, arm});
};
