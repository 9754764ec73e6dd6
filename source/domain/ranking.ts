import {knowsMember, type Person, type Relation} from './person.ts';
import {defaultRules, type Rules} from './rules.ts';
import {fold} from './text.ts';
import type {WhyCode} from './views.ts';

/** The most of the member's own weight. */
export const mostWeight = 10;

/** Days of inviting that a block costs: it lasts about a week (LinkedIn's help). */
const blockedDays = 7;

/** Mean gain of an invitation, value x P(accept), before any was sent. */
export const meanGainAtFirst = 15;

/** Words between single blanks, so that one text lies in another only at the bounds of words: " vp sales ". */
const wordsOf = (text: string): string =>
	` ${fold(text)
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;

/** Whether one of the wanted words or phrases stands in a text, whatever its case and accents. */
const fits = (text: string | null, wanted: readonly string[]): boolean => {
	if (text === null || wanted.length === 0) {
		return false;
	}
	const words = wordsOf(text);
	return wanted.map(wordsOf).some(phrase => phrase.trim() !== '' && words.includes(phrase));
};

type Valued = Pick<Person, 'relation' | 'position' | 'company' | 'place' | 'weight'>;

/** What a value is made of: the words of the goal, and the points. */
export type Weights = Pick<Rules, 'fit' | 'points'>;

const relationOf = ({relation}: Valued): Relation => relation ?? 'stranger';

/** Which of title, company and place fit the goal. */
const fitting = ({position, company, place}: Valued, {titles, companies, places}: Rules['fit']): WhyCode[] => {
	const parts: [code: WhyCode, fits: boolean][] = [
		['fits-title', fits(position, titles)],
		['fits-company', fits(company, companies)],
		['fits-place', fits(place, places)],
	];
	return parts.filter(([, fit]) => fit).map(([code]) => code);
};

/** How many of title, company and place fit the goal, 0 to 3. */
export const fitsOf = (person: Valued, fit: Rules['fit']): number => fitting(person, fit).length;

/** The member's own weight, 0 to 10. */
export const ownWeight = ({weight}: Pick<Person, 'weight'>): number => Math.min(mostWeight, Math.max(0, weight));

/** What a person is worth to the goal: relation (10 to 60 points), goal fit (10 each for title, company and place), own weight; with the default points 10 to 100. */
export const valueFrom = (points: Rules['points'], {relation, fits, own}: {relation: Relation; fits: number; own: number}): number =>
	points[relation] + points.fit * fits + own;

/** `valueFrom` a person. */
export const pointsOf = (person: Valued, {fit, points}: Weights): number =>
	valueFrom(points, {relation: relationOf(person), fits: fitsOf(person, fit), own: ownWeight(person)});

/** The reasons for a person's value, in the order they weigh. */
export const reasonsOf = (person: Valued, {fit, points}: Weights): WhyCode[] => {
	const parts: [code: WhyCode, points: number][] = [
		[relationOf(person), points[relationOf(person)]],
		...fitting(person, fit).map((code): [WhyCode, number] => [code, points.fit]),
		['own-weight', ownWeight(person)],
	];
	return parts
		.filter(([, weighs]) => weighs > 0)
		.sort(([, one], [, other]) => other - one)
		.map(([code]) => code);
};

/** People of one relation, invited with a note or without: chances are learned group by group. */
export type Group = {relation: Relation | null; note: boolean};

/** The member's own history with a group, in invitations. */
export type GroupRates = {
	accepted: number;
	/** Answered `unknown` or `spam`. */
	refused: number;
	/** Accepted and decided otherwise; each one waiting adds the share F(age) of the answers its age would have brought (`DelayCurve`). */
	settled: number;
};

/** Beta priors as [yes, no], for people who know the member and for others (design, section 4). */
const priors = {
	familiar: {accept: [14, 6], refuse: [0.1, 49.9]},
	other: {accept: [6, 14], refuse: [0.5, 24.5]},
} as const;

const shrunk = (yes: number, of: number, [priorYes, priorNo]: readonly [number, number]): number =>
	(priorYes + yes) / (priorYes + priorNo + of);

/** Chances, 0 to 1, that a person of the group accepts and refuses: the member's own rates, shrunk to the priors. */
export const chances = (group: Group, own: GroupRates): {accept: number; refuse: number} => {
	const prior = knowsMember(group.relation) ? priors.familiar : priors.other;
	return {accept: shrunk(own.accepted, own.settled, prior.accept), refuse: shrunk(own.refused, own.settled, prior.refuse)};
};

/**
 * What a refusal costs, in points of value: its part of a block, 7 days of invitations at the mean gain.
 * With none left and the account not blocked it costs what the last one did.
 * @param meanGain mean of value x P(accept) over the last 100 sent; `meanGainAtFirst` before
 * @param perDay invitations a day, of the rules
 */
export const price = ({
	refusalsLeft,
	meanGain,
	perDay = defaultRules.pace.day,
}: {
	refusalsLeft: number;
	meanGain: number;
	perDay?: number;
}): number => (blockedDays * perDay * meanGain) / Math.max(1, refusalsLeft);

/** worth = value x P(accept) - price x P(refusal), in points of value; a person worth 0 or less is not offered. */
export const worth = (person: {value: number; accept: number; refuse: number; price: number}): number =>
	person.value * person.accept - person.price * person.refuse;

/** Best worth first; of equals the older id. */
export const byWorth = (a: {id: string; worth: number}, b: {id: string; worth: number}): number =>
	b.worth - a.worth || (a.id < b.id ? -1 : 1);
