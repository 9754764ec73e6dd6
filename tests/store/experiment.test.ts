import {describe, expect, it} from 'vitest';
import type {Plan} from '../../source/domain/experiment/index.ts';
import {defaultRules} from '../../source/domain/rules.ts';
import {createMember, dayMs, type Member, seen} from '../helpers/member.ts';

const plan: Plan = {arms: [{kind: 'note'}, {kind: 'no-note'}], baseline: 0.3, difference: 0.3, size: 2};

const begins = (member: Member, more: Partial<Plan> = {}) =>
	member.store.perform([{on: 'experiment', command: {type: 'start', plan: {...plan, ...more}, seed: 7, on: member.now}}], {
		label: 'experiment.started',
		now: member.now,
		rules: member.rules,
	});

const names = ['Ada Eins', 'Bo Zwei', 'Cy Drei', 'Di Vier', 'Eva Fünf', 'Finn Sechs', 'Gus Sieben', 'Hana Acht'];

const aMember = (): Member => {
	const member = createMember();
	for (const name of names) member.adds(name, {keys: [`in:${name.toLowerCase().replace(' ', '-')}`], relation: 'met'});
	return member;
};

const armsOf = (member: Member): (string | undefined)[] =>
	names.map(name => member.store.card(member.id(name), member.now, member.rules)?.arm?.kind);
const view = (member: Member) => member.store.experiments(member.now, member.rules).at(-1);

describe('an experiment', () => {
	it('draws everybody who can be invited, half and half in each relation', () => {
		const member = aMember();
		begins(member);
		const arms = armsOf(member);
		expect(arms.filter(kind => kind === 'note')).toHaveLength(4);
		expect(arms.filter(kind => kind === 'no-note')).toHaveLength(4);
	});

	it('keeps what was drawn over undo of anything else, a restart and a rebuild', () => {
		const member = aMember();
		begins(member);
		const before = armsOf(member);
		member.invites('Ada Eins');
		member.undoes();
		member.does('Bo Zwei', {type: 'tick', item: 'specific'});
		member.undoes();
		member.restart();
		expect(member.store.rebuild().identical).toBe(true);
		expect(armsOf(member)).toEqual(before);
	});

	it('draws later ones as they come, and undo of what came between leaves them alone', () => {
		const member = aMember();
		begins(member);
		member.later(1000);
		member.adds('Ivo Neun', {keys: ['in:ivo'], relation: 'met'});
		const arm = () => member.store.card(member.id('Ivo Neun'), member.now, member.rules)?.arm;
		const drawn = arm();
		expect(drawn).not.toBeNull();
		member.does('Ivo Neun', {type: 'tick', item: 'specific'});
		expect(member.store.nextUndo(member.now)).toMatchObject({label: 'edit'});
		member.undoes();
		expect(arm()).toEqual(drawn);
	});

	it('goes whole by undo of its start, and comes back by redo', () => {
		const member = aMember();
		const before = seen(member.store, member.now);
		begins(member);
		const drawn = armsOf(member);
		member.undoes();
		expect([seen(member.store, member.now), view(member)]).toEqual([before, undefined]);
		member.redoes();
		expect(armsOf(member)).toEqual(drawn);
	});

	it('runs one at a time, with two sides that differ and templates that exist', () => {
		const member = aMember();
		const template = (name: string) => ({kind: 'template', name}) as const;
		expect(begins(member, {arms: [template('met'), template('MET')]})).toMatchObject({ok: false, reason: {code: 'same-arms'}});
		expect(begins(member, {arms: [template('nope'), template('met')]})).toMatchObject({
			ok: false,
			reason: {code: 'no-such-template', name: 'nope'},
		});
		expect(begins(member)).toMatchObject({ok: true});
		expect(begins(member)).toMatchObject({ok: false, reason: {code: 'experiment-running'}});
	});

	it('counts by the arm drawn whatever was sent, and gives its verdict once both are full and answered', () => {
		const member = aMember();
		begins(member);
		const arms = armsOf(member);
		for (const [index, name] of names.entries()) {
			member.later(1000);
			member.invites(name, null);
			if (arms[index] === 'note') member.marks(name, 'accepted');
		}
		expect(view(member)).toMatchObject({
			state: 'maturing',
			winner: null,
			counts: [
				{counted: 2, accepted: 2},
				{counted: 2, accepted: 0},
			],
		});
		member.later(60 * dayMs);
		member.says({type: 'look', on: member.now});
		const verdict = view(member);
		expect(verdict).toMatchObject({state: 'done', winner: 0});
		// a yes after its time, and putting the experiment away, change nothing of it
		const late = names[arms.indexOf('no-note')] ?? '';
		member.marks(late, 'accepted');
		expect(view(member)).toEqual(verdict);
		member.store.perform([{on: 'experiment', command: {type: 'stop', on: member.now}}], {
			label: 'experiment.stopped',
			now: member.now,
			rules: member.rules,
		});
		expect(view(member)).toEqual({...verdict, stoppedAt: member.now});
	});

	it('gives no winner once it was stopped, and another may begin', () => {
		const member = aMember();
		begins(member);
		member.store.perform([{on: 'experiment', command: {type: 'stop', on: member.now}}], {
			label: 'experiment.stopped',
			now: member.now,
			rules: member.rules,
		});
		expect(view(member)).toMatchObject({state: 'stopped', winner: null});
		expect(armsOf(member).every(kind => kind === undefined)).toBe(true);
		member.later(1000);
		expect(begins(member)).toMatchObject({ok: true});
	});
});

describe('what an experiment compares', () => {
	it('cannot be changed or removed while it runs', () => {
		const member = aMember();
		begins(member, {arms: [{kind: 'template', name: 'met'}, {kind: 'no-note'}]});
		const remove = member.store.perform([{on: 'template', name: 'MET', command: {type: 'remove'}}], {
			label: 'template.removed',
			now: member.now,
			rules: member.rules,
		});
		expect(remove).toMatchObject({ok: false, reason: {code: 'template-in-experiment'}});
	});

	it('keeps the first draw of two who turn out to be one person', () => {
		const member = aMember();
		begins(member);
		const [first = ''] = names;
		const id = member.id(first);
		const arm = armsOf(member)[0];
		const other = names.find((_, index) => armsOf(member)[index] !== arm) ?? '';
		member.does(first, {type: 'merge', other: member.id(other)});
		expect(member.store.card(id, member.now, member.rules)?.arm?.kind).toBe(arm);
	});

	it('makes room for the next once it is done', () => {
		const member = aMember();
		begins(member);
		for (const name of names) {
			member.later(1000);
			member.invites(name, null);
		}
		member.later(60 * dayMs);
		member.says({type: 'look', on: member.now});
		expect(view(member)?.state).toBe('done');
		expect(begins(member, {arms: [{kind: 'template', name: 'met'}, {kind: 'no-note'}]})).toMatchObject({ok: true});
	});

	it('is nobody whom the goal leaves out', () => {
		const member = createMember({rules: {...defaultRules, goal: 'keep-in-touch'}});
		member.adds('Ada Eins', {keys: ['in:ada'], relation: 'interesting'});
		begins(member);
		expect(member.store.card(member.id('Ada Eins'), member.now, member.rules)?.arm).toBeNull();
	});
});
