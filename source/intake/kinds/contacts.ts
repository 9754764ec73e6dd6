import type {PersonRecord} from '../../domain/batch.ts';
import {orderKeys} from '../../domain/profile-key.ts';
import {keysIn} from '../addresses.ts';
import type {Layout} from '../columns.ts';
import {readEmail, readName, valueOrNull, values} from '../list-cells.ts';
import type {Reading} from '../reading.ts';
import type {Row} from '../scan.ts';

/**
 * A row of Contacts.csv or ImportedContacts.csv: somebody of an address book the member once let LinkedIn read. Many have nothing but an
 * address of e-mail: then the name is ''.
 */
export const readContact = (row: Row, layout: Layout<'contacts'>): Reading<PersonRecord> => {
	const keys = orderKeys(values(row, layout.address).flatMap(keysIn));
	const name = readName(row, layout);
	const email = readEmail(values(row, layout.email));
	if (name === '' && keys.length === 0 && email === null) {
		return {problem: 'nobody'};
	}
	return {record: {keys, name, company: valueOrNull(row, layout.company), position: valueOrNull(row, layout.position), email}};
};
