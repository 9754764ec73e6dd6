import type {PersonCommand, Step} from './command.ts';
import type {Description} from './event.ts';

/** What a member changes about somebody; what is absent stays. A text without letters, and null, clear. */
export type Edit = {
	description?: Description;
	untag?: readonly string[];
	/** Of one invitation. */
	mend?: Extract<PersonCommand, {type: 'mend'}>;
};

/** The steps of an edit: one gesture, so that one undo takes all of it back. */
export const editSteps = (id: string, {description = {}, untag = [], mend}: Edit): Step[] => {
	const commands: PersonCommand[] = [
		...(Object.keys(description).length === 0 ? [] : [{type: 'describe', description} as const]),
		...(untag.length === 0 ? [] : [{type: 'untag', tags: untag} as const]),
		...(mend === undefined ? [] : [mend]),
	];
	return commands.map(command => ({on: 'person', id, command}));
};
