import {profileKey} from '../domain/profile-key.ts';
import {boundCell} from './cells.ts';

/** Google joins the values of a field by ` ::: `. */
export const splitValues = (text: string): string[] => {
	const cell = boundCell(text).trim();
	const values = cell.includes(':::') ? cell.split(':::').map(value => value.trim()) : [cell];
	return values.filter(value => value !== '');
};

/** A comma alone may be part of an address, as in a Sales Navigator lead. */
const splitAddresses = (value: string): string[] => (value.lastIndexOf('http') > 0 ? value.split(/[\s,;]+(?=https?:)/i) : [value]);

/** The addresses in a cell that may hold several. */
export const addressesIn = (text: string): string[] => splitValues(text).flatMap(splitAddresses);

/** Profile keys of a cell that may hold several addresses. */
export const keysIn = (text: string): string[] => addressesIn(text).flatMap(address => profileKey(address) ?? []);
