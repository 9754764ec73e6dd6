import type {Account} from './account.ts';
import {profileUrl} from './profile-key.ts';
import type {Rules} from './rules.ts';

/**
 * What an invited person sees of the member before they answer: a profile without it invites "I don't know this person". All but the
 * photo is read from the archive, the photo is in none.
 */
export const preflightItems = ['photo', 'headline', 'summary', 'positions', 'education', 'skills', 'place', 'address'] as const;
export type PreflightItem = (typeof preflightItems)[number];

/** Items that no archive tells: ticked by hand. */
export const byHand = ['photo'] as const satisfies readonly PreflightItem[];

/** From how many on a profile says enough: own choices, since LinkedIn publishes none. A summary of two sentences, five skills. */
export const enough = {summary: 200, skills: 5} as const;

/**
 * What the archives tell of an item: its text, or how much there is of it (characters of the summary, rows of the others).
 * Null where none has told.
 */
type Found = string | number | null;

/** How complete the member's own profile is. `known` is false before an archive told anything of it. `complete`: 0 to 1. */
export type Preflight = {known: boolean; complete: number; items: readonly {item: PreflightItem; done: boolean; found: Found}[]};

/** The member as linkdash knows them. `name` is null where nothing tells it. */
export type OwnProfile = Preflight & {name: string | null};

/** An address as LinkedIn makes it ends in letters and digits of chance: "nadia-benali-4b7a21" is nobody's choice. */
const chance = /-(?=[a-z]*\d)[a-z\d]{6,10}$/;
const isChosen = (key: string): boolean => key.startsWith('in:') && !chance.test(key);

const says = (text: string | null | undefined): boolean => (text ?? '').trim() !== '';

export const preflightOf = ({profile, ticks}: Pick<Account, 'profile' | 'ticks'>): Preflight => {
	const {
		headline = null,
		summaryLength = null,
		positions = null,
		education = null,
		skills = null,
		place = null,
		key = null,
	} = profile ?? {};
	const done: Record<PreflightItem, boolean> = {
		photo: ticks.photo === true,
		headline: says(headline),
		summary: (summaryLength ?? 0) >= enough.summary,
		positions: (positions ?? 0) > 0,
		education: (education ?? 0) > 0,
		skills: (skills ?? 0) >= enough.skills,
		place: says(place),
		address: key !== null && isChosen(key),
	};
	const found: Record<PreflightItem, Found> = {
		photo: null,
		headline,
		summary: summaryLength,
		positions,
		education,
		skills,
		place,
		address: (key && profileUrl(key))?.replace('https://www.', '') ?? null,
	};
	const items = preflightItems.map(item => ({item, done: done[item], found: found[item]}));
	return {known: profile !== null, complete: items.filter(item => item.done).length / items.length, items};
};

/** The member's own profile, with their name: as LinkedIn has it, else as they sign notes. */
export const ownProfile = (account: Pick<Account, 'profile' | 'ticks'>, {me}: Pick<Rules, 'me'>): OwnProfile => ({
	...preflightOf(account),
	name: account.profile?.name ?? me,
});
