import type {Fared, Insights} from '../../../source/domain/insights/index.ts';
import type {NetworkReport} from '../../../source/domain/network/index.ts';
import {oddNames} from './odd-names.ts';

/** Pages of an invented member: nobody in them exists. */

const fared = (sent: number, ratio: number | null): Fared => ({
	sent,
	accepted: Math.round(sent * (ratio ?? 0.4)),
	decided: Math.round(sent * 0.8),
	settled: sent * 0.9,
	ratio,
	low: ratio === null ? null : Math.max(0, ratio - 0.12),
	high: ratio === null ? null : Math.min(1, ratio + 0.12),
});

export const insights: Insights = {
	asOf: Date.parse('2026-11-23T07:00:00.000Z'),
	lastLook: '2026-11-11',
	all: fared(117, 0.44),
	last90: fared(74, 0.41),
	last30: fared(14, null),
	cohorts: ['2026-11-02', '2026-11-09', '2026-11-16'].map((week, index) => ({week, ...fared(40 - index, 0.4), maturing: index > 0})),
	groups: {
		relation: [
			{value: 'met', ...fared(48, 0.62)},
			{value: 'stranger', ...fared(40, 0.21)},
		],
		degree: [
			{value: '2', ...fared(80, 0.4)},
			{value: '?', ...fared(12, null)},
		],
		note: [
			{value: 'with', ...fared(30, 0.5)},
			{value: 'without', ...fared(87, 0.38)},
		],
		template: [{value: 'met', ...fared(25, 0.55)}],
		tag: [{value: oddNames.chinese, ...fared(22, 0.4)}],
		company: [
			{value: oddNames.long, ...fared(31, 0.39)},
			{value: oddNames.arabic, ...fared(9, null)},
		],
	},
	delay: {day: 0.4, week: 0.91, month: 0.99},
	payOffs: [
		{item: 'profile-read', done: fared(40, 0.5), open: fared(60, 0.35), difference: {mean: 0.15, low: -0.02, high: 0.32}},
		{item: `own:${oddNames.long}`, done: fared(4, null), open: fared(60, 0.35), difference: null},
	],
	refusals: {
		even: 131,
		closed: false,
		early: false,
		evidence: {sent: 117, refused: 2, earlierStated: false},
		chance: {today: 0.002, next50: 0.08, next100: 0.27},
		afterOneMore: {left: 2, next50: 0.41, next100: 0.7},
		byRelation: [
			{relation: 'met', sent: 48, refused: 0, rate: 0, low: 0, high: 0.07},
			{relation: 'stranger', sent: 9, refused: 1, rate: null, low: null, high: null},
		],
		sources: {told: 1, warned: 0, guessed: 1},
	},
};

const person = (id: string, name: string) => ({id, key: `in:${id}`, name, position: 'VP Sales', degree: 2, relation: 'met'}) as const;

export const network: NetworkReport = {
	asOf: insights.asOf,
	total: 1842,
	hidden: 7,
	firstUse: '2026-08-15',
	split: {before: 1760, byMe: 48, byOthers: 34},
	last7: 12,
	last30: 37,
	weeks: Array.from({length: 26}, (_, index) => ({
		week: new Date(Date.parse('2026-06-01') + index * 7 * 86_400_000).toISOString().slice(0, 10),
		added: Math.round(3 + index / 3 + 3 * Math.sin(index)),
		byMe: Math.round(index / 4),
	})),
	years: [
		{year: '2024', total: 1410},
		{year: '2025', total: 1602},
		{year: '2026', total: 1842},
	],
	milestone: {next: 2000, low: 9, high: 13},
	verdict: {before: 9.2, since: 31.4, invited: 212, refused: 1, blocks: 0},
	opened: [
		{company: 'Muestra', since: '2026-11-21', people: 1},
		{company: oddNames.long, since: '2026-11-02', people: 3},
	],
	openedCount: 9,
	doors: [
		{...person('nadia', 'Nadia Benali'), company: 'Acme', known: 4},
		{...person('cjk', oddNames.chinese), company: oddNames.long, known: 1},
	],
	outOfReach: {targets: 31, companies: 12, atKnown: 4},
	bridges: [
		{...person('oren', 'Oren Fictitious'), company: 'Placeholder', targets: 6},
		{...person('long', oddNames.long), company: 'X', targets: 1},
	],
};
