import type {Relation} from '../person.ts';

/** What goes out to people of an arm: a template's text, any note, or none. */
export type Arm = {kind: 'template'; name: string} | {kind: 'note'} | {kind: 'no-note'};

/** What is fixed before the first invitation, and never changed by looking. */
export type Plan = {
	arms: readonly [Arm, Arm];
	/** Acceptance expected, and the smallest difference worth knowing, 0 to 1. */
	baseline: number;
	difference: number;
	/** Invitations of each arm that the analysis rests on. */
	size: number;
};

export type ExperimentFact =
	/** `seed` of the random order of the arms; `on` epoch ms. */
	| ({type: 'experiment-started'; on: number; seed: number} & Plan)
	/** Which arm (0 or 1) people are in, in the order they were drawn. */
	| {type: 'assigned'; people: readonly {person: string; relation: Relation; arm: 0 | 1}[]}
	| {type: 'experiment-stopped'; on: number};

export type Experiment = Plan & {
	id: string;
	/** The gesture that began it: what is drawn later belongs to it, so that undoing something else leaves it alone. */
	gesture: string;
	startedAt: number;
	/** Stopped before its end: it gives no winner. */
	stoppedAt: number | null;
	seed: number;
	/** Arm of each person drawn. */
	assigned: ReadonlyMap<string, 0 | 1>;
	/** How many of each relation were drawn. */
	drawn: ReadonlyMap<Relation, number>;
};

/** Experiments as facts tell them, oldest first. */
export const foldExperiments = (facts: Iterable<{id: string; gesture: string; fact: ExperimentFact}>): Experiment[] => {
	const experiments = new Map<string, Experiment>();
	for (const {id, gesture, fact} of facts) {
		const known = experiments.get(id);
		if (fact.type === 'experiment-started') {
			const {type: _, on, ...plan} = fact;
			experiments.set(id, {...plan, id, gesture, startedAt: on, stoppedAt: null, assigned: new Map(), drawn: new Map()});
		} else if (known && fact.type === 'experiment-stopped') experiments.set(id, {...known, stoppedAt: known.stoppedAt ?? fact.on});
		else if (known && fact.type === 'assigned') {
			const [assigned, drawn] = [new Map(known.assigned), new Map(known.drawn)];
			for (const {person, relation, arm} of fact.people) {
				// drawn twice by two machines: the first draw holds
				if (assigned.has(person)) continue;
				assigned.set(person, arm);
				drawn.set(relation, (drawn.get(relation) ?? 0) + 1);
			}
			experiments.set(id, {...known, assigned, drawn});
		}
	}
	return [...experiments.values()];
};

/** The experiment under way: the latest, unless it was stopped. */
export const runningOf = (experiments: readonly Experiment[]): Experiment | null => {
	const latest = experiments.at(-1);
	return latest && latest.stoppedAt === null ? latest : null;
};

/** Places of a block: two of each arm in random order, so that the arms of each relation never differ by more than two. */
const blockSize = 4;

/** A number from 0 to 1 that depends on nothing but what is given (splitmix32). */
const hashed = (seed: number, stratum: number, block: number, draw: number): number => {
	let mixed = (seed ^ Math.imul(stratum + 1, 0x9e3779b9) ^ Math.imul(block + 1, 0x85ebca6b) ^ Math.imul(draw + 1, 0xc2b2ae35)) | 0;
	mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
	mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
	return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296;
};

/** The arms of one block: a random order of as many of each. */
const blockOf = (seed: number, stratum: number, block: number): (0 | 1)[] => {
	const arms = Array.from({length: blockSize}, (_, place): 0 | 1 => (place % 2 === 0 ? 0 : 1));
	for (let place = arms.length - 1; place > 0; place--) {
		const other = Math.floor(hashed(seed, stratum, block, place) * (place + 1));
		[arms[place], arms[other]] = [arms[other] ?? 0, arms[place] ?? 0];
	}
	return arms;
};

/**
 * The arm of the n-th person drawn of a relation: permuted blocks within each relation (stratified randomisation), from the seed alone, so
 * that the order cannot be changed by looking, nor by what became of anybody.
 * @param stratum place of the relation among `relations`
 * @param n from 0
 */
export const armOf = (seed: number, stratum: number, n: number): 0 | 1 =>
	blockOf(seed, stratum, Math.floor(n / blockSize))[n % blockSize] ?? 0;
