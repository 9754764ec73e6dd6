import {type Card, cardOf, emailOf, otherNames, type Profile} from './card.ts';
import {offersEach, ownOffers, readPlain} from './plain-person.ts';
import {hashText, hashWords, newSieve, type Sieve} from './sieve.ts';

/** What somebody who is not plain may share with somebody who is: a mailbox, a name, or a part of one. */
const seekPlain = (card: Card, names: Sieve, parts: Sieve): void => {
	names.seek(hashWords(card.words));
	names.seek(hashText(emailOf(card)));
	for (const words of otherNames(card)) {
		(words.length > 1 ? names : parts).seek(hashWords(words));
	}
	if (card.short !== null) {
		parts.seek(hashText(card.short));
	}
};

/** Those who may be written twice, in no order, and how often a word is in a name of the whole list. */
export type RollCall = {cards: readonly Card[]; bearers: (word: string) => number};

/**
 * Leaves out whoever shares nothing with anybody, most of a large network, before anything is kept of them: a card for each of 130,000
 * people takes longer than all the rest. Of two words with one hash each counts for both: one pair in five lists of 40,000 words, and a
 * name that seems a little commoner than it is.
 */
export const rollCall = (people: readonly Profile[]): RollCall => {
	const table = new Int32Array(people.length * offersEach);
	const counts = new Map<number, number>();
	const count = (word: number): void => {
		counts.set(word, (counts.get(word) ?? 0) + 1);
	};
	const others: Card[] = [];
	people.forEach((person, index) => {
		if (!readPlain(person, table, index * offersEach, count)) {
			const card = cardOf(person, index);
			others.push(card);
			for (const word of card.words) {
				count(hashText(word));
			}
		}
	});
	const names = newSieve(people.length + 4 * others.length);
	const parts = newSieve(others.length);
	for (let at = 0; at < table.length; at += offersEach) {
		for (let offer = at; offer < at + ownOffers; offer += 1) {
			names.offer(table[offer] ?? 0);
		}
	}
	for (const card of others) {
		seekPlain(card, names, parts);
	}
	const isShared = (from: number): boolean => {
		for (let at = from; at < from + offersEach; at += 1) {
			const hash = table[at] ?? 0;
			if (hash !== 0 && (at < from + ownOffers ? names.repeated(hash) || names.sought(hash) : parts.sought(hash))) {
				return true;
			}
		}
		return false;
	};
	const cards = [...others];
	people.forEach((person, index) => {
		if (isShared(index * offersEach)) {
			cards.push(cardOf(person, index));
		}
	});
	return {cards, bearers: word => counts.get(hashText(word)) ?? 0};
};
