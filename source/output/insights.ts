import type {Fared, Insights} from '../domain/insights/index.ts';
import {four, iso} from './json.ts';

const fared = ({sent, accepted, decided, ratio, low, high}: Fared) => ({
	sent,
	accepted,
	decided,
	ratio: four(ratio),
	low: four(low),
	high: four(high),
});

/** `insights --json`. */
export const insightsJson = ({asOf, lastLook, all, last90, last30, cohorts, groups, delay, payOffs, refusals}: Insights) => ({
	asOf: iso(asOf),
	lastLook,
	acceptance: {all: fared(all), last90: fared(last90), last30: fared(last30)},
	weeks: cohorts.map(({week, maturing, ...cohort}) => ({week, maturing, ...fared(cohort)})),
	groups: Object.fromEntries(
		Object.entries(groups).map(([dimension, list]) => [dimension, list.map(({value, ...group}) => ({value, ...fared(group)}))]),
	),
	delay: {day: four(delay.day), week: four(delay.week), month: four(delay.month)},
	checklist: payOffs.map(({item, done, open, difference}) => ({
		item,
		done: fared(done),
		open: fared(open),
		difference: difference && {mean: four(difference.mean), low: four(difference.low), high: four(difference.high)},
	})),
	refusals: {
		evidence: {sent: refusals.evidence.sent, refused: refusals.evidence.refused},
		chance: {
			today: four(refusals.chance.today),
			next50: four(refusals.chance.next50),
			next100: four(refusals.chance.next100),
			even: refusals.even,
		},
		afterOneMore: refusals.afterOneMore && {
			left: refusals.afterOneMore.left,
			next50: four(refusals.afterOneMore.next50),
			next100: four(refusals.afterOneMore.next100),
		},
		byRelation: refusals.byRelation.map(({relation, sent, refused, rate, low, high}) => ({
			relation,
			sent,
			refused,
			rate: four(rate),
			low: four(low),
			high: four(high),
		})),
		sources: refusals.sources,
	},
});
