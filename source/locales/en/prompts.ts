import type {RestrictionCause} from '../../domain/event.ts';
import type {Format} from '../format.ts';
import {imports} from './imports.ts';
import {touch} from './touch.ts';

/** What menus, questions and fields say. */
export const prompts = (f: Format) => {
	const n = f.number;
	const people = (count: number) => `${n(count)} ${f.plural(count, {one: 'person', other: 'people'})}`;
	return {
		menus: {
			other: (name: string) => `${name}: what stood in the way?`,
			'linkedin-says': () => 'LinkedIn says…',
			'follow-up': (name: string) => `Follow up with ${name}`,
			inmail: (name: string) => `An InMail to ${name}`,
			'inmail-ended': (name: string) => `What became of the InMail to ${name}?`,
			relation: (name: string) => `How do you know ${name}?`,
			add: (count: number, name: string) =>
				count === 1 ? `Add ${name}? How do you know them?` : `Add ${people(count)}? How do you know them?`,
			'keep-in-touch': touch(f).menu,
			duplicate: () => 'One person or two?',
			known: (name: string) => `How do you know ${name}?`,
			degree: (name: string) => `How far is ${name}?`,
			mended: (name: string) => `What became of the invitation to ${name}?`,
			source: (name: string) => `Who says so of ${name}?`,
		},
		choices: {
			...touch(f).choices,
			'already-connected': 'connected already',
			'email-demanded': 'LinkedIn demands their e-mail address',
			gone: 'the profile is gone',
			'no-connect-button': 'there is no Connect button',
			'third-degree': '3rd degree: out of reach for now',
			unknown: 'they do not know me (a refusal)',
			spam: 'they marked it as spam (a refusal)',
			'weekly-limit': 'the weekly limit is reached',
			'notes-used-up': 'no personalised invitations left this month',
			identity: 'an identity check: I cannot invite',
			blocked: 'I cannot invite any more: blocked',
			'not-blocked': 'not blocked, although the refusals are used up',
			support: 'read the request to support',
			appealed: 'the request to support is sent',
			reactivated: 'I can invite again',
			done: 'done',
			skipped: 'skip it',
			moved: 'later',
			'inmail-sent': 'it is sent',
			'inmail-write': 'write subject and text',
			'copy-subject': 'copy the subject, open the profile',
			'copy-body': 'copy the text',
			answered: 'they answered',
			declined: 'they declined',
			silent: 'no answer',
			'worked-with': 'worked together',
			met: 'met, at an event or once with a good exchange',
			remote: 'by phone or mail',
			association: 'from a club or a sport',
			interesting: 'not yet: they fit what I look for',
			stranger: 'not at all',
			unsaid: 'say it later',
			'one-person': 'one person: both histories are kept',
			'two-people': 'two people: not asked again',
			'open-one': 'open the first profile',
			'open-other': 'open the second profile',
			waiting: 'no answer yet',
			accepted: 'accepted',
			ignored: 'no reply',
			withdrawn: 'withdrawn',
			expired: 'expired',
			told: 'LinkedIn, or they, said so',
			warned: 'LinkedIn warned you',
			guessed: 'you guess',
			'degree-1': '1st',
			'degree-2': '2nd',
			'degree-3': '3rd',
			'degree-out': 'out of reach',
			'degree-?': 'not known',
		},
		more: (count: number) => `and ${n(count)} more`,
		days: {
			titles: {
				snooze: (name: string) => `${name}: later`,
				'follow-up': (name: string) => `Follow up with ${name}: later`,
			},
			snooze: 'Back on the list in how many days?',
			'follow-up': 'Write in how many days?',
			hint: '1 to 9, Enter: a week',
		},
		confirm: {
			title: 'Sure?',
			undo: (what: string, count: number, at: number) => [
				`Take back: ${what}?`,
				`It concerns ${people(count)}, recorded ${f.date(at)} at ${f.time(at)}.`,
			],
			redo: (what: string, count: number, at: number) => [
				`Do again: ${what}?`,
				`It concerns ${people(count)}, recorded ${f.date(at)} at ${f.time(at)}.`,
			],
			discard: (name: string) => [`Throw away what you typed in the template "${name}"?`],
			'send-at-limit': (name: string, withNote: boolean) => [
				`Record the invitation to ${name}, sent ${withNote ? 'with' : 'without'} a note?`,
				'The refusals are used up: one more may block the account.',
			],
		},
		note: {
			title: (name: string) => `Note to ${name}`,
			count: (length: number, limit: number) => (length > limit ? `${n(length - limit)} over` : `${n(length)} of ${n(limit)}`),
			unknownPlaces: (places: readonly string[]) =>
				`${f.list(places)} ${f.plural(places.length, {one: 'is', other: 'are'})} not known: Tab goes there, type what to say`,
			knownPlace: (place: string, text: string) => `${place} = ${text}`,
			template: (name: string) => `template ${name}`,
			left: (count: number) => `${n(count)} ${f.plural(count, {one: 'note', other: 'notes'})} left this month`,
		},
		inmail: {
			title: (name: string) => `InMail to ${name}`,
			subject: 'Subject',
			body: 'Text',
			count: (length: number, limit: number) => (length > limit ? `${n(length - limit)} over` : `${n(length)} of ${n(limit)}`),
			left: (count: number) => `${n(count)} ${f.plural(count, {one: 'InMail', other: 'InMails'})} left this month`,
		},
		templates: {
			title: (name: string) => `Template for ${name}`,
			none: 'There is no template: linkdash template add NAME --text T',
			lacks: (places: readonly string[]) => `Not known: ${f.list(places)}`,
			over: (count: number) => `${n(count)} over`,
			complete: (length: number, limit: number) => `${n(length)} of ${n(limit)}`,
			name: 'Name of the new template',
			model: (name: string) => `It begins as "${name}", which you then change.`,
			text: (name: string) => `Template ${name}`,
			length: (length: number) => n(length),
			places: 'Places: {first} {company} {position} {relation} {reason} {specific} {me}, and {company|your team} where it may be unknown.',
		},
		add: {
			title: 'Add people',
			hint: 'Names or profile addresses, with commas between them. Pasting works anywhere.',
		},
		imports: imports(f),
		filter: 'Filter:',
		whoAccepted: {
			title: 'Who accepted?',
			hint: 'A part of the name. Enter on nothing: that is all.',
			since: (at: number, now: number) => `invited ${f.ago(at, now)}`,
			none: 'Nobody who waits has that in the name.',
		},
		help: {
			title: 'Keys',
			place: (from: number, to: number, total: number) => `${n(from)} to ${n(to)} of ${n(total)}`,
		},
		support: {
			title: 'Request to support',
			languages: {en: 'English', fr: 'French'},
			/** The rule under which LinkedIn acts, as linkdash is built on it. */
			rule: (cause: RestrictionCause, limit: number) =>
				cause === 'refusals'
					? `Rule in force: ${n(limit)} people who answer "I don't know this person" or "spam" block invitations until support lifts it. LinkedIn publishes no number.`
					: 'Rule in force: LinkedIn has closed invitations until support lifts it.',
			intro: 'For linkedin.com/help, "Contact us". It takes some days.',
			unsigned: 'Sign it: linkdash does not know your name.',
		},
	};
};
