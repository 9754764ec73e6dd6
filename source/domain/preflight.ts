import type {Account} from './account.ts';

/**
 * What an invited person sees of the member before they answer: a profile without it invites "I don't know this person". All but the
 * photo is read from the archive, the photo is in none.
 */
export const preflightItems = ['photo', 'headline', 'summary', 'positions', 'education', 'skills', 'place', 'address'] as const;
export type PreflightItem = (typeof preflightItems)[number];

/** Items that no archive tells: ticked by hand. */
export const byHand = ['photo'] as const satisfies readonly PreflightItem[];

/** From how many on a profile says enough: own choices, since LinkedIn publishes none. A summary of two sentences, five skills. */
const enough = {summary: 200, skills: 5};

/** How complete the member's own profile is. `known` is false before an archive told anything of it. `complete`: 0 to 1. */
export type Preflight = {known: boolean; complete: number; items: readonly {item: PreflightItem; done: boolean}[]};

/** An address as LinkedIn makes it ends in letters and digits of chance: "nadia-benali-4b7a21" is nobody's choice. */
const chance = /-(?=[a-z]*\d)[a-z\d]{6,10}$/;
const isChosen = (key: string): boolean => key.startsWith('in:') && !chance.test(key);

const says = (text: string | null | undefined): boolean => (text ?? '').trim() !== '';

export const preflightOf = ({profile, ticks}: Pick<Account, 'profile' | 'ticks'>): Preflight => {
	const {headline, summaryLength = 0, positions = 0, education = 0, skills = 0, place, key = ''} = profile ?? {};
	const done: Record<PreflightItem, boolean> = {
		photo: ticks.photo === true,
		headline: says(headline),
		summary: summaryLength >= enough.summary,
		positions: positions > 0,
		education: education > 0,
		skills: skills >= enough.skills,
		place: says(place),
		address: isChosen(key),
	};
	const items = preflightItems.map(item => ({item, done: done[item]}));
	return {known: profile !== null, complete: items.filter(item => item.done).length / items.length, items};
};
