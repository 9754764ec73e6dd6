import type {DatabaseSync} from 'node:sqlite';
import {lastLook} from '../../domain/account.ts';
import {dayMs} from '../../domain/calendar.ts';
import {armOf, type Experiment, type ExperimentFact, foldExperiments, runningOf} from '../../domain/experiment/index.ts';
import {type ExperimentView, horizonMs, judge, type Trial} from '../../domain/experiment/verdict.ts';
import {isOutside, knowsMember, type Outcome, type Relation, relations} from '../../domain/person.ts';
import type {Rules} from '../../domain/rules.ts';
import type {Journal} from '../journal.ts';
import {createUnchanged} from '../unchanged.ts';
import {invitableNow, invitableValues} from './offers.ts';
import type {People} from './people.ts';

/** People drawn at once when an experiment begins: more than anybody invites in a year. */
const drawnAtOnce = 2000;

export type Assigned = Extract<ExperimentFact, {type: 'assigned'}>['people'];

type Invited = {sentAt: number; outcome: Outcome | null; outcomeAt: number | null; lookedAt: number | null};

/** Answers that nothing follows. Silence is known only by a look once the horizon is over. */
const final: ReadonlySet<Outcome> = new Set(['unknown', 'spam', 'withdrawn']);

/** Whether it was a yes in time, and when that was settled. `look`: the latest at everybody; sent before `expired` nothing more comes. */
const settled = ({sentAt, outcome, outcomeAt, lookedAt}: Invited, look: number, expired: number): Pick<Trial, 'accepted' | 'settledAt'> => {
	const endedAt = outcomeAt ?? sentAt;
	const accepted = outcome === 'accepted' && endedAt - sentAt <= horizonMs;
	if (accepted || (outcome !== null && final.has(outcome))) return {accepted, settledAt: Math.min(endedAt, sentAt + horizonMs)};
	const knownUntil = Math.max(look, lookedAt ?? 0, outcome === null ? 0 : endedAt);
	const isOver = knownUntil - sentAt >= horizonMs || sentAt <= expired;
	return {accepted, settledAt: isOver ? sentAt + horizonMs : null};
};

/** Experiments, folded from the journal: some at most, and kept until the store changes. */
export const createExperiments = (
	db: DatabaseSync,
	journal: Journal,
	{people, resolve}: {people: People; resolve: (id: string) => string},
) => {
	const first = db.prepare(`SELECT sent_at AS sentAt, outcome, outcome_at AS outcomeAt, looked_at AS lookedAt FROM invitation
		WHERE person = ? AND direction = 'out' AND sent_at >= ? ORDER BY sent_at LIMIT 1`);
	const folded = createUnchanged(db)((_: number): Experiment[] =>
		foldExperiments(
			journal.experimentEvents().map(({subject, gesture, fact}) => ({id: subject, gesture, fact: fact as ExperimentFact})),
		).map(experiment => ({
			...experiment,
			// of two who are one person since, the first draw holds
			assigned: new Map([...experiment.assigned].toReversed().map(([person, arm]) => [resolve(person), arm])),
		})),
	);
	const all = (): Experiment[] => folded(0);

	const trialsOf = (experiment: Experiment, now: number, rules: Rules): Trial[] => {
		const look = lastLook(people.account()) ?? 0;
		return [...experiment.assigned].flatMap(([person, arm]): Trial[] => {
			const row = first.get(person, experiment.startedAt) as Invited | undefined;
			// what LinkedIn never delivered is outside every ratio
			if (!row || isOutside(row.outcome)) return [];
			return [{arm, sentAt: row.sentAt, ...settled(row, look, now - rules.days.expiry * dayMs)}];
		});
	};

	/** The next draws of each relation, for those not drawn yet. */
	const draw = (experiment: Experiment, rows: readonly {id: string; relation: Relation}[]): Assigned => {
		const drawn = new Map(experiment.drawn);
		return rows.flatMap(({id, relation}) => {
			if (experiment.assigned.has(id)) return [];
			const n = drawn.get(relation) ?? 0;
			drawn.set(relation, n + 1);
			return [{person: id, relation, arm: armOf(experiment.seed, relations.indexOf(relation), n)}];
		});
	};

	const invitable = (now: number, rules: Rules, id: string | null): {id: string; relation: Relation}[] =>
		db
			.prepare(
				`SELECT id, relation FROM person WHERE ${invitableNow(rules)} ${id === null ? '' : 'AND id = ?'} ORDER BY value DESC, id LIMIT ${drawnAtOnce}`,
			)
			.all(...invitableValues(now, rules), ...(id === null ? [] : [id]))
			// whoever is not offered is not compared
			.filter(row => rules.goal !== 'keep-in-touch' || knowsMember(row.relation as Relation)) as unknown as {
			id: string;
			relation: Relation;
		}[];

	return {
		all,
		running: () => runningOf(all()),
		/** Who is to be drawn now: everybody who can be invited, or the one asked for. Nobody where none is to. */
		toDraw(experiment: Experiment, now: number, rules: Rules, id: string | null = null): Assigned {
			return draw(experiment, invitable(now, rules, id));
		},
		views: (now: number, rules: Rules): ExperimentView[] => all().map(experiment => judge(experiment, trialsOf(experiment, now, rules))),
	};
};

export type Experiments = ReturnType<typeof createExperiments>;
