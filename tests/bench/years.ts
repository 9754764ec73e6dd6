import {defaultRules} from '../../source/domain/rules.ts';
import {openStore} from '../../source/store/open.ts';
import {archive, targets} from '../helpers/world.ts';

/** What the store answers with after years: 95,000 connections, 10,000 targets and 60,000 invitations over ten years. */
const years = {connections: 95_000, invitations: 60_000, targets: 10_000, days: 3650};

/** Files of such an archive, and of the targets. */
export const yearsOfFiles = (): {connections: string; invitations: string; targets: string} => ({
	...archive(years),
	targets: targets(years.targets),
});

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
	store.close();
};
