import {ownProfile} from '../../../source/domain/preflight.ts';
import {stats, type Told} from './invented.ts';
import {disputes, now} from './invented-people.ts';

const day = 86_400_000;

/**
 * Terminals from the smallest to a large one, both sides of every edge of the layout: panels beside the list from 100 columns, below it,
 * in lines, in one line; the order is one in which windows grow and shrink, each way.
 */
export const sizes = [
	[120, 40],
	[80, 24],
	[60, 20],
	[50, 14],
	[100, 15],
	[90, 45],
	[200, 60],
	[71, 21],
	[99, 38],
	[72, 22],
	[132, 43],
	[160, 50],
] as const;

export const nobody: Told = {
	morning: {
		changes: {since: now - day, accepted: 0, refused: 0, expired: 0},
		closed: 'nobody',
		offers: [],
		followUps: [],
		received: [],
		whoAccepted: {waiting: 0, lastLook: null},
		beyondToday: 0,
	},
	people: {everyone: [], targets: [], pending: [], connections: [], suggestions: [], duplicates: []},
	stats: {
		acceptance: {sent: 0, accepted: 0, decided: 0, pending: 0, lastLook: null, naive: null, ratio: null, low: null, high: null, weeks: []},
		network: {connections: 0, hidden: 0, last7: 0, last30: 0, weeks: []},
		refusals: {...stats.refusals, counted: 0, guessed: 0, left: 5, early: true},
	},
};
export const unknownProfile: Told = {profile: ownProfile({ticks: {}, profile: null}, {me: null})};
export const wholeProfile: Told = {
	profile: ownProfile(
		{
			ticks: {photo: true},
			profile: {key: 'in:camille', headline: 'Data', summaryLength: 400, positions: 1, education: 1, skills: 5, place: 'Lyon'},
		},
		{me: 'Camille'},
	),
};
/** Support was asked nine days ago, and has not answered. */
export const unanswered: Told = {
	morning: {closed: 'restricted', offers: [], supportDue: now - 9 * day},
	stats: {
		account: {...stats.account, standing: 'restricted', since: now - 12 * day, cause: 'refusals', appealedAt: now - 9 * day},
		refusals: {...stats.refusals, counted: 5, left: 0},
	},
};
export const looking: Told = {people: {everyone: [], targets: [], pending: [], connections: [], suggestions: [], duplicates: null}};
export const archiveDue: Told = {morning: {archiveDue: {lastAt: now - 34 * day, unresolved: 12}}};
export const disputed: Told = {morning: {disputes}};
export const atLimit: Told = {
	morning: {closed: 'limit', offers: []},
	stats: {
		account: {...stats.account, atLimit: true},
		refusals: {...stats.refusals, counted: 5, left: 0},
		pace: {...stats.pace, left: 0, strangersLeft: 0, limitedBy: 'standing'},
	},
};
export const restricted: Told = {
	morning: {closed: 'restricted', offers: []},
	stats: {
		account: {...stats.account, standing: 'restricted', since: now - 5 * day, cause: 'refusals'},
		refusals: {...stats.refusals, counted: 5, left: 0},
	},
};
