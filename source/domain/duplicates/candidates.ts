import {type Blocks, crowd, finerValue, meetInBlocks, membersOf, put, visit} from './blocks.ts';
import {type Card, companyOf, emailOf, type Meet, otherNames} from './card.ts';
import {nameKey} from './name-words.ts';
import {meetByPartOfName} from './part-of-name.ts';
import {foldedSlug, isOddSlug} from './slug-form.ts';

const nameOf = ({key}: Card): string | null => key || null;

/** The same e-mail address; of a mailbox many share, those of one name. */
const meetByEmail = (cards: readonly Card[], meet: Meet): void => {
	const blocks: Blocks<Card> = new Map();
	for (const card of cards) {
		const email = emailOf(card);
		if (email !== '') {
			put(blocks, email, card);
		}
	}
	meetInBlocks(blocks, nameOf, meet);
};

/** Addresses that differ by accents or by encoding left in them. Nearly all are plain: they matter where an odd one reads like them. */
const meetByAddress = (cards: readonly Card[], meet: Meet): void => {
	const blocks: Blocks<Card> = new Map();
	const odd = new Set(cards.flatMap(({profile}) => profile.keys.filter(key => isOddSlug(key)).map(key => foldedSlug(key) ?? '')));
	if (odd.size === 0) {
		return;
	}
	for (const card of cards) {
		for (const key of card.profile.keys) {
			const slug = isOddSlug(key) ? (foldedSlug(key) ?? '') : key.slice('in:'.length);
			if (key.startsWith('in:') && odd.has(slug)) {
				put(blocks, slug, card);
			}
		}
	}
	meetInBlocks(blocks, nameOf, meet);
};

/** The words of a name in any order; then longer names and those an address says, with whoever is called that. */
const meetByName = (cards: readonly Card[], meet: Meet): Blocks<Card> => {
	const named: Blocks<Card> = new Map();
	for (const card of cards) {
		if (card.key !== '') {
			put(named, card.key, card);
		}
	}
	const finer = meetInBlocks(named, companyOf, meet);
	for (const card of cards) {
		for (const words of otherNames(card)) {
			const key = nameKey(words);
			let hosts = membersOf(named, key);
			if (hosts.length > crowd) {
				const company = companyOf(card);
				hosts = company === null ? [] : membersOf(finer, finerValue(key, company));
			}
			visit(card, hosts, meet);
		}
	}
	return named;
};

/** More people than any list holds; two numbers up to it make one exactly. */
const most = 2 ** 26;

/**
 * Who is compared with whom: people who share an e-mail address, an address but for its spelling, or a name in one of the ways two files
 * write it. Each pair meets once; 12 people at most a value.
 * @returns people by `nameKey`: all of every name that more than one has
 */
export const meetCandidates = (cards: readonly Card[], meet: Meet): Blocks<Card> => {
	const met = new Set<number>();
	const once: Meet = (a, b) => {
		const pair = Math.min(a.index, b.index) * most + Math.max(a.index, b.index);
		if (a !== b && !met.has(pair)) {
			met.add(pair);
			meet(a, b);
		}
	};
	meetByEmail(cards, once);
	meetByAddress(cards, once);
	meetByPartOfName(cards, once);
	return meetByName(cards, once);
};
