import {byWorth, ownWeight, worth} from './ranking.ts';
import type {Rules} from './rules.ts';
import type {Offer} from './views.ts';

/** What is tried: points, and where it is about one person their own weight. */
export type Other = {points: Rules['points']; own: {id: string; weight: number} | null};

/** A place in an order that is not kept yet. `was`: the place before, from 1; null where it was further down than was looked. */
export type Placed = {offer: Offer; was: number | null};

/** The first of the new order, each with the place it had. */
export const orderAnew = (before: readonly Offer[], after: readonly Offer[], limit: number): Placed[] => {
	const places = new Map(before.map(({id}, index) => [id, index + 1]));
	return after.slice(0, limit).map(offer => ({offer, was: places.get(offer.id) ?? null}));
};

/** The order with another own weight for one person, who joins it or leaves it as their worth says. */
export const weighedAnew = (offers: readonly Offer[], person: Offer, {from, to}: {from: number; to: number}): Offer[] => {
	const value = person.value + ownWeight({weight: to}) - ownWeight({weight: from});
	const changed = {
		...person,
		value,
		worth: worth({value, accept: person.chanceAccept, refuse: person.chanceRefuse, price: person.price}),
	};
	return [...offers.filter(({id}) => id !== person.id), changed].filter(offer => offer.worth > 0).sort(byWorth);
};
