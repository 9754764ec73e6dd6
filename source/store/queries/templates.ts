import type {TemplateFact} from '../../domain/event.ts';
import {starters} from '../../domain/greeting.ts';
import type {Template} from '../../domain/template.ts';
import {foldTemplates} from '../../domain/templates.ts';
import type {Journal} from '../journal.ts';

/** The templates as they stand: some dozens at most, folded whenever they are asked for. */
export const createTemplates = (journal: Journal) => ({
	all: (): Template[] =>
		foldTemplates(
			starters,
			journal.templateEvents().map(({fact}) => fact as TemplateFact),
		),
});

export type Templates = ReturnType<typeof createTemplates>;
