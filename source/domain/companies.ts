import {companyName} from './duplicates/company-name.ts';
import type {Person} from './person.ts';
import {type Phase, phaseOf} from './status.ts';

/** The member offers nobody of a company, or again somebody. Its name as it is compared is the subject. */
export type CompanyFact = {type: 'company-excluded'; name: string; excluded: boolean};

/** Companies out of force of offers: by the name they are compared by, as the member wrote them. */
export type ExcludedCompanies = ReadonlyMap<string, string>;

/** What the facts in force come to. */
export const foldCompanies = (facts: Iterable<CompanyFact>): ExcludedCompanies => {
	const excluded = new Map<string, string>();
	for (const {name, excluded: isExcluded} of facts) {
		const key = companyName(name);
		if (key === null) continue;
		if (isExcluded) excluded.set(key, name);
		else excluded.delete(key);
	}
	return excluded;
};

/** The excluded company somebody is at, as the member wrote it; null where there is none. */
export const excludedCompanyOf = ({company}: Pick<Person, 'company'>, companies: ExcludedCompanies): string | null => {
	if (companies.size === 0 || company === null) return null;
	const key = companyName(company);
	return key === null ? null : (companies.get(key) ?? null);
};

/** What is under way goes on: a connection stays one, and an invitation of either side still has its answer. */
const underWay: ReadonlySet<Phase> = new Set(['connection', 'pending', 'incoming']);

/** The phase of a person where companies are excluded. */
export const phaseWith = (person: Person, companies: ExcludedCompanies): Phase => {
	const phase = phaseOf(person);
	return underWay.has(phase) || excludedCompanyOf(person, companies) === null ? phase : 'excluded';
};
