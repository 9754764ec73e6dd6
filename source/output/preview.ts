import type {Placed} from '../domain/preview.ts';
import {columns} from './columns.ts';
import {nameOf, type Paper, positionOf} from './paper.ts';

/** The order as it would be, a line each: place, what it was, worth, name, position. */
export const previewLines = (order: readonly Placed[], {locale, columns: room}: Paper): string[] => {
	const {weights: words, format} = locale;
	if (order.length === 0) return [words.nobody];
	const rows = order.map(({offer, was}, index) => [
		format.number(index + 1),
		words.was(was, index + 1),
		format.number(Math.round(offer.worth)),
		nameOf(offer),
		positionOf(offer),
	]);
	return [words.title(order.length), ...columns(rows, room, {indent: 2, right: [0, 2]})];
};
