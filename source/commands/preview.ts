import type {Other, Placed} from '../domain/preview.ts';
import type {Answer} from '../output/answer.ts';
import {previewLines} from '../output/preview.ts';
import type {Context} from './command.ts';
import {orderWith} from './order.ts';

/** Places shown of an order that is not kept. */
const shown = 10;

const placedJson = ({offer, was}: Placed, index: number) => ({place: index + 1, was, id: offer.id, key: offer.key, name: offer.name});

/** What another order would be; nothing is kept. */
export const preview = async (context: Context, other: Partial<Other>): Promise<Answer & {view: 'lines'}> => {
	const {locale, terminal} = context;
	const [now, rules] = [context.now(), context.rules()];
	const order = orderWith(await context.store(), {points: rules.points, own: null, ...other}, {now, rules, limit: shown});
	const lines = previewLines(order, {locale, now, columns: terminal.columns, ascii: terminal.ascii});
	return {view: 'lines', lines: [...lines, locale.weights.notKept], json: order.map(placedJson)};
};
