import {describe, expect, it} from 'vitest';
import type {Relation} from '../../source/domain/person.ts';
import {defaultRules, type Rules} from '../../source/domain/rules.ts';
import {openStore} from '../../source/store/open.ts';
import {createMember, dayMs, type Member} from '../helpers/member.ts';

const withPoints = (points: Partial<Rules['points']>, rules: Rules = defaultRules): Rules => ({
	...rules,
	points: {...rules.points, ...points},
});

/** One person of each relation, and one interesting person whose position fits the goal. */
const aMember = (rules?: Rules): Member => {
	const member = createMember(rules ? {rules} : {});
	const people: [name: string, relation: Relation][] = [
		['Ada Colleague', 'worked-with'],
		['Bo Met', 'met'],
		['Cy Club', 'association'],
		['Di Interesting', 'interesting'],
		['Eva Stranger', 'stranger'],
	];
	for (const [name, relation] of people) member.adds(name, {keys: [`in:${name.slice(0, 2).toLowerCase()}`], relation, degree: 2});
	return member;
};

const best = (member: Member, rules: Rules): string[] => member.store.best(member.now, rules, 10).map(({name}) => name.split(' ')[1] ?? '');

/** So many strangers have said that they do not know the member, at the end of a long history. */
const refusedBy = (member: Member, count: number): void => {
	for (let n = 0; n < count; n++) {
		const name = `Nemo ${'ABCDE'[n]}`;
		member.adds(name, {keys: [`in:nemo-${n}`], relation: 'stranger'});
		member.invites(name, null, member.now - dayMs);
		member.marks(name, 'unknown');
	}
};

describe('the points of a value', () => {
	it('order people, and other points show another order while nothing is kept', () => {
		const member = aMember();
		const before = best(member, defaultRules);
		expect(before.slice(0, 2)).toEqual(['Colleague', 'Met']);
		expect(best(member, withPoints({met: 80})).slice(0, 2)).toEqual(['Met', 'Colleague']);
		expect(best(member, defaultRules)).toEqual(before);
		expect(member.store.list({view: 'targets'}, member.now).rows[0]?.name).toBe('Ada Colleague');
	});

	it('follow in every list once they are kept, as a rebuild finds them', () => {
		const member = aMember();
		member.store.weigh(withPoints({met: 80, stranger: 90}));
		const names = member.store.list({view: 'targets'}, member.now).rows.map(({name}) => name);
		expect(names.slice(0, 2)).toEqual(['Eva Stranger', 'Bo Met']);
		expect(member.store.rebuild().identical).toBe(true);
	});

	it('hold from the next opening on where the settings were changed meanwhile', () => {
		const member = aMember();
		member.store.close();
		const store = openStore(member.store.path, withPoints({association: 100}));
		expect(store.list({view: 'targets'}, member.now).rows[0]?.name).toBe('Cy Club');
		expect(store.rebuild().identical).toBe(true);
		store.close();
	});

	it('give what fits the goal more or less than how somebody is known', () => {
		const rules: Rules = {...defaultRules, fit: {titles: ['hops'], companies: [], places: []}};
		const member = aMember(rules);
		member.adds('Finn Brewer', {keys: ['in:finn'], relation: 'association', position: 'Head of Hops', degree: 2});
		expect(best(member, withPoints({fit: 0}, rules)).slice(0, 2)).toEqual(['Colleague', 'Met']);
		expect(best(member, withPoints({fit: 100}, rules))[0]).toBe('Brewer');
	});

	it('add the own weight of one person', () => {
		const member = aMember();
		member.adds('Gus Met', {keys: ['in:gus'], relation: 'met', degree: 2});
		const first = () => member.store.best(member.now, defaultRules, 10).find(({relation}) => relation === 'met')?.name;
		member.does('Gus', {type: 'describe', description: {weight: 7}});
		expect(first()).toBe('Gus Met');
		member.undoes();
		member.does('Bo', {type: 'describe', description: {weight: 1}});
		expect(first()).toBe('Bo Met');
	});
});

describe('who is offered', () => {
	it('strangers fall out by themselves as the block comes near, and those who know the member stay', () => {
		const member = aMember();
		// strangers are worth their risk where the member gives them points enough
		const rules = withPoints({stranger: 40});
		expect(best(member, rules)).toEqual(expect.arrayContaining(['Interesting', 'Stranger']));
		refusedBy(member, 4);
		expect(member.stats().refusals.left).toBe(1);
		expect(best(member, rules)).toEqual(['Colleague', 'Met', 'Club']);
		expect(member.morning().tooRisky).toBeGreaterThan(0);
	});

	it('under keep-in-touch is nobody who does not know the member, whatever the points', () => {
		const member = aMember();
		const rules = withPoints({stranger: 100, interesting: 100}, {...defaultRules, goal: 'keep-in-touch'});
		expect(best(member, rules)).toEqual(['Colleague', 'Met', 'Club']);
		const {offers, beyondToday} = member.store.morning(member.now, rules);
		expect([offers.length, beyondToday]).toEqual([3, 0]);
	});
});
