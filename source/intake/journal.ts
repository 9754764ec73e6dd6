import type {CompanyFact} from '../domain/companies.ts';
import type {AccountFact, Fact, GestureFact, ImportFact, JournalEvent, PersonFact, SubjectKind, TemplateFact} from '../domain/event.ts';
import type {ExperimentFact} from '../domain/experiment/index.ts';
import {isObject} from '../domain/json.ts';
import {degrees, inmailOutcomes, outcomes, refusalSources, relations, tiers} from '../domain/person.ts';
import {longestRhythm} from '../domain/touch.ts';

/**
 * The journal of a linkdash, as `export --format jsonl` writes it: an event a line. It is taken whole or not at all, so every event is
 * looked at before any is: what folds wrongly, or a newer linkdash wrote, would be there for good.
 */

type Is = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Is>>;
/** Of every fact there is: a new one that is not looked at does not compile. */
type Shapes<F extends Fact> = Readonly<Record<F['type'], Shape>>;

const text: Is = value => typeof value === 'string';
const number: Is = value => Number.isFinite(value);
const flag: Is = value => typeof value === 'boolean';
const whole: Is = value => Number.isSafeInteger(value);
const days: Is = value => whole(value) && Number(value) >= 1 && Number(value) <= longestRhythm;
const day: Is = value => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const among =
	(choices: readonly unknown[]): Is =>
	value =>
		choices.includes(value);
const orNull =
	(is: Is): Is =>
	value =>
		value === null || is(value);
/** May be missing. */
const maybe =
	(is: Is): Is =>
	value =>
		value === undefined || is(value);
const listOf =
	(is: Is): Is =>
	value =>
		Array.isArray(value) && value.every(is);
const shaped = (shape: Shape): Is => {
	const fields = Object.entries(shape);
	return value => isObject(value) && fields.every(([field, is]) => is(value[field]));
};
const recordOf =
	(is: Is): Is =>
	value =>
		isObject(value) && Object.values(value).every(is);

const maybeText = maybe(orNull(text));
const words = shaped({subject: text, body: text});
const template = maybe(orNull(shaped({name: text, revision: whole, lang: text, edited: flag})));

const personFacts: Shapes<PersonFact> = {
	described: {
		keys: maybe(listOf(text)),
		name: maybe(text),
		company: maybeText,
		position: maybeText,
		email: maybeText,
		place: maybeText,
		degree: maybe(orNull(among(degrees))),
		relation: maybe(orNull(among(relations))),
		reason: maybeText,
		remark: maybeText,
		specific: maybeText,
		tags: maybe(listOf(text)),
		weight: maybe(number),
	},
	untagged: {tags: listOf(text)},
	connected: {on: orNull(day)},
	archived: {direction: among(['out', 'in']), sentAt: whole, note: orNull(text)},
	sent: {
		on: whole,
		note: orNull(text),
		template,
		personalised: flag,
		relation: orNull(among(relations)),
		tier: among(tiers),
		open: listOf(text),
		items: maybe(recordOf(flag)),
	},
	answered: {outcome: among(outcomes), on: whole, date: day, source: orNull(among(refusalSources)), confirmed: maybe(flag)},
	replied: {outcome: among(['accepted', 'ignored']), on: whole, date: day},
	mended: {
		direction: among(['out', 'in']),
		sentAt: whole,
		to: shaped({
			sentAt: whole,
			outcome: orNull(among(outcomes)),
			outcomeAt: orNull(whole),
			source: orNull(among(refusalSources)),
		}),
		date: orNull(day),
	},
	waiting: {on: whole},
	introduced: {on: whole, until: maybe(whole), text: maybe(words)},
	'inmail-ended': {outcome: among(inmailOutcomes), on: whole, until: whole},
	'inmail-drafted': {text: orNull(words)},
	ticked: {item: text, done: flag},
	drafted: {note: orNull(text), template},
	snoozed: {until: orNull(whole)},
	excluded: {excluded: flag},
	'followed-up': {action: among(['done', 'skipped', 'moved']), at: whole, until: orNull(whole), reason: maybe(text)},
	'keep-in-touch': {days: orNull(days), on: whole},
	messaged: {sent: orNull(whole), received: orNull(whole)},
	merged: {other: text},
	'told-apart': {other: text},
};

/** Whether a value is a fact of one of these types, with all it takes. */
const isFact = <F extends Fact>(shapes: Shapes<F>): Is => {
	const byType = new Map<unknown, Is>(Object.entries<Shape>(shapes).map(([type, shape]) => [type, shaped(shape)]));
	return value => isObject(value) && (byType.get(value.type)?.(value) ?? false);
};
const personFact = isFact<PersonFact>(personFacts);

const listedRow: Is = value =>
	Array.isArray(value) &&
	value.length === 7 &&
	[text, orNull(text), text, orNull(text), orNull(text), orNull(text), orNull(day)].every((is, at) => is(value[at]));

const suggestion = shaped({
	keys: listOf(text),
	name: text,
	company: orNull(text),
	position: orNull(text),
	email: orNull(text),
	source: text,
	at: orNull(whole),
});

const arm: Is = value => isObject(value) && (value.kind === 'template' ? text(value.name) : among(['note', 'no-note'])(value.kind));

const facts: Readonly<Record<SubjectKind, Is>> = {
	person: personFact,
	account: isFact<AccountFact>({
		looked: {on: whole},
		restricted: {on: whole, cause: text},
		appealed: {on: whole},
		reactivated: {on: whole},
		'not-blocked': {on: whole},
		'earlier-refusals': {count: whole},
		'weekly-limit': {on: whole},
		'notes-used-up': {on: whole},
		'profile-ticked': {item: text, done: flag},
	}),
	company: isFact<CompanyFact>({'company-excluded': {name: text, excluded: flag}}),
	template: isFact<TemplateFact>({'template-written': {name: text, frame: text, lang: text, text}, 'template-removed': {name: text}}),
	import: isFact<ImportFact>({
		imported: {
			files: listOf(shaped({name: text, kind: text, rows: whole})),
			coverage: orNull(whole),
			hidden: whole,
			profile: maybe(isObject),
			people: maybe(whole),
			digest: maybe(text),
		},
		suggested: {people: listOf(suggestion)},
		rows: {rows: listOf(shaped({person: text, facts: listOf(personFact)})), newcomers: maybe(flag)},
		listed: {rows: listOf(listedRow)},
	}),
	experiment: isFact<ExperimentFact>({
		'experiment-started': {on: whole, seed: whole, arms: listOf(arm), baseline: number, difference: number, size: whole},
		assigned: {people: listOf(shaped({person: text, relation: among(relations), arm: among([0, 1])}))},
		'experiment-stopped': {on: whole},
	}),
	gesture: isFact<GestureFact>({undone: {gesture: text}, redone: {gesture: text}}),
};

/** UUIDv7, RFC 9562: the order of the fold. */
const id: Is = value => typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value);
const isFrame = shaped({id, at: whole, kind: text, subject: text, gesture: id, origin: id, label: text});

const eventOf = (line: string): JournalEvent | null => {
	try {
		const value: unknown = JSON.parse(line);
		if (!isFrame(value) || !isObject(value)) return null;
		const kind = value.kind as SubjectKind;
		if (!Object.hasOwn(facts, kind) || !facts[kind](value.fact)) return null;
		const {id, at, subject, gesture, origin, label, fact} = value as JournalEvent & {fact: Fact};
		return {id, at, kind, subject, gesture, origin, label, fact};
	} catch {
		return null;
	}
};

/** Whether a text that begins like this is a journal and no table. */
export const isJournal = (start: string): boolean => /^\s*\{"id":"[0-9a-f-]{36}","at":\d+,"kind":"/.test(start);

/** The events of a journal, or the first line that is none. */
export const readJournal = (journal: string): {events: JournalEvent[]} | {wrongLine: number} => {
	const events: JournalEvent[] = [];
	for (const [index, line] of journal.split('\n').entries()) {
		if (line.trim() === '') continue;
		const event = eventOf(line);
		if (event === null) return {wrongLine: index + 1};
		events.push(event);
	}
	return {events};
};
