import type {DatabaseSync} from 'node:sqlite';
import {relations} from '../domain/person.ts';
import type {Weights} from '../domain/ranking.ts';
import {defaultRules} from '../domain/rules.ts';
import {inTransaction} from './transaction.ts';

type Name = keyof Weights;

const read = (db: DatabaseSync, name: Name): string | undefined =>
	db.prepare('SELECT value FROM meta WHERE name = ?').get(name)?.value as string | undefined;

const write = (db: DatabaseSync, name: Name, value: string): void => {
	db.prepare('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)').run(name, value);
};

/** What the people of a store are valued by. One that was never told has the default points. */
export const weightsOf = (db: DatabaseSync): Weights => {
	const [fit, points] = [read(db, 'fit'), read(db, 'points')];
	return {
		fit: fit === undefined ? defaultRules.fit : (JSON.parse(fit) as Weights['fit']),
		points: points === undefined ? defaultRules.points : (JSON.parse(points) as Weights['points']),
	};
};

/** The stored values anew from their parts: nobody is folded again, and only rows that change are written. */
const reckonAnew = (db: DatabaseSync, points: Weights['points']): void => {
	const value = `CASE relation ${relations.map(relation => `WHEN '${relation}' THEN ${points[relation]}`).join(' ')} END + fits * ${points.fit} + own`;
	db.exec(`UPDATE person SET value = ${value} WHERE value <> ${value}`);
};

/**
 * Brings the stored values to other weights. Other words of the goal may fit other people: everybody is folded anew by `revalue`. Other
 * points are one statement; the ranking itself never waits for it, since its streams do not depend on the points.
 */
export const followWeights = (db: DatabaseSync, {fit, points}: Weights, revalue: () => void): void => {
	const known = weightsOf(db);
	const [words, numbers] = [JSON.stringify(fit), JSON.stringify(points)];
	const isNew = read(db, 'fit') === undefined;
	const otherWords = JSON.stringify(known.fit) !== words;
	const otherPoints = JSON.stringify(known.points) !== numbers;
	if (!isNew && !otherWords && !otherPoints) return;
	inTransaction(db, () => {
		write(db, 'fit', words);
		write(db, 'points', numbers);
		if (otherWords && !isNew) revalue();
		else if (otherPoints) reckonAnew(db, points);
		return {keep: true, value: null};
	});
};
