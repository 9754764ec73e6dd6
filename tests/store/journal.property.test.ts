import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {AccountCommand, PersonCommand, Step} from '../../source/domain/command.ts';
import {outcomes, relations} from '../../source/domain/person.ts';
import {defaultRules as rules} from '../../source/domain/rules.ts';
import type {Store} from '../../source/store/index.ts';
import {openStore} from '../../source/store/open.ts';
import {monday, seen, temporaryStorePath} from '../helpers/member.ts';

/** Few people and few keys, so that acts meet: the same person again, two people who turn out to be one. */
const names = ['Nadia Benali', 'Oren Fictitious', 'Zoé Testárd', '李 测试'];
const keys = ['in:nadia-benali', 'urn:ACoAAnadia', 'in:oren-fictitious', 'member:7'];
const start = monday - 300 * 86_400_000;

/** An act in a member's life: who, what, and how long after the act before. */
type Act = {who: number; command: PersonCommand | AccountCommand | 'add' | 'undo' | 'redo'; keys: string[]; pause: number};

const at = -1;
const personCommand = fc.oneof<fc.Arbitrary<PersonCommand>[]>(
	fc.record({
		type: fc.constant('describe' as const),
		description: fc.record({keys: fc.subarray(keys, {maxLength: 2}), relation: fc.constantFrom(...relations)}),
	}),
	fc.record({type: fc.constant('send' as const), on: fc.constant(at), note: fc.constantFrom(null, 'Bonjour, ravi de notre échange.')}),
	fc.record({type: fc.constant('answer' as const), outcome: fc.constantFrom(...outcomes), on: fc.constant(at)}),
	fc.constant<PersonCommand>({type: 'wait', on: at}),
	fc.constant<PersonCommand>({type: 'introduce', on: at}),
	fc.record({type: fc.constant('tick' as const), item: fc.constantFrom('specific', 'profile-read')}),
	fc.record({type: fc.constant('draft' as const), note: fc.constantFrom(null, 'Bonjour')}),
	fc.record({type: fc.constant('snooze' as const), until: fc.constantFrom(null, monday + 86_400_000)}),
	fc.record({type: fc.constant('exclude' as const), excluded: fc.boolean()}),
	fc.record({type: fc.constant('follow-up' as const), action: fc.constantFrom('done' as const, 'skipped' as const), on: fc.constant(at)}),
);
const accountCommand = fc.constantFrom<AccountCommand>(
	{type: 'look', on: at},
	{type: 'restrict', on: at, cause: 'refusals'},
	{type: 'appeal', on: at},
	{type: 'reactivate', on: at},
	{type: 'not-blocked', on: at},
	{type: 'weekly-limit', on: at},
);
const act: fc.Arbitrary<Act> = fc.record({
	who: fc.nat({max: names.length - 1}),
	command: fc.oneof(
		{weight: 3, arbitrary: fc.constant('add' as const)},
		{weight: 8, arbitrary: personCommand},
		{weight: 1, arbitrary: accountCommand},
		{weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const)},
	),
	keys: fc.subarray(keys, {maxLength: 2}),
	pause: fc.nat({max: 20 * 86_400_000}),
});
const life = fc.array(act, {minLength: 1, maxLength: 25});

const accountTypes = ['look', 'restrict', 'appeal', 'reactivate', 'not-blocked', 'weekly-limit'];

const stepOf = ({who, command, keys: held}: Act, store: Store, now: number): Step | null => {
	const name = names[who] as string;
	if (command === 'add') return {on: 'somebody', keys: held, name, command: {type: 'describe', description: {}}};
	if (typeof command === 'string') return null;
	const dated = 'on' in command ? {...command, on: now} : command;
	if (accountTypes.includes(command.type)) return {on: 'account', command: dated as AccountCommand};
	const {rows} = store.list({}, now);
	const person = rows[who % Math.max(1, rows.length)];
	return person ? {on: 'person', id: person.id, command: dated as PersonCommand} : null;
};

/** Lives a life on a store and returns the moment it ends; `after` is called after every act. */
const live = (store: Store, acts: readonly Act[], after: (now: number) => void = () => {}): number => {
	let now = start;
	for (const one of acts) {
		now += one.pause;
		if (one.command === 'undo') store.undo(now);
		else if (one.command === 'redo') store.redo(now);
		else {
			const step = stepOf(one, store, now);
			if (step) store.perform([step], {label: 'edit', now, rules});
		}
		after(now);
	}
	return now;
};

const withStore = (work: (store: Store) => void): void => {
	const store = openStore(temporaryStorePath());
	try {
		work(store);
	} finally {
		store.close();
	}
};

describe('whatever a member does', () => {
	it('undo restores all that can be seen, and redo brings it back', () => {
		fc.assert(
			fc.property(life, act, (acts, last) => {
				withStore(store => {
					const now = live(store, acts);
					const before = seen(store, now);
					const step = stepOf(last, store, now);
					const events = store.counts().events;
					const result = step && store.perform([step], {label: 'edit', now, rules});
					if (!result?.ok || store.counts().events === events) return expect(seen(store, now)).toEqual(before);
					const after = seen(store, now);
					expect(store.undo(now).ok).toBe(true);
					expect(seen(store, now)).toEqual(before);
					expect(store.redo(now).ok).toBe(true);
					expect(seen(store, now)).toEqual(after);
				});
			}),
			{numRuns: 120},
		);
	});

	it('refolding the journal gives the same tables', () => {
		fc.assert(
			fc.property(life, acts => {
				withStore(store => {
					live(store, acts);
					expect(store.rebuild().identical).toBe(true);
				});
			}),
			{numRuns: 120},
		);
	});

	it('two journals united in either order give the same tables', () => {
		fc.assert(
			fc.property(life, life, (mine, yours) => {
				withStore(first =>
					withStore(second => {
						const now = Math.max(live(first, mine), live(second, yours));
						const [one, two] = [[...first.journal()], [...second.journal()]];
						first.unite(two);
						second.unite(one);
						expect(seen(first, now)).toEqual(seen(second, now));
						expect(first.unite(two)).toEqual({events: 0, people: 0});
						expect(first.rebuild().identical).toBe(true);
					}),
				);
			}),
			{numRuns: 80},
		);
	});

	it('no invariant breaks', () => {
		fc.assert(
			fc.property(life, acts => {
				withStore(
					store =>
						void live(store, acts, now => {
							const {acceptance, refusals, pace, network} = store.stats(now, rules);
							const {cards} = seen(store, now);
							const invitations = cards.flatMap(card => card?.invitations ?? []).filter(({direction}) => direction === 'out');
							const outcomesOf = (...wanted: (string | null)[]) => invitations.filter(({outcome}) => wanted.includes(outcome)).length;
							expect(acceptance.accepted).toBe(outcomesOf('accepted'));
							expect(acceptance.decided).toBe(outcomesOf('accepted', 'ignored', 'unknown', 'spam', 'expired'));
							expect(acceptance.sent).toBe(outcomesOf('accepted', 'ignored', 'unknown', 'spam', 'expired', 'withdrawn', null));
							expect(refusals.counted + refusals.left).toBe(Math.max(refusals.limit, refusals.counted));
							expect(refusals.guessed).toBeLessThanOrEqual(refusals.counted);
							expect(pace.left).toBeGreaterThanOrEqual(0);
							expect(pace.strangersLeft).toBeLessThanOrEqual(pace.left);
							expect(network.connections).toBe(
								cards.filter(
									card => card && (card.status === 'connection' || (card.status === 'excluded' && store.person(card.id)?.connected)),
								).length,
							);
							for (const card of cards) {
								const out = card?.invitations.filter(({direction}) => direction === 'out') ?? [];
								expect(out.slice(0, -1).every(({sentAt}, n) => sentAt <= (out[n + 1]?.sentAt ?? 0))).toBe(true);
								for (const {sentAt, outcomeAt} of out) if (outcomeAt !== null) expect(outcomeAt).toBeGreaterThanOrEqual(sentAt);
							}
						}),
				);
			}),
			{numRuns: 120},
		);
	});

	it('the same person refusing twice counts once', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('unknown' as const, 'spam' as const),
				fc.constantFrom('unknown' as const, 'spam' as const),
				fc.integer({min: 22, max: 400}),
				(first, second, days) => {
					withStore(store => {
						const added = store.perform(
							[{on: 'somebody', keys: [], name: 'Oren Fictitious', command: {type: 'describe', description: {}}}],
							{label: 'add', now: start, rules},
						);
						const id = added.ok ? (added.people[0]?.id ?? '') : '';
						for (const [outcome, now] of [
							[first, start],
							[second, start + days * 86_400_000],
						] as const) {
							const refused = store.perform(
								[
									{on: 'person', id, command: {type: 'send', on: now}},
									{on: 'person', id, command: {type: 'answer', outcome, on: now}},
								],
								{label: 'mark.unknown', now, rules},
							);
							expect(refused.ok).toBe(true);
							expect(store.stats(now, rules).refusals).toMatchObject({counted: 1, left: 4});
						}
					});
				},
			),
			{numRuns: 30},
		);
	});
});
