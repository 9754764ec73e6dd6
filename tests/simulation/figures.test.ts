import {describe, expect, it} from 'vitest';
import {truth} from './acceptance.ts';
import {figures} from './figures.ts';

const {steady, unseen, slow, payOff, block, experiments} = figures();

describe('what linkdash says of worlds whose truth is known', () => {
	it('is within 2 points of acceptance after two weeks of steady sending, where accepted by sent is off by about 7', () => {
		expect(Math.abs(steady.corrected - truth)).toBeLessThan(0.02);
		expect(Math.abs(truth - steady.naive - 0.07)).toBeLessThan(0.015);
	});

	it('holds the truth in 93 to 97 of 100 intervals', () => {
		expect(steady.covered).toBeGreaterThan(0.93);
		expect(steady.covered).toBeLessThan(0.97);
	});

	it('is still right where nobody has looked for two weeks', () => {
		expect(Math.abs(unseen.corrected - truth)).toBeLessThan(0.02);
		expect(unseen.covered).toBeGreaterThan(0.93);
		expect(unseen.covered).toBeLessThan(0.97);
	});

	it('is nearer than accepted by sent also where people take three times as long as anybody published', () => {
		expect(Math.abs(slow.corrected - truth)).toBeLessThan(Math.abs(slow.naive - truth) / 1.5);
	});

	it('holds the true difference that an item of the checklist makes in 93 to 97 of 100 intervals', () => {
		expect(Math.abs(payOff.mean - payOff.truth)).toBeLessThan(0.01);
		expect(payOff.covered).toBeGreaterThan(0.93);
		expect(payOff.covered).toBeLessThan(0.97);
	});

	it('is blocked as often as forecast, class by class, within three standard errors', () => {
		const told = block.filter(({cases}) => cases >= 200);
		expect(told.length).toBeGreaterThanOrEqual(4);
		for (const {cases, forecast, blocked} of told) {
			expect(Math.abs(blocked - forecast)).toBeLessThan(3 * Math.sqrt((forecast * (1 - forecast)) / cases));
		}
		const middle = block.find(({from}) => from === 0.1);
		expect(middle?.blocked).toBeGreaterThan(0.1);
		expect(middle?.blocked).toBeLessThan(0.2);
	});

	it('declares identical templates different in at most 6.5 of 100 experiments', () => {
		expect(experiments.falsely).toBeLessThanOrEqual(0.065);
	});
});
