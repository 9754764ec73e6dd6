import type {Account} from '../domain/account.ts';
import type {PersonCommand, RefusalReason, Step} from '../domain/command.ts';
import {excludedCompanyOf} from '../domain/companies.ts';
import {decideAccount, decidePerson} from '../domain/decide.ts';
import {companyName} from '../domain/duplicates/company-name.ts';
import {emptyPerson} from '../domain/evolve.ts';
import {decideExperiment} from '../domain/experiment/decide.ts';
import type {Person} from '../domain/person.ts';
import {countRefusals} from '../domain/refusals.ts';
import type {Rules} from '../domain/rules.ts';
import {templateId} from '../domain/template.ts';
import {decideTemplate} from '../domain/templates.ts';
import {cleanLine, fold} from '../domain/text.ts';
import type {Performed} from '../domain/views.ts';
import type {Projection} from './projection.ts';
import type {Experiments} from './queries/experiments.ts';
import type {People} from './queries/people.ts';
import type {Templates} from './queries/templates.ts';
import type {Recorder} from './recorder.ts';

type Context = {now: number; rules: Rules};
type Parts = {people: People; templates: Templates; experiments: Experiments; projection: Projection; recorder: Recorder};
type Concerned = {id: string; name: string; isNew: boolean};

/** Who is meant: by any key, else, for a name without a key or a keyless namesake, by the exact name. */
const findSomebody = (step: Extract<Step, {on: 'somebody'}>, people: People): Person | null => {
	const byKey = people.byKeys(step.keys)[0];
	if (byKey) return byKey;
	const namesakes = people.byName(fold(step.name)).filter(person => step.keys.length === 0 || person.keys.length === 0);
	return namesakes.length === 1 ? (namesakes[0] as Person) : null;
};

/** People a command speaks of besides. */
const othersIn = (command: PersonCommand): string[] => ('other' in command ? [command.other] : []);

/** An address is one person's: said of somebody known, another's would make the two one. */
const keyOfAnother = (id: string, command: PersonCommand, people: People): RefusalReason | null => {
	const keys = command.type === 'describe' ? (command.description.keys ?? []) : [];
	const holder = people.byKeys(keys).find(other => other.id !== id);
	return holder ? {code: 'key-of-another', name: holder.name} : null;
};

/** The command with the ids that stand for the people it speaks of. */
const resolved = (command: PersonCommand, {resolve}: Projection): PersonCommand =>
	'other' in command ? {...command, other: resolve(command.other)} : command;

/** Runs steps inside a write transaction, each on what the step before it left. The first refusal ends it. */
export const performSteps = (
	steps: readonly Step[],
	{now, rules}: Context,
	{people, templates, experiments, projection, recorder}: Parts,
): {performed: Performed; changed: boolean} => {
	const concerned: Concerned[] = [];
	let changed = false;
	const refused = (reason: RefusalReason, name: string | null) => ({performed: {ok: false, reason, name} as const, changed: false});

	const apply = (person: Person, command: PersonCommand): RefusalReason | null => {
		// including the person alone would change nothing
		if (command.type === 'exclude' && !command.excluded && !person.excluded) {
			const company = excludedCompanyOf(person, projection.excludedCompanies());
			if (company !== null) return {code: 'company-excluded', company};
		}
		const decision = decidePerson(person, command, {account: people.account(), rules, now});
		if (!decision.ok) return decision.reason;
		for (const fact of decision.facts) recorder.record('person', person.id, fact);
		if (decision.facts.length > 0) projection.refold([person.id, ...othersIn(command)]);
		changed ||= decision.facts.length > 0;
		return null;
	};

	const onPerson = (person: Person, isNew: boolean, command: PersonCommand, further?: PersonCommand): RefusalReason | null => {
		const refusal = apply(person, command);
		if (refusal) return refusal;
		if (further) {
			const after = people.byId(projection.resolve(person.id)) ?? person;
			const refusedFurther = apply(after, resolved(further, projection));
			if (refusedFurther) return refusedFurther;
		}
		const id = projection.resolve(person.id);
		concerned.push({id, name: people.byId(id)?.name ?? person.name, isNew});
		return null;
	};

	const onAccount = (account: Account, step: Extract<Step, {on: 'account'}>): RefusalReason | null => {
		const refusals = countRefusals(people.refusals(), account.reactivatedAt, rules.refusals.limit);
		const decision = decideAccount(account, step.command, {refusals, now});
		if (!decision.ok) return decision.reason;
		for (const fact of decision.facts) recorder.record('account', 'account', fact);
		projection.refoldAccount();
		changed = true;
		return null;
	};

	const onCompany = ({name, excluded}: Extract<Step, {on: 'company'}>): RefusalReason | null => {
		const key = companyName(name);
		if (key === null) return {code: 'no-company'};
		if (projection.excludedCompanies().has(key) === excluded) return null;
		recorder.record('company', key, {type: 'company-excluded', name: cleanLine(name), excluded});
		projection.refoldCompanies([key]);
		changed = true;
		return null;
	};

	const onTemplate = ({name, command}: Extract<Step, {on: 'template'}>): RefusalReason | null => {
		const decision = decideTemplate(templates.all(), name, command);
		if (!decision.ok) return decision.reason;
		const arms = experiments.running()?.arms ?? [];
		const isArm = arms.some(arm => arm.kind === 'template' && templateId(arm.name) === templateId(name));
		// what is compared was fixed when it began
		if (isArm && decision.facts.length > 0) return {code: 'template-in-experiment', name};
		for (const fact of decision.facts) recorder.record('template', templateId(name), fact);
		changed ||= decision.facts.length > 0;
		return null;
	};

	/** Who can be invited is drawn at once; those who come later when their note is opened. */
	const onExperiment = ({command}: Extract<Step, {on: 'experiment'}>): RefusalReason | null => {
		// one that is done makes room for the next
		const latest = command.type === 'start' ? experiments.views(now, rules).at(-1) : undefined;
		const present = latest?.state === 'done' ? [] : experiments.all();
		const decision = decideExperiment(present, templates.all(), command, now);
		if (!decision.ok) return decision.reason;
		const running = command.type === 'stop' ? experiments.running() : null;
		const id = running?.id ?? recorder.newId();
		for (const fact of decision.facts) recorder.record('experiment', id, fact);
		const begun = experiments.running();
		if (command.type === 'start' && begun)
			recorder.record('experiment', id, {type: 'assigned', people: experiments.toDraw(begun, now, rules)});
		changed = true;
		return null;
	};

	for (const step of steps) {
		if (step.on === 'experiment') {
			const reason = onExperiment(step);
			if (reason) return refused(reason, null);
		} else if (step.on === 'template' || step.on === 'company') {
			const reason = step.on === 'template' ? onTemplate(step) : onCompany(step);
			if (reason) return refused(reason, null);
		} else if (step.on === 'account') {
			const reason = onAccount(people.account(), step);
			if (reason) return refused(reason, null);
		} else if (step.on === 'person') {
			const person = people.byId(projection.resolve(step.id));
			const command = resolved(step.command, projection);
			const isKnown = person !== null && othersIn(command).every(other => people.byId(other) !== null);
			const reason = isKnown
				? (keyOfAnother(person.id, command, people) ?? onPerson(person, false, command))
				: ({code: 'no-such-person'} as const);
			if (reason) return refused(reason, person?.name ?? null);
		} else {
			const known = findSomebody(step, people);
			const described = {...step.command.description, keys: step.keys, ...(known?.name ? {} : {name: step.name})};
			const command = {...step.command, description: described};
			const reason = onPerson(known ?? emptyPerson(recorder.newId()), known === null, command, step.further);
			if (reason) return refused(reason, step.name);
		}
	}
	return {performed: {ok: true, gesture: recorder.gesture(), people: concerned}, changed};
};
