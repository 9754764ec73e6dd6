import {viewOrders} from '../session.ts';
import {type Handler, result} from './handler.ts';
import {turned} from './move.ts';

/** The list shown in the next of its orders, or the one before. The selected person stays selected, wherever they go. */
const toOrder =
	(by: number): Handler =>
	({state}) => {
		const {view, orders} = state;
		const order = turned(viewOrders[view] ?? [], orders[view] ?? null, by);
		return result({...state, orders: {...orders, [view]: order}, toast: {code: 'ordered', order}});
	};

export const orderHandlers = {'next-order': toOrder(1), 'previous-order': toOrder(-1)};
