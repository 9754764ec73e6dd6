import type {Batch} from './batch.ts';
import type {Relation} from './person.ts';
import {cleanLine} from './text.ts';

/** What is said once for every row of a list of people; a row that says it itself keeps its own. */
export type Shared = {relation: Relation | null; reason: string | null; tags: readonly string[]; isEmpty: boolean};

/** Tags as they are typed, commas between them: so none has one in it. */
export const tagsIn = (...texts: readonly string[]): string[] =>
	texts
		.flatMap(text => text.split(','))
		.map(cleanLine)
		.filter(tag => tag !== '');

/** Nothing is said. */
export const unsaid: Shared = {relation: null, reason: null, tags: [], isEmpty: true};

/**
 * What a member typed in answer, cleaned.
 * @param tags several with commas between them
 */
export const sharedOf = ({relation, reason, tags}: {relation: Relation | null; reason: string; tags: string}): Shared => ({
	relation,
	reason: cleanLine(reason) || null,
	tags: tagsIn(tags),
	isEmpty: false,
});

export const withShared = (batch: Batch, {relation, reason, tags}: Shared): Batch => ({
	...batch,
	targets: batch.targets.map(target => ({
		...target,
		relation: target.relation ?? relation,
		reason: target.reason ?? reason,
		tags: [...new Set([...target.tags, ...tags])],
	})),
});
