import {beforeAll, describe, expect, test} from 'vitest';
import type {Stats} from '../../../source/domain/views.ts';
import {type Locale, loadLocale} from '../../../source/locales/index.ts';
import {plainText} from '../../../source/ui/components/line.ts';
import {acceptanceLines} from '../../../source/ui/screens/panels/acceptance.ts';
import {panelLines, summaryLine} from '../../../source/ui/screens/panels/compact.ts';
import {networkLines} from '../../../source/ui/screens/panels/network.ts';
import {refusalsLines} from '../../../source/ui/screens/panels/refusals.ts';
import {stats} from './invented.ts';
import {now} from './invented-people.ts';

let en: Locale;
beforeAll(async () => {
	en = await loadLocale('en');
});

const refusals = (more: Partial<Stats>, rows = 10): string[] => refusalsLines({...stats, ...more}, en, 40, rows).map(plainText);
const acceptance = (more: Partial<Stats['acceptance']>, rows = 3): string[] =>
	acceptanceLines({...stats.acceptance, ...more}, en, 40, rows).map(plainText);

describe('acceptance', () => {
	test('is said in words, with its interval', () => {
		expect(acceptance({})).toEqual([
			'about 44 in 100 say yes (35 to 53)',
			'48 yes · 48 no · 21 waiting',
			expect.stringMatching(/^.{12} {2}yes by week$/),
		]);
	});

	test('of nothing is no ratio', () => {
		expect(acceptance({sent: 0, accepted: 0, decided: 0, pending: 0, ratio: null, low: null, high: null, weeks: []})).toEqual([
			'nothing sent yet',
		]);
	});

	test('of a few says that they are few', () => {
		expect(acceptance({sent: 9, accepted: 3, decided: 7, pending: 2}).slice(0, 2)).toEqual(['too few to say', '3 yes · 4 no · 2 waiting']);
	});

	test('counts the withdrawn where there is room, so that the counts add up', () => {
		const counts = (columns: number) => acceptanceLines({...stats.acceptance, sent: 120}, en, columns, 3).map(plainText)[1];
		expect(counts(41)).toBe('48 yes · 48 no · 21 waiting · 3 withdrawn');
		expect(counts(40)).toBe('48 yes · 48 no · 21 waiting');
	});

	test('leaves a gap for a week without sending', () => {
		expect(acceptance({})[2]?.[2]).toBe(' ');
	});
});

describe('refusals left', () => {
	test('are marks, and the chance of the block in words', () => {
		expect(refusals({}).slice(0, 5)).toEqual([
			'✗✗···  3 left of 5 (1 guessed)',
			'block in next  12   under 1 in 100',
			'               50   8 in 100',
			'              100 ! 27 in 100',
			'others may be hidden',
		]);
	});

	test('say what a few sendings can tell', () => {
		expect(refusals({refusals: {...stats.refusals, early: true}})).toContain('too early: assumes 2 refusals in 100');
	});

	test('name the two ways on at the limit', () => {
		const lines = refusals({account: {...stats.account, atLimit: true}, refusals: {...stats.refusals, counted: 5, left: 0}});
		expect(lines.slice(0, 2)).toEqual(['✗✗✗✗✗  0 left of 5 (1 guessed)', 'the next one may block: B blocked, C not']);
	});

	test('say at the limit that the day is closed, in full where the panel is narrowest', () => {
		const closed = {pace: {...stats.pace, left: 0, strangersLeft: 0, limitedBy: 'standing'}} as const;
		expect(refusalsLines({...stats, ...closed}, en, 38, 12).map(plainText)).toContain('today             3 sent, closed');
	});

	test('count the days while blocked, and say whether support was asked', () => {
		const blocked = {...stats.account, standing: 'restricted' as const, since: now - 5 * 86_400_000, cause: 'refusals'};
		expect(refusals({account: blocked}).slice(1, 3)).toEqual(['blocked 5 days ago, 18 November', 'support not asked yet: R']);
		expect(refusals({account: {...blocked, appealedAt: now - 86_400_000}})[2]).toBe('support asked yesterday');
	});

	test('show a seventh refusal without a seventh mark', () => {
		expect(refusals({refusals: {...stats.refusals, counted: 7, left: 0}})[0]).toMatch(/^✗{5} {2}0 left/);
	});
});

describe('the network', () => {
	const network = (more: Partial<Stats['network']>, rows: number) => networkLines({...stats.network, ...more}, en, 40, rows).map(plainText);

	test('is its size, its growth and a chart by week', () => {
		const lines = network({}, 10);
		expect(lines.slice(0, 3)).toEqual([
			'1,842  +12 this week  +37 in 30 days',
			expect.stringMatching(/^\d+ of \d+ this week invited by you$/),
			'7 hidden members beside these',
		]);
		expect(lines.at(-1)).toMatch(/^new by week since \d+ \w+$/);
		expect(lines.join('')).toMatch(/█/);
	});

	test('draws nothing for a week without anybody new, and no chart of such weeks alone', () => {
		const weeks = stats.network.weeks.map((week, index) => ({...week, added: index === 20 ? 3 : 0, byMe: 0}));
		for (const rows of [4, 10]) expect(network({weeks}, rows).join('').match(/[▁-█]/g)?.length ?? 0).toBeLessThanOrEqual(rows);
		expect(network({weeks}, 4).at(-1)).toMatch(/^ {20}█ {5} {2}new by week$/);
		const none = network({weeks: weeks.map(week => ({...week, added: 0}))}, 10);
		expect(none.join('')).not.toMatch(/[▁-█]/);
		expect(none).toContain('none new in 26 weeks');
	});

	test('of nobody says how it is read', () => {
		expect(network({connections: 0}, 5)).toEqual(['no connections known yet', 'I imports your archive']);
	});
});

describe('every panel', () => {
	test('keeps to its rows, from one to many', () => {
		for (let rows = 1; rows < 20; rows++) {
			expect(acceptanceLines(stats.acceptance, en, 40, rows).slice(rows), `acceptance in ${rows}`).toEqual([]);
			expect(refusalsLines(stats, en, 40, rows).length, `refusals in ${rows}`).toBeLessThanOrEqual(rows);
			expect(networkLines(stats.network, en, 40, rows).length, `network in ${rows}`).toBeLessThanOrEqual(rows);
		}
	});

	test('is one line where there is little room, and a part of one where there is less', () => {
		expect(panelLines(stats, en, 76).map(plainText)).toEqual([
			expect.stringMatching(/^Acceptance {2}about 44 in 100 say yes \(35 to 53\) +.{12}$/),
			expect.stringMatching(/^Refusals {4}✗✗··· {2}3 left of 5 \(1 guessed\) +block in next 12: under 1 in 100$/),
			expect.stringMatching(/^Network {5}1,842 {2}\+12 this week {2}\+37 in 30 days +.{12}$/),
		]);
		expect(plainText(summaryLine(stats, en))).toBe('44 in 100 yes  ·  ✗✗··· 3 left  ·  1,842 (+12)');
	});
});
