import {type Other, orderAnew, type Placed, weighedAnew} from '../domain/preview.ts';
import type {Rules} from '../domain/rules.ts';
import type {Offer} from '../domain/views.ts';
import type {Store} from '../store/index.ts';

/** Places looked at for where people were before. */
const looked = 200;

/** The first of the order that other points, or another own weight of one person, would make; nothing is kept. */
export const orderWith = (
	store: Store,
	{points, own}: Other,
	{now, rules, limit}: {now: number; rules: Rules; limit: number},
): Placed[] => {
	const before = store.best(now, rules, looked);
	const other = {...rules, points};
	const after = points === rules.points ? before : store.best(now, other, looked);
	const card = own && store.card(own.id, now, other);
	const offer: Offer | null = card?.offer ? {...card, ...card.offer} : null;
	return orderAnew(before, card && offer && own ? weighedAnew(after, offer, {from: card.weight, to: own.weight}) : after, limit);
};
