import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {chanceOfBlock, strangersAllowed} from '../../source/domain/block-chance.ts';

/** The same chance in whole numbers: with alpha and beta in halves, every factor of C(m, k) (alpha)_k (beta)_(m-k) / (alpha+beta)_m doubles to one. */
const exactChance = ({sent, refused, left, next}: {sent: number; refused: number; left: number; next: number}): number => {
	const alpha = 2 * refused + 1;
	const beta = 49 + 2 * (sent - refused);
	const rising = (from: number): bigint[] => {
		const products = [1n];
		for (let k = 0; k < next; k++) {
			products.push((products[k] ?? 0n) * BigInt(from + 2 * k));
		}
		return products;
	};
	const yes = rising(alpha);
	const no = rising(beta);
	let choose = 1n;
	let tail = 0n;
	for (let k = 0; k <= next; k++) {
		if (k >= left) {
			tail += choose * (yes[k] ?? 0n) * (no[next - k] ?? 0n);
		}
		choose = (choose * BigInt(next - k)) / BigInt(k + 1);
	}
	return Number((tail * 10n ** 18n) / (rising(alpha + beta)[next] ?? 1n)) / 1e18;
};

const evidence = fc
	.record({sent: fc.integer({min: 0, max: 5000}), part: fc.double({min: 0, max: 1, noNaN: true}), left: fc.integer({min: 1, max: 8})})
	.map(({sent, part, left}) => ({sent, refused: Math.floor(sent * part ** 3), left}));

describe('the chance of the block', () => {
	test('after 100 invitations and one refusal, 100 more carry 7.6 %', () => {
		expect(chanceOfBlock({sent: 100, refused: 1, left: 4, next: 100})).toBeCloseTo(0.076, 3);
	});

	test('a second refusal makes it 31.7 %', () => {
		expect(chanceOfBlock({sent: 100, refused: 2, left: 3, next: 100})).toBeCloseTo(0.317, 3);
	});

	test('it is that of exact arithmetic', () => {
		fc.assert(
			fc.property(evidence, fc.integer({min: 0, max: 150}), (known, next) => {
				expect(Math.abs(chanceOfBlock({...known, next}) - exactChance({...known, next}))).toBeLessThan(1e-9);
			}),
		);
	});

	test('it stays exact far out: 2,000 more, and a small chance in its own right', () => {
		const far = {sent: 1000, refused: 4, left: 5, next: 2000};
		expect(Math.abs(chanceOfBlock(far) - exactChance(far))).toBeLessThan(1e-9);
		const small = {sent: 900, refused: 0, left: 5, next: 12};
		expect(chanceOfBlock(small) / exactChance(small)).toBeCloseTo(1, 6);
	});

	test('10,000 more after a history full of refusals is still a chance', () => {
		expect(chanceOfBlock({sent: 9000, refused: 9000, left: 5, next: 10_000})).toBeCloseTo(1, 12);
		expect(chanceOfBlock({sent: 1_000_000, refused: 0, left: 5, next: 10_000})).toBeLessThan(1e-8);
	});

	test('none left is the block; nothing sent cannot bring it', () => {
		expect(chanceOfBlock({sent: 40, refused: 5, left: 0, next: 0})).toBe(1);
		expect(chanceOfBlock({sent: 40, refused: 5, left: -1, next: 10})).toBe(1);
		expect(chanceOfBlock({sent: 40, refused: 1, left: 1, next: 0})).toBe(0);
	});

	test('it grows with what is sent and with each refusal, and stays a chance', () => {
		fc.assert(
			fc.property(evidence, fc.integer({min: 0, max: 2000}), (known, next) => {
				const chance = chanceOfBlock({...known, next});
				const slack = 1e-12;
				expect(chance).toBeGreaterThanOrEqual(0);
				expect(chance).toBeLessThanOrEqual(1);
				expect(chanceOfBlock({...known, next: next + 1})).toBeGreaterThanOrEqual(chance - slack);
				expect(chanceOfBlock({...known, left: known.left - 1, next})).toBeGreaterThanOrEqual(chance - slack);
				if (known.refused < known.sent) {
					expect(chanceOfBlock({...known, refused: known.refused + 1, next})).toBeGreaterThanOrEqual(chance - slack);
				}
			}),
		);
	});
});

describe('the brake', () => {
	test('it lets the most invitations a day that keep five days within 5 %', () => {
		fc.assert(
			fc.property(evidence, known => {
				const most = strangersAllowed(known);
				expect(chanceOfBlock({...known, next: 5 * most})).toBeLessThanOrEqual(0.05);
				if (most < 1000) {
					expect(chanceOfBlock({...known, next: 5 * (most + 1)})).toBeGreaterThan(0.05);
				}
			}),
		);
	});

	test('a newcomer may ask 10 strangers a day, after two refusals in 117 only 7', () => {
		expect(strangersAllowed({sent: 0, refused: 0, left: 5})).toBe(10);
		expect(strangersAllowed({sent: 117, refused: 2, left: 3})).toBe(7);
	});

	test('with one refusal left and refusals behind, no stranger is worth the risk; with none left nobody is', () => {
		expect(strangersAllowed({sent: 40, refused: 4, left: 1})).toBe(0);
		expect(strangersAllowed({sent: 4000, refused: 5, left: 0})).toBe(0);
	});

	test('its search ends', () => {
		expect(strangersAllowed({sent: 10_000_000, refused: 0, left: 5})).toBe(1000);
	});
});
