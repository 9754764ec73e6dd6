import {orderAnew, type Placed} from '../domain/preview.ts';
import type {Rules} from '../domain/rules.ts';
import type {Offer} from '../domain/views.ts';
import {previewLines} from '../output/preview.ts';
import type {Context} from './command.ts';

/** Places shown of an order that is not kept, and places looked at for where people were before. */
const shown = 10;
const looked = 200;

/** The best there are by some rules, whatever is left of today. */
export const bestOf = async (context: Context, rules: Rules): Promise<readonly Offer[]> =>
	(await context.store()).best(context.now(), rules, looked);

/** What another order would be; nothing is kept. */
export const previewed = (context: Context, before: readonly Offer[], after: readonly Offer[]): {lines: string[]; json: unknown} => {
	const {locale, terminal, now} = context;
	const order = orderAnew(before, after, shown);
	const lines = previewLines(order, {locale, now: now(), columns: terminal.columns, ascii: terminal.ascii});
	return {lines: [...lines, locale.weights.notKept], json: order.map(placedJson)};
};

const placedJson = ({offer, was}: Placed, index: number) => ({place: index + 1, was, id: offer.id, key: offer.key, name: offer.name});
