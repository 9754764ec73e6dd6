import {type Blocks, finerValue, membersOf, put, visit} from './blocks.ts';
import {type Card, companyOf, type Meet} from './card.ts';
import {gluedForms, shortForms} from './name-words.ts';

/** Looked up both ways round: the few names that are parts first, then everybody whose name they may be part of. */
const partsOf = (cards: readonly Card[]): {short: Blocks<Card>; shorts: ReadonlySet<string>; glued: Blocks<Card>} => {
	const short: Blocks<Card> = new Map();
	const shorts = new Set<string>();
	const glued: Blocks<Card> = new Map();
	for (const card of cards) {
		const company = card.short === null ? null : companyOf(card);
		if (card.short !== null && company !== null) {
			shorts.add(card.short);
			put(short, finerValue(card.short, company), card);
		}
		for (const [only = '', ...others] of card.readings) {
			if (others.length === 0) {
				put(glued, only, card);
			}
		}
	}
	return {short, shorts, glued};
};

/** Names cut or run together meet the whole ones: "Nadia B." who works at one company with Nadia Benali, `in:nadiabenali` with any. */
export const meetByPartOfName = (cards: readonly Card[], meet: Meet): void => {
	const {short, shorts, glued} = partsOf(cards);
	if (shorts.size + glued.size === 0) {
		return;
	}
	const hostsOf = (card: Card): (readonly Card[])[] => {
		const forms = shorts.size === 0 ? [] : shortForms(card.words).filter(form => shorts.has(form));
		const company = forms.length === 0 ? null : companyOf(card);
		return [
			...(company === null ? [] : forms.map(form => membersOf(short, finerValue(form, company)))),
			...(glued.size === 0 ? [] : gluedForms(card.words).map(form => membersOf(glued, form))),
		];
	};
	for (const card of cards) {
		for (const hosts of hostsOf(card)) {
			visit(card, hosts, meet);
		}
	}
};
