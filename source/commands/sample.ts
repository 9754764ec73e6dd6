import type {ProfileRecord} from '../domain/batch.ts';
import {addDays, dayMs, localDate, noonOf, noonUtc} from '../domain/calendar.ts';
import type {GestureLabel, PersonCommand, Step} from '../domain/command.ts';
import type {Description} from '../domain/event.ts';
import type {Outcome, RefusalSource} from '../domain/person.ts';
import type {Rules} from '../domain/rules.ts';
import type {Store} from '../store/index.ts';

type Dated = {daysAgo: number};
type Act = Dated & {time: string; slug?: string} & (
		| {do: 'send'; note?: string}
		| {do: 'answer'; outcome: Outcome; source?: RefusalSource}
		| {do: 'follow-up'; action: 'done' | 'skipped'}
		| {do: 'look'}
		| {do: 'exclude'}
		| {do: 'snooze'; days: number}
	);

/** data/demo.json: an invented member's two years, dated back from any day. */
export type Sample = {
	member: {name: string; slug: string; profile: ProfileRecord};
	imports: readonly Dated[];
	connections: readonly (Dated & {name: string; slug: string; company: string; position: string})[];
	invitations: readonly (Dated & {slug: string; name: string; direction: 'out' | 'in'; time: string; note?: string})[];
	targets: readonly (Dated & {name: string; slug: string; note?: string; ticks?: readonly string[]} & Pick<
			Description,
			'company' | 'position' | 'place' | 'degree' | 'relation' | 'reason' | 'tags'
		>)[];
	acts: readonly Act[];
};

/** Local instant `daysAgo` days before now at a time of day, never after now. */
const instantOf = (now: number, {daysAgo, time = '12:00'}: Dated & {time?: string}): number => {
	const [hours, minutes] = time.split(':').map(Number);
	const noon = noonOf(addDays(localDate(now), -daysAgo));
	return Math.min(now, noon + (((hours ?? 12) - 12) * 60 + (minutes ?? 0)) * 60_000);
};

const keyOf = (slug: string): string => `in:${slug}`;

const commandOf = (act: Act, at: number): PersonCommand | null => {
	switch (act.do) {
		case 'send':
			return {type: 'send', on: at, note: act.note ?? null};
		case 'answer':
			return {type: 'answer', outcome: act.outcome, on: at, ...(act.source ? {source: act.source} : {})};
		case 'follow-up':
			return {type: 'follow-up', action: act.action, on: at};
		case 'exclude':
			return {type: 'exclude', excluded: true};
		case 'snooze':
			return {type: 'snooze', until: at + act.days * dayMs};
		case 'look':
			return null;
	}
};

const labelOf = (act: Act): GestureLabel => {
	if (act.do === 'send') return 'mark.sent';
	if (act.do === 'answer') return `mark.${act.outcome}`;
	if (act.do === 'follow-up') return `follow-up.${act.action}`;
	return act.do === 'look' ? 'looked' : act.do;
};

/**
 * Lives the sample's two years on an empty store, in the order they happened: imports, people added, a day's acts.
 * @throws Error where the sample does not hold together
 */
export const liveSample = (store: Store, sample: Sample, {now, rules}: {now: number; rules: Rules}): void => {
	const perform = (steps: readonly Step[], label: GestureLabel, at: number): void => {
		const result = store.perform(steps, {label, now: at, rules});
		if (!result.ok) throw new Error(`the sample does not hold together: ${label} ${result.name}: ${result.reason.code}`);
	};
	const idOf = (slug: string): string => {
		const found = store.find(keyOf(slug), now);
		if (!('one' in found)) throw new Error(`the sample does not hold together: ${slug}`);
		return found.one.id;
	};

	const {member} = sample;
	const imports = sample.imports.map(({daysAgo}) => ({
		at: instantOf(now, {daysAgo, time: '22:00'}),
		run: (at: number) => {
			const connections = sample.connections
				.filter(person => person.daysAgo >= daysAgo)
				.map(({slug, daysAgo: ago, ...person}) => ({
					...person,
					keys: [keyOf(slug)],
					email: null,
					connectedOn: addDays(localDate(now), -ago),
				}));
			const invitations = sample.invitations
				.filter(invitation => invitation.daysAgo >= daysAgo)
				.map(({slug, note = null, ...invitation}) => ({...invitation, keys: [keyOf(slug)], sentAt: instantOf(now, invitation), note}));
			const coverage = noonUtc(addDays(localDate(now), -daysAgo));
			store.import(
				{
					files: [],
					connections,
					invitations,
					targets: [],
					messages: [],
					notes: [],
					contacts: [],
					profile: {...member.profile, name: member.name, key: keyOf(member.slug)},
					hidden: 3,
					coverage,
				},
				{label: 'import', now: at},
			);
		},
	}));
	const additions = sample.targets.map(({slug, name, note, ticks = [], daysAgo, ...description}) => ({
		at: instantOf(now, {daysAgo, time: '07:05'}),
		run: (at: number) => {
			perform([{on: 'somebody', keys: [keyOf(slug)], name, command: {type: 'describe', description}}], 'add', at);
			const more: PersonCommand[] = [
				...(note === undefined ? [] : [{type: 'draft' as const, note}]),
				...ticks.map(item => ({type: 'tick' as const, item, done: true})),
			];
			if (more.length > 0)
				perform(
					more.map(command => ({on: 'person', id: idOf(slug), command})),
					'edit',
					at,
				);
		},
	}));
	const acts = sample.acts.map(act => ({
		at: instantOf(now, act),
		run: (at: number) => {
			const command = commandOf(act, at);
			const step: Step =
				command && act.slug ? {on: 'person', id: idOf(act.slug), command} : {on: 'account', command: {type: 'look', on: at}};
			perform([step], labelOf(act), at);
		},
	}));
	for (const {at, run} of [...imports, ...additions, ...acts].sort((a, b) => a.at - b.at)) run(at);
};
