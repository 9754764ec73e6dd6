import type {DatabaseSync} from 'node:sqlite';
import {disputed} from '../../domain/person.ts';
import type {Disagreement} from '../../domain/reconcile.ts';
import type {Rules} from '../../domain/rules.ts';
import type {Disputed} from '../../domain/views.ts';
import {bare, type ListedRow, listedColumns, toListed} from './list.ts';

/** People of whom linkdash and an archive tell different things, until the member has said which holds. Few ever: refusals are few. */
export const createDisputes = (db: DatabaseSync) => {
	const refusedAndConnected = db.prepare(`SELECT ${listedColumns} FROM person WHERE connected = 1 AND id IN (
		SELECT person FROM invitation WHERE direction = 'out' AND outcome IN ('unknown', 'spam', 'gone')) ORDER BY search, id`);
	const disputes = (now: number, rules: Pick<Rules, 'days'>): Disputed[] =>
		(refusedAndConnected.all() as unknown as ListedRow[]).flatMap(row => {
			const listed = toListed(row, now, rules);
			const outcome = disputed(listed.person)?.outcome;
			return outcome ? [{...bare(listed), outcome}] : [];
		});
	return {
		disputes,
		disagreements: (now: number, rules: Pick<Rules, 'days'>): Disagreement[] =>
			disputes(now, rules).map(({id, name, outcome}) => ({person: id, name, what: 'outcome', archive: 'accepted', linkdash: outcome})),
	};
};

export type Disputes = ReturnType<typeof createDisputes>;
