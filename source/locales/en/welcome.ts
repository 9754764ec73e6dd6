import type {Format} from '../format.ts';

/** The first run, and the page of settings. */
export const welcome = (f: Format) => ({
	title: 'Welcome to linkdash',
	place: (place: number, count: number) => `${f.number(place)} of ${f.number(count)}`,
	ask: {
		language: `Five short questions, each answered by one key; all of it can be changed later with “${f.key('settings', ',')}”. Which language?`,
		tier: 'Which LinkedIn do you have?',
		goal: 'What do you want a network for?',
		pace: 'How many invitations at most? A young or rested account warms up: it begins with half and rises by a little each day.',
		now: 'Ready. What now?',
	},
	languages: {en: 'English', fr: 'Français'},
	tier: {
		free: ({perMonth, length}: {perMonth: number | null; length: number}) =>
			`${f.number(perMonth ?? 0)} invitations with a note a month, of ${f.number(length)} characters; 2nd degree only`,
		premium: () => 'notes without a monthly limit, of 300 characters; InMail before an invitation',
	},
	goal: {
		'keep-in-touch': 'only people who know you are offered',
		business: 'words in positions, companies and places that fit count most',
		job: 'the same, for those who hire where you would like to work',
		recruit: 'the same, for the people you would like to hire',
		partners: 'the same, for those you could work beside',
	},
	pace: ({day, week}: {day: number; week: number}) => `${f.number(day)} a day, ${f.number(week)} a week`,
	paceMeans: {usual: 'what experienced members keep to', gentle: 'for a first month, or after a block'},
	own: 'your own number a day',
	ownMeans: 'a week stays within 100',
	now: {
		import: {
			name: 'import your LinkedIn archive',
			means: `connections, invitations and messages; the key is ${f.key('welcome-import', 'I')}`,
		},
		add: {
			name: 'add people you would like to invite',
			means: `paste or type profile addresses or names; the key is ${f.key('welcome-add', '+')}`,
		},
		demo: {name: 'look at the demo first', means: 'invented people, nothing kept'},
		look: {name: 'look around', means: `an empty dashboard; ${f.key('help', '?')} shows every key`},
	},
	tryDemo: `The demo is a command of its own: ${f.key('quit', 'q')} leaves here, then type linkdash demo`,
	notKept: (why: string) => `This holds until you leave, and is not kept: ${why}`,
	settings: 'Settings',
	groups: {
		you: 'You',
		fit: 'What fits your goal',
		points: 'Points of value',
		refusals: 'Refusals',
		pace: 'Pace',
		notes: 'Notes',
		inmail: 'InMail',
		days: 'Days',
	},
	source: (key: string, source: string) => `${key} · source: ${source}`,
	bounds: (value: string, needs: string) => `default: ${value} · ${needs}`,
	wrong: 'That is not a value it can have.',
});
