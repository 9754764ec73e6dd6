import type {NetworkReport} from '../domain/network/index.ts';
import {four, iso} from './json.ts';

/** `network --json`. */
export const networkJson = (view: NetworkReport) => ({
	asOf: iso(view.asOf),
	connections: view.total,
	hidden: view.hidden,
	since: view.firstUse,
	split: view.split,
	last7: view.last7,
	last30: view.last30,
	weeks: view.weeks.map(({week, added, byMe}) => ({week, added, byMe})),
	years: view.years.map(({year, total}) => ({year, total})),
	milestone: view.milestone,
	verdict: view.verdict && {...view.verdict, before: four(view.verdict.before), since: four(view.verdict.since)},
	opened: {count: view.openedCount, companies: view.opened.map(({company, since, people}) => ({company, since, people}))},
	doors: view.doors.map(({id, key, name, company, position, known}) => ({id, key, name, company, position, known})),
	outOfReach: view.outOfReach,
	bridges: view.bridges.map(({id, key, name, company, position, targets}) => ({id, key, name, company, position, targets})),
});
