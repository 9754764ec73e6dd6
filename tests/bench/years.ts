import {defaultRules} from '../../source/domain/rules.ts';
import {openStore} from '../../source/store/open.ts';
import type {ListQuery} from '../../source/store/queries/list.ts';
import {archive, targets} from '../helpers/world.ts';

/** What the store answers with after years: 95,000 connections, 10,000 targets and 60,000 invitations over ten years. */
const years = {connections: 95_000, invitations: 60_000, targets: 10_000, days: 3650};

/** Files of such an archive, and of the targets. */
export const yearsOfFiles = (): {connections: string; invitations: string; targets: string} => ({
	...archive(years),
	targets: targets(years.targets),
});

/** A page of People, far down where it can be. */
const page = {view: 'everyone', offset: 0, limit: 90} as const;

/** Ways to look at everyone: text that few, many and none have, and dates. */
const lists: Readonly<Record<string, Pick<ListQuery, 'view' | 'order' | 'offset'> & {filter?: (turn: number) => string}>> = {
	'search: nobody': {filter: turn => `qzx${turn}`},
	'search: two letters': {filter: turn => `${String.fromCharCode(97 + turn)}a`},
	'search: a name and a letter': {filter: turn => `mei ${String.fromCharCode(97 + turn)}`},
	'search in connections': {view: 'connections', filter: turn => `${String.fromCharCode(97 + turn)}e`},
	'search, by company': {order: 'company', filter: turn => `${String.fromCharCode(97 + turn)}o`},
	'filter sent': {filter: turn => `sent>${30 + turn}d`},
	'filter connected': {filter: turn => `connected>${30 + turn}d`},
	'filter degree, added': {filter: turn => `degree:2 added<${30 + turn}d`},
	'filter status': {filter: turn => `status:target -tag:x${turn}`},
	'by company, at the end': {order: 'company', offset: 100_000},
};

/**
 * Times what a screen waits for, on the store of a home: the panels after each act, and what Insights and Network are read from.
 * @returns ms, one sample a turn
 */
export const timeStore = (file: string, now: number, turns: number, record: (name: string, ms: number, budget?: string) => void): void => {
	// room for every act: what is timed is not whether LinkedIn would take it
	const rules = {...defaultRules, pace: {day: 1000, week: 10_000, pending: 100_000}};
	const store = openStore(file, rules);
	const timed = (name: string, budget: string, work: () => void, keep: boolean): void => {
		const began = performance.now();
		work();
		if (keep) record(name, performance.now() - began, budget);
	};
	const {offers} = store.morning(now, rules, turns + 20);
	for (const [turn, {id}] of offers.entries()) {
		store.perform([{on: 'person', id, command: {type: 'send', on: now}}], {label: 'mark.sent', now, rules});
		// the first turns are not counted: code that has not run yet is slow
		const keep = turn >= 20;
		timed('panels after an act, years', '5 ms', () => store.stats(now, rules), keep);
		timed('Insights, years', '100 ms', () => store.insights(now, rules), keep);
		timed('Network, years', '100 ms', () => store.network(now, rules), keep);
	}
	for (const [name, query] of Object.entries(lists))
		for (let turn = -2; turn < turns; turn++)
			// another question each time, so that nothing is remembered of the turn before
			timed(`${name}, years`, '50 ms', () => store.list({...page, ...query, filter: query.filter?.(turn) ?? ''}, now + turn), turn >= 0);
	store.close();
};
