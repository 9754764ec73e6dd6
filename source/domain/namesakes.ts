import {companyAfter, type Known, nameAfter} from './gathered.ts';
import {type Draft, type Gathering, newDraft, none, plus, put, type Row} from './gathering.ts';
import type {Person} from './person.ts';
import {foldClean} from './text.ts';

const foldedCompany = (company: string | null): string | null => (company === null ? null : foldClean(company));

const draftCompany = (draft: Draft): string | null => foldedCompany(companyAfter(draft));

const isEmpty = ({connections, invitations, targets}: Draft): boolean => connections.length + invitations.length + targets.length === 0;

const isNamed = ({connections, invitations, targets}: Draft): boolean =>
	connections.some(({name}) => name !== '') || invitations.some(({name}) => name !== '') || targets.some(({name}) => name !== '');

/** Namesakes may be one person unless both have a company and they differ. */
const mayBeOne = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

/** Somebody new with keys may be the one namesake the store knows without: only where each is the other's only candidate. */
export const adoptNamesakes = (known: Known, gathering: Gathering): void => {
	if (!known.anyKeyless()) {
		return;
	}
	const byName = new Map<string, {drafts: Draft[]; people: readonly Person[]}>();
	for (const draft of gathering.drafts) {
		const name = draft.absorbed || draft.known.length > 0 || !isNamed(draft) ? '' : foldClean(nameAfter(draft));
		const people = name === '' ? none : known.byName(name).filter(person => person.keys.length === 0);
		if (people.length > 0) {
			const group = byName.get(name) ?? {drafts: [], people};
			group.drafts.push(draft);
			byName.set(name, group);
		}
	}
	for (const {drafts, people} of byName.values()) {
		const pairs = drafts.flatMap(draft =>
			people.filter(person => mayBeOne(draftCompany(draft), foldedCompany(person.company))).map(person => ({draft, person})),
		);
		for (const {draft, person} of pairs) {
			if (pairs.every(pair => (pair.draft === draft) === (pair.person === person))) {
				draft.known = plus(draft.known, person);
				gathering.byPerson.set(person.id, draft);
			} else {
				draft.rivals += 1;
			}
		}
	}
};

/** Rows without a key, of one name and one company (null: none given). */
type Namesakes = {company: string | null; rows: Row[]};

const groupByCompany = (rows: readonly Row[]): Namesakes[] =>
	[...Map.groupBy(rows, row => (row.kind === 'invitations' ? null : foldedCompany(row.record.company)))].map(([company, members]) => ({
		company,
		rows: members,
	}));

const isKeyless = (draft: Draft): boolean => draft.keys.length === 0 && draft.known.every(person => person.keys.length === 0);

/** The same name and company without a key: the same rows read again, however many others share the name. */
const sameAgain = (candidates: readonly Draft[], company: string | null): Draft | undefined =>
	candidates
		.filter(draft => isKeyless(draft) && draftCompany(draft) === company)
		.toSorted((a, b) => ((a.known[0]?.id ?? '') < (b.known[0]?.id ?? '') ? -1 : 1))[0];

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

/** Places the rows of one name: a company says more than a name, and a row without either joins the only candidate or nobody. */
const placeNamesakes = (rows: readonly Row[], candidates: Draft[], gathering: Gathering): void => {
	const settle = (group: Namesakes, draft: Draft | undefined, among: readonly Draft[]): void => {
		const target = draft ?? newDraft([]);
		if (draft === undefined) {
			target.rivals = among.length;
			gathering.drafts.push(target);
			candidates.push(target);
		}
		for (const row of group.rows) {
			put(target, row);
		}
	};
	const open: Namesakes[] = [];
	const groups = groupByCompany(rows);
	for (const group of groups.filter(({company}) => company !== null)) {
		const colleagues = candidates.filter(draft => draftCompany(draft) === group.company);
		if (colleagues.length === 0) {
			open.push(group);
		} else {
			settle(group, sameAgain(colleagues, group.company) ?? only(colleagues), colleagues);
		}
	}
	const blanks = candidates.filter(draft => draftCompany(draft) === null);
	const blank = open.length === 1 ? only(blanks) : undefined;
	for (const group of open) {
		settle(group, blank, blanks);
	}
	for (const group of groups.filter(({company}) => company === null)) {
		settle(group, sameAgain(candidates, null) ?? only(candidates), candidates);
	}
};

/** Rows without a key join whoever has their name once the batch is in. */
export const placeByName = (rows: readonly Row[], known: Known, gathering: Gathering): void => {
	if (rows.length === 0) {
		return;
	}
	const byName = Map.groupBy(
		gathering.drafts.filter(draft => !draft.absorbed),
		draft => foldClean(nameAfter(draft)),
	);
	for (const [name, namesakes] of Map.groupBy(rows, row => foldClean(row.record.name))) {
		const untouched = known.byName(name).filter(({id}) => !gathering.byPerson.has(id));
		const fromStore = untouched.map(person => ({person, draft: newDraft([person])}));
		placeNamesakes(namesakes, [...(byName.get(name) ?? []), ...fromStore.map(({draft}) => draft)], gathering);
		for (const {person, draft} of fromStore) {
			if (!isEmpty(draft)) {
				gathering.drafts.push(draft);
				gathering.byPerson.set(person.id, draft);
			}
		}
	}
};
