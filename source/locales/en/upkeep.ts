import type {Format} from '../format.ts';

/** Settings, paths and the doctor. */
export const upkeep = (f: Format) => {
	const count = (n: number, one: string, other: string): string => `${f.number(n)} ${f.plural(n, {one, other})}`;
	return {
		/** `linkdash config`. */
		config: {
			set: (key: string, value: string) => `${key} is now ${value}.`,
			reset: (key: string) => `${key} is back to its default.`,
			resetAll: 'Every setting is back to its default, and so are the keys; your views stay.',
			none: 'none',
			given: 'yours',
			default: 'default',
			choice: (choices: readonly string[], none: boolean) => `one of ${[...choices, ...(none ? ['none'] : [])].join(', ')}`,
			whole: (min: number, max: number, none: boolean) =>
				`a whole number from ${f.number(min)} to ${f.number(max)}${none ? ', or none' : ''}`,
			text: (longest: number) => `a line of at most ${f.number(longest)} characters, or none`,
			words: 'a list of words (separated by commas on the command line)',
			sources: {
				article: 'the article linkdash is built on; LinkedIn publishes no number',
				'linkedin-help': "LinkedIn's help",
				vendors: "vendors' rule of thumb",
				seen: 'seen on LinkedIn in August 2026',
				exports: "measured in members' archives",
				own: "linkdash's own choice",
			},
			what: {
				tier: 'your LinkedIn subscription',
				goal: 'what you want a network for',
				language: 'language of linkdash; none follows the environment',
				theme: 'look of the dashboard: its colours, or none',
				me: 'what you sign notes with; none takes your first name from your profile',
				'fit.titles': 'words in a position that fit your goal',
				'fit.companies': 'companies that fit your goal',
				'fit.places': 'places that fit your goal',
				'points.worked-with': 'value of people you worked with',
				'points.met': 'value of people you met',
				'points.association': 'value of people of an association of yours',
				'points.remote': 'value of people you know by phone or mail',
				'points.interesting': 'value of people who fit your goal and do not know you',
				'points.stranger': 'value of strangers',
				'points.fit': 'value of each of position, company and place that fits',
				'refusals.limit': 'refusals by different people before the block',
				'pace.day': 'invitations a day',
				'pace.week': 'invitations in 7 days',
				'pace.pending': 'invitations waiting at once',
				'notes.perMonth': 'invitations with a note a month',
				'notes.warnAt': 'notes used before linkdash warns',
				'notes.length': 'characters of a note',
				'inmail.credits': 'InMails a month (Premium Career 5, Business 15, Sales Navigator 50)',
				'inmail.subject': 'characters of the subject of an InMail',
				'inmail.body': 'characters of the text of an InMail',
				'inmail.wait': 'days without an answer to an InMail until the invitation',
				'inmail.after': 'days from an answer to an InMail to the invitation',
				'inmail.afterDeclined': 'days from a no to an InMail to the invitation',
				'days.expiry': 'days until a waiting invitation expires',
				'days.withdrawalSuggested': 'days until withdrawing is suggested',
				'days.reinvite': 'days before inviting again after a withdrawal',
				'days.followUp': 'days from a yes to the follow-up',
				'days.archive': 'days until a new archive is asked for',
				'days.appeal': 'days without an answer from support until asking again',
				unresolved: 'waiting invitations until a new archive is asked for',
			},
		},
		/** `linkdash paths`. */
		paths: {store: 'store', settings: 'settings', checklist: 'checklist', backups: 'backups'},
		/** `linkdash doctor`. */
		doctor: {
			ok: 'ok',
			bad: 'problem',
			ownItems: (items: number) => `${count(items, 'item', 'items')} of your own`,
			defaults: 'no settings file: the defaults hold',
			unknownKeys: (keys: readonly string[]) => `unknown in the settings: ${f.list(keys)}`,
			openToOthers: (file: string, mode: string) => `${file} can be read by others (mode ${mode}): chmod go= it`,
			noStore: 'no store yet: it is made with the first person',
			counts: (counts: {people: number; connections: number; invitations: number; events: number; schema: number}) =>
				[
					count(counts.people, 'person', 'people'),
					count(counts.connections, 'connection', 'connections'),
					count(counts.invitations, 'invitation', 'invitations'),
					count(counts.events, 'event', 'events'),
					`schema ${counts.schema}`,
				].join(', '),
			identical: (events: number, people: number) =>
				`${count(events, 'event', 'events')} folded again into ${count(people, 'person', 'people')}: identical`,
			differed: (events: number, people: number) =>
				`${count(events, 'event', 'events')} folded again into ${count(people, 'person', 'people')}: the tables differed and have been replaced`,
		},
	};
};
