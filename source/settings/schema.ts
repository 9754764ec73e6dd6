import type {ChecklistItem} from '../domain/checklist.ts';
import {type Goal, goals, type Tier, tiers} from '../domain/person.ts';
import {defaultRules, type Rules} from '../domain/rules.ts';
import type {SettingForm, SettingSource} from '../domain/setting.ts';

/** Languages linkdash speaks; null follows the environment. */
const settingLanguages = ['en', 'fr'] as const;

/** Looks of the dashboard; what they are made of is the screen's own. */
export const settingThemes = ['default', 'high-contrast', 'colour-blind', 'none'] as const;

/** What each key holds. Keys are the paths of `Rules`, and paths into config.json. */
export type SettingTypes = {
	tier: Tier;
	goal: Goal;
	language: (typeof settingLanguages)[number] | null;
	theme: (typeof settingThemes)[number];
	me: string | null;
	'fit.titles': readonly string[];
	'fit.companies': readonly string[];
	'fit.places': readonly string[];
	'points.worked-with': number;
	'points.met': number;
	'points.association': number;
	'points.remote': number;
	'points.interesting': number;
	'points.stranger': number;
	'points.fit': number;
	'refusals.limit': number;
	'pace.day': number;
	'pace.week': number;
	'pace.pending': number;
	'notes.perMonth': number | null;
	'notes.warnAt': number;
	'notes.length': number;
	'inmail.credits': number;
	'inmail.subject': number;
	'inmail.body': number;
	'inmail.wait': number;
	'inmail.after': number;
	'inmail.afterDeclined': number;
	'days.expiry': number;
	'days.withdrawalSuggested': number;
	'days.reinvite': number;
	'days.followUp': number;
	'days.archive': number;
	'days.appeal': number;
	unresolved: number;
};

export type SettingKey = keyof SettingTypes;
export type Settings = Readonly<SettingTypes>;

type Definition<K extends SettingKey> = {form: SettingForm; source: SettingSource; default(tier: Tier): SettingTypes[K]};

const words: SettingForm = {kind: 'words'};
const whole = (min: number, max: number): SettingForm => ({kind: 'whole', min, max});

const define = <K extends SettingKey>(form: SettingForm, source: SettingSource, value: SettingTypes[K]): Definition<K> => ({
	form,
	source,
	default: () => value,
});

const d = defaultRules;

/** The one table of settings: form, bounds, default and source of every key, in the order they are shown. */
export const schema: {readonly [K in SettingKey]: Definition<K>} = {
	tier: define({kind: 'choice', choices: tiers}, 'own', d.tier),
	goal: define({kind: 'choice', choices: goals}, 'own', d.goal),
	language: define({kind: 'choice', choices: settingLanguages, none: true}, 'own', null),
	theme: define({kind: 'choice', choices: settingThemes}, 'own', 'default'),
	me: define({kind: 'text', longest: 60}, 'own', d.me),
	'fit.titles': define(words, 'own', d.fit.titles),
	'fit.companies': define(words, 'own', d.fit.companies),
	'fit.places': define(words, 'own', d.fit.places),
	'points.worked-with': define(whole(0, 100), 'own', d.points['worked-with']),
	'points.met': define(whole(0, 100), 'own', d.points.met),
	'points.association': define(whole(0, 100), 'own', d.points.association),
	'points.remote': define(whole(0, 100), 'own', d.points.remote),
	'points.interesting': define(whole(0, 100), 'own', d.points.interesting),
	'points.stranger': define(whole(0, 100), 'own', d.points.stranger),
	'points.fit': define(whole(0, 100), 'own', d.points.fit),
	'refusals.limit': define(whole(1, 50), 'article', d.refusals.limit),
	'pace.day': define(whole(1, 200), 'own', d.pace.day),
	'pace.week': define(whole(1, 1000), 'vendors', d.pace.week),
	'pace.pending': define(whole(1, 30_000), 'vendors', d.pace.pending),
	// LinkedIn's help: a free account has a few personalised invitations a month, Premium no cap
	'notes.perMonth': {
		form: {kind: 'whole', min: 0, max: 1000, none: true},
		source: 'linkedin-help',
		default: tier => (tier === 'premium' ? null : d.notes.perMonth),
	},
	'notes.warnAt': define(whole(0, 1000), 'vendors', d.notes.warnAt),
	// seen live in August 2026: 200 characters free, 300 Premium; no exported note is longer than 300
	'notes.length': {form: whole(1, 300), source: 'seen', default: tier => (tier === 'premium' ? 300 : d.notes.length)},
	// LinkedIn's help: 5 credits a month with Premium Career, 15 with Business, 50 with Sales Navigator
	'inmail.credits': {form: whole(0, 1000), source: 'linkedin-help', default: tier => (tier === 'premium' ? 5 : d.inmail.credits)},
	'inmail.subject': define(whole(1, 200), 'linkedin-help', d.inmail.subject),
	'inmail.body': define(whole(1, 2000), 'linkedin-help', d.inmail.body),
	'inmail.wait': define(whole(0, 365), 'own', d.inmail.wait),
	'inmail.after': define(whole(0, 365), 'own', d.inmail.after),
	'inmail.afterDeclined': define(whole(0, 365), 'own', d.inmail.afterDeclined),
	'days.expiry': define(whole(1, 365), 'exports', d.days.expiry),
	'days.withdrawalSuggested': define(whole(1, 365), 'own', d.days.withdrawalSuggested),
	'days.reinvite': define(whole(1, 365), 'linkedin-help', d.days.reinvite),
	'days.followUp': define(whole(0, 365), 'own', d.days.followUp),
	'days.archive': define(whole(1, 150), 'exports', d.days.archive),
	'days.appeal': define(whole(1, 365), 'linkedin-help', d.days.appeal),
	unresolved: define(whole(1, 10_000), 'own', d.unresolved),
};

export const settingKeys = Object.keys(schema) as SettingKey[];
export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(schema, key);

/** The rules as the settings have them, with the member's own items of the checklist. */
export const rulesOf = (settings: Settings, checklist: readonly ChecklistItem[] = []): Rules => ({
	tier: settings.tier,
	goal: settings.goal,
	me: settings.me,
	fit: {titles: settings['fit.titles'], companies: settings['fit.companies'], places: settings['fit.places']},
	points: {
		'worked-with': settings['points.worked-with'],
		met: settings['points.met'],
		association: settings['points.association'],
		remote: settings['points.remote'],
		interesting: settings['points.interesting'],
		stranger: settings['points.stranger'],
		fit: settings['points.fit'],
	},
	refusals: {limit: settings['refusals.limit']},
	pace: {day: settings['pace.day'], week: settings['pace.week'], pending: settings['pace.pending']},
	notes: {perMonth: settings['notes.perMonth'], warnAt: settings['notes.warnAt'], length: settings['notes.length']},
	inmail: {
		credits: settings['inmail.credits'],
		subject: settings['inmail.subject'],
		body: settings['inmail.body'],
		wait: settings['inmail.wait'],
		after: settings['inmail.after'],
		afterDeclined: settings['inmail.afterDeclined'],
	},
	days: {
		expiry: settings['days.expiry'],
		withdrawalSuggested: settings['days.withdrawalSuggested'],
		reinvite: settings['days.reinvite'],
		followUp: settings['days.followUp'],
		archive: settings['days.archive'],
		appeal: settings['days.appeal'],
	},
	unresolved: settings.unresolved,
	checklist,
});
