import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {armOf, type Experiment} from '../../../source/domain/experiment/index.ts';
import {durationOf, patienceMonths, sizeOf} from '../../../source/domain/experiment/size.ts';
import {horizonMs, judge, type Trial} from '../../../source/domain/experiment/verdict.ts';
import {experimentFigures} from '../../simulation/experiments.ts';
import {seeded} from '../seeded.ts';

const plan = {
	arms: [
		{kind: 'template', name: 'met'},
		{kind: 'template', name: 'peer'},
	],
	baseline: 0.3,
	difference: 0.1,
} as const;

const experiment = (size: number, more: Partial<Experiment> = {}): Experiment => ({
	...plan,
	size,
	id: 'e',
	gesture: 'g',
	startedAt: 0,
	stoppedAt: null,
	seed: 1,
	assigned: new Map(),
	drawn: new Map(),
	...more,
});

/** `yes` of `sent` invitations of an arm, one after the other. */
const trials = (arm: 0 | 1, sent: number, yes: number, settled = true): Trial[] =>
	Array.from({length: sent}, (_, n) => {
		const sentAt = 2 * n + arm;
		return {arm, sentAt, accepted: n < yes, settledAt: n < yes ? sentAt + 1 : settled ? sentAt + horizonMs : null};
	});

describe('what an experiment takes', () => {
	it('is 356 an arm for 30 against 40 in 100, and about 12 years at five notes a month', () => {
		const size = sizeOf(0.3, 0.1);
		expect(size).toBe(356);
		const {months, by} = durationOf({...plan, size}, {perWeek: 100, notesPerMonth: 5});
		expect([by, Math.round(months / 12)]).toEqual(['notes', 12]);
		expect(months).toBeGreaterThan(patienceMonths);
	});

	it('is held up by the pace where notes are not limited, and needs half the notes against none', () => {
		expect(durationOf({...plan, size: 356}, {perWeek: 100, notesPerMonth: null})).toMatchObject({
			by: 'pace',
			months: expect.closeTo(1.64, 1),
		});
		const oneNote = {arms: [{kind: 'note'}, {kind: 'no-note'}], size: 356} as const;
		expect(durationOf(oneNote, {perWeek: 100, notesPerMonth: 5}).months).toBeCloseTo(71.2, 1);
	});

	it('grows as the difference shrinks', () => {
		fc.assert(
			fc.property(fc.double({min: 0.05, max: 0.7, noNaN: true}), fc.double({min: 0.02, max: 0.2, noNaN: true}), (baseline, difference) => {
				expect(sizeOf(baseline, difference)).toBeGreaterThanOrEqual(sizeOf(baseline, difference + 0.05));
			}),
		);
	});
});

describe('the draw', () => {
	it('never lets the arms of a relation differ by more than two, and depends on the seed alone', () => {
		fc.assert(
			fc.property(fc.nat(), fc.nat(5), fc.integer({min: 1, max: 200}), (seed, stratum, count) => {
				const arms = Array.from({length: count}, (_, n) => armOf(seed, stratum, n));
				const second = arms.filter(arm => arm === 1).length;
				expect(Math.abs(count - 2 * second)).toBeLessThanOrEqual(2);
				expect(Array.from({length: count}, (_, n) => armOf(seed, stratum, n))).toEqual(arms);
			}),
		);
	});

	it('is another one with another seed', () => {
		const drawn = (seed: number) => Array.from({length: 100}, (_, n) => armOf(seed, 0, n)).join('');
		expect(new Set([1, 2, 3, 4, 5].map(drawn)).size).toBe(5);
	});
});

describe('the verdict', () => {
	it('is none before both arms are full, whatever the numbers say', () => {
		const view = judge(experiment(100), [...trials(0, 99, 0), ...trials(1, 100, 100)]);
		expect(view).toMatchObject({state: 'running', winner: null, counts: [{counted: 99}, {counted: 100, accepted: 100}]});
	});

	it('waits for the answers once both are full', () => {
		expect(judge(experiment(100), [...trials(0, 100, 10, false), ...trials(1, 100, 60, false)])).toMatchObject({
			state: 'maturing',
			winner: null,
		});
	});

	it('names the better one when they have come, and looks at no more than was fixed', () => {
		const done = judge(experiment(100), [...trials(0, 100, 20), ...trials(1, 300, 100)]);
		expect(done).toMatchObject({state: 'done', winner: 1, counts: [{counted: 100}, {sent: 300, counted: 100, accepted: 100}]});
		expect(judge(experiment(100), [...trials(0, 100, 30), ...trials(1, 100, 33)])).toMatchObject({state: 'done', winner: 'none'});
	});

	it('is none for good where it was stopped', () => {
		const stopped = experiment(100, {stoppedAt: 5});
		expect(judge(stopped, [...trials(0, 100, 0), ...trials(1, 100, 100)])).toMatchObject({state: 'stopped', winner: null});
	});

	it('stays what it was where the experiment is put away once its last answer was due', () => {
		const answers = [...trials(0, 100, 20), ...trials(1, 100, 60)];
		expect(judge(experiment(100, {stoppedAt: horizonMs + 200}), answers)).toMatchObject({state: 'done', winner: 1});
		expect(judge(experiment(100, {stoppedAt: horizonMs}), answers)).toMatchObject({state: 'stopped', winner: null});
	});

	it('declares identical templates different in at most 6.5 of 100 experiments, and finds what it was planned for in 80', () => {
		const {falsely, found} = experimentFigures(2000, seeded(20_261_125));
		expect(falsely).toBeLessThanOrEqual(0.065);
		expect(found).toBeGreaterThan(0.77);
	});
});
