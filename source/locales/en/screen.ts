import type {NoteAdvice} from '../../domain/note-advice.ts';
import type {Format} from '../format.ts';
import {actions} from './actions.ts';
import {messages} from './messages.ts';
import {profile} from './profile.ts';
import {prompts} from './prompts.ts';

/** What the dashboard says. Lines are kept short: a panel is 38 columns wide, a list row shares its line with a name. */
export const screen = (f: Format) => {
	const n = f.number;
	const people = (count: number) => `${n(count)} ${f.plural(count, {one: 'person', other: 'people'})}`;
	/** A chance that a person could misread is said in words. */
	const chance = (p: number) => (p < 0.01 ? 'under 1 in 100' : p > 0.99 ? 'over 99 in 100' : `${f.percent(p)} in 100`);
	/** @param left null while the account, and no count, closes the invitations */
	const room = (sent: number, left: number | null) => `${n(sent)} sent, ${left === null ? 'closed' : `${n(left)} left`}`;
	return {
		actions: actions(f),
		...messages(f),
		...prompts(f),
		profile: profile(f),
		screens: {today: 'Today', people: 'People', network: 'Network', insights: 'Insights'},
		header: {
			active: 'active',
			atLimit: 'at the limit',
			restricted: 'blocked',
			demo: 'DEMO',
		},
		/** The line on the main screen after leaving: what was done, what is left. */
		farewell: ({sent, left, acts}: {sent: number; left: number; acts: number}) =>
			`linkdash: ${[
				...(acts > 0 ? [`${n(acts)} ${f.plural(acts, {one: 'act', other: 'acts'})} recorded`] : []),
				...(sent > 0 ? [`${n(sent)} ${f.plural(sent, {one: 'invitation', other: 'invitations'})} sent`] : []),
				`${n(left)} left today`,
			].join(', ')}.`,
		tooSmall: (columns: number, rows: number) => [`linkdash needs ${n(columns)} x ${n(rows)}.`, 'Make the window larger: nothing is lost.'],
		keys: {
			space: 'Space',
			enter: 'Enter',
			esc: 'Esc',
			tab: 'Tab',
			shift: 'Shift',
			up: 'Up',
			down: 'Down',
			left: 'Left',
			right: 'Right',
			home: 'Home',
			end: 'End',
			pageup: 'PgUp',
			pagedown: 'PgDn',
			backspace: 'Backspace',
			delete: 'Delete',
			ctrl: 'Ctrl',
			alt: 'Alt',
		},
		today: {
			title: (day: number, sent: number, left: number | null) => `${f.weekday(day)}: ${room(sent, left)}`,
			titleShort: (sent: number, left: number | null) => `Today: ${room(sent, left)}`,
			headings: {dispute: 'Which holds?', 'follow-up': 'Follow up', received: 'Received', invite: 'Invite'},
			supportDue: 'Ask support again?',
			noAnswer: (at: number, now: number) => `no answer, asked ${f.ago(at, now)}`,
			whoAccepted: 'Who accepted?',
			waiting: (count: number) => `${n(count)} waiting`,
			looked: (at: number, now: number) => `last looked ${f.ago(at, now)}`,
			neverLooked: 'never looked',
			connected: (at: number, now: number) => `connected ${f.ago(at, now)}`,
			due: 'connected: time to write',
			received: (at: number, now: number) => `invited you ${f.ago(at, now)}`,
			invitesYou: 'invited you',
			/** `more`: "3 more at 14:20". */
			roomAgain: (more: string) => `Then ${more}.`,
			onlyKnown: 'With the goal "keep in touch" only people you know are offered.',
			nobodyYet: 'Nobody to invite yet.',
			beyond: (count: number) => `${n(count)} more when there is room again`,
			tooRisky: (count: number) =>
				`${n(count)} more would risk more than they bring. Say how you know them: People (${f.key('next-screen', 'Tab')}), then 1`,
			filtered: (text: string) => `Nobody here matches "${text}". ${f.key('clear-filter', 'Esc')} shows everybody.`,
			ways: {
				limit: [
					`${f.key('blocked', 'B')}  LinkedIn has blocked me`,
					`${f.key('not-blocked', 'C')}  not blocked: the count stays, each next invitation asks`,
				],
				restricted: [
					`${f.key('support', 'R')}  read and copy the request to support`,
					`${f.key('appealed', 'D')}  the request is sent`,
					`${f.key('reactivated', 'L')}  LinkedIn lets me invite again`,
				],
				'weekly-limit': ['Follow-ups, received invitations and notes go on meanwhile.'],
				pace: [`${f.key('send', 's')} still records what you send.`],
				nobody: [
					`${f.key('add', '+')} adds people by name or profile address; pasting works too.`,
					`${f.key('import', 'I')} imports your LinkedIn archive, or a list of people.`,
				],
				beginning: [
					`${f.key('add', '+')} adds people by name or profile address; pasting works too.`,
					`${f.key('import', 'I')} imports your LinkedIn archive, or a list of people.`,
					'linkdash demo shows all of it on invented people.',
				],
			},
		},
		people: {
			views: {
				everyone: 'Everyone',
				targets: 'Targets',
				pending: 'Pending',
				connections: 'Connections',
				received: 'Received',
				'follow-ups': 'Follow-ups',
				excluded: 'Excluded',
				suggestions: 'Suggestions',
				duplicates: 'Duplicates',
			},
			columns: {
				name: 'Name',
				work: 'Position, company',
				position: 'Position',
				company: 'Company',
				degree: 'Deg',
				relation: 'Relation',
				status: 'Status',
				since: 'Since',
				why: 'Why',
				other: 'And',
				likely: 'One person',
				yet: 'Still to accept',
				waited: 'Waiting',
				value: 'Value',
				message: 'Last message',
				keep: 'Keep in touch',
				told: 'Follow-up',
				tags: 'Tags',
				place: 'Place',
			},
			count: people,
			place: (from: number, to: number, total: number) => `${n(from)} to ${n(to)} of ${n(total)}`,
			empty: {
				everyone: `Nobody yet. ${f.key('add', '+')} adds people; ${f.key('import', 'I')} imports your LinkedIn archive.`,
				targets: `No targets. ${f.key('add', '+')} adds people; pasting profile addresses works anywhere.`,
				pending: `No invitation is waiting for an answer. ${f.key('send', 's')} on a target records one; ${f.key('previous-screen', 'Shift+Tab')} leads to Today.`,
				connections: `No connections yet: ${f.key('import', 'I')} imports your LinkedIn archive.`,
				received: `No invitation received is waiting. A new LinkedIn archive brings them: ${f.key('import', 'I')} imports it.`,
				'follow-ups': `Nobody to follow up. ${f.key('who-accepted', 'A')} says who accepted; ${f.key('follow-up', 'f')} on a connection plans the next contact.`,
				excluded: `Nobody is excluded. ${f.key('exclude', 'd')} on a person leaves them out of your lists.`,
				suggestions: `Nobody to suggest. A complete archive of LinkedIn brings messages and contacts: ${f.key('import', 'I')} imports it.`,
				duplicates: `Nobody seems to be here twice. ${f.key('previous-view', '[')} and ${f.key('next-view', ']')} lead to the other views.`,
			},
			looking: 'Looking for people who are here twice…',
			filtered: (text: string) => `Nobody matches "${text}". ${f.key('clear-filter', 'Esc')} shows everybody.`,
			filter: (text: string) => `filter "${text}"`,
		},
		/** Two entries that may be one person. */
		duplicate: {
			title: 'One person or two?',
			noAddress: 'no profile address',
			because: (why: string) => `Why: ${why}.`,
			enter: 'says whether they are one person',
		},
		/** Whom an archive suggests, and why; a column of a table is 28 wide. */
		suggestion: {
			status: 'suggested',
			messages: (at: number | null, now: number) => (at === null ? 'messages' : `messages, last ${f.ago(at, now)}`),
			withdrawn: (at: number | null, now: number) => (at === null ? 'withdrawn' : `withdrawn ${f.ago(at, now)}`),
			expired: 'no answer in time',
			contact: 'imported contact',
			becauseMessages: (at: number | null, now: number) =>
				`You exchanged messages${at === null ? '' : `, last ${f.ago(at, now)}`}; not connected.`,
			becauseContact: 'In the address book you gave LinkedIn; not connected.',
			enter: 'adds them, and asks how you know them',
			exclude: 'never suggests them again',
			open: 'opens their profile',
		},
		/** What the member recorded of somebody, against a connection that an archive shows. */
		dispute: {
			recorded: (outcome: string) => `you recorded: ${outcome}`,
			archive: (on: number | null) => `archive: connected${on === null ? '' : ` ${f.date(on)}`}`,
			connected: (on: number | null) => `connected${on === null ? '' : ` ${f.date(on)}`}`,
			recordedOn: (outcome: string, at: number | null, source: string | null) =>
				`You recorded: ${outcome}${at === null ? '' : `, ${f.date(at)}`}${source === null ? '' : ` (${source})`}.`,
			shown: (on: number | null) => `The archive shows: connected${on === null ? '' : ` ${f.date(on)}`}.`,
			archiveHolds: (refusal: boolean) => `the archive holds: they accepted${refusal ? ', and the refusal is given back' : ''}`,
			wordHolds: (refusal: boolean) => `your word holds: ${refusal ? 'the refusal stays, and ' : ''}it is not asked again`,
		},
		/** How you know them, in at most eleven columns. */
		relation: {
			'worked-with': 'worked with',
			met: 'met',
			remote: 'phone',
			association: 'club',
			interesting: 'interesting',
			stranger: 'stranger',
		},
		card: {
			nobody: 'Nobody selected',
			value: (value: number) => `value ${n(Math.round(value))}`,
			times: (chanceAccept: number) => `${f.percent(chanceAccept)} % yes`,
			risk: (risk: number) => `risk ${n(Math.round(risk))}`,
			worth: (worth: number) => `worth ${n(Math.round(worth))}`,
			withNote: 'with note',
			withoutNote: 'without note',
			noteNotReady: 'note not ready',
			notesLeft: (count: number) => `${n(count)} ${f.plural(count, {one: 'note', other: 'notes'})} left`,
			/** Whether a note is well spent, in a word or two. `until`: when LinkedIn counts anew. */
			noteAdvice: (advice: NoteAdvice, until: number) =>
				advice.code === 'give'
					? `a note: +${f.percent(advice.more)} in 100`
					: advice.code === 'save'
						? 'save the note'
						: `no notes until ${f.day(until)}`,
			inmail: (at: number, outcome: string) => `InMail ${f.day(at)}, ${outcome}`,
			inmailOpen: 'no answer yet',
			noteLength: (length: number, limit: number) => `${n(length)} of ${n(limit)}`,
			/** Checklist items in a word or two, where all stand in one line. */
			items: {
				'known-or-why': 'known',
				note: 'note',
				'profile-read': 'read',
				specific: 'theirs',
				reachable: 'in reach',
				'inmail-first': 'InMail',
			},
			needed: 'needed',
			noNote: `No note yet: ${f.key('edit-note', 'Enter')} writes one.`,
			sent: (at: number) => `invited ${f.date(at)}`,
			/** `outcome`: "accepted". */
			ended: (outcome: string, at: number) => `${outcome} ${f.date(at)}`,
			waitingSince: (at: number, now: number) => `waiting since ${f.date(at)}, ${f.ago(at, now)}`,
			receivedOn: (at: number) => `invited you ${f.date(at)}`,
			connectedOn: (at: number) => `connected ${f.date(at)}`,
			until: (at: number) => `until ${f.date(at)}`,
			tags: (tags: readonly string[]) => tags.map(tag => `#${tag}`).join(' '),
			supportDue: (at: number) => [
				`No answer from support since ${f.day(at)}: ask again, politely. ${f.key('edit-note', 'Enter')} shows the request, which says so.`,
				`${f.key('appealed', 'D')} once it is sent; ${f.key('reactivated', 'L')} once you can invite again.`,
			],
			everyone: (waiting: number) => [
				`${people(waiting)} ${f.plural(waiting, {one: 'has', other: 'have'})} not answered yet.`,
				`Look at "Sent" and at your connections on LinkedIn, then press ${f.key('edit-note', 'Enter')}:`,
				'type a part of the name of each who accepted; Enter on nothing: that is all.',
			],
		},
		acceptance: {
			title: 'Acceptance',
			ratio: (ratio: number) => `about ${f.percent(ratio)} in 100 say yes`,
			interval: (low: number, high: number) => `(${f.percent(low)} to ${f.percent(high)})`,
			nothing: 'nothing sent yet',
			few: 'too few to say',
			yes: (count: number) => `${n(count)} yes`,
			no: (count: number) => `${n(count)} no`,
			waiting: (count: number) => `${n(count)} waiting`,
			withdrawn: (count: number) => `${n(count)} withdrawn`,
			weeks: 'yes by week',
			since: (week: number) => `yes by week since ${f.day(week)}`,
			short: (ratio: number) => `${f.percent(ratio)} in 100 yes`,
		},
		refusals: {
			title: 'Refusals left',
			shortTitle: 'Refusals',
			left: (left: number, limit: number) => `${n(left)} left of ${n(limit)}`,
			short: (left: number) => `${n(left)} left`,
			guessed: (count: number) => `(${n(count)} guessed)`,
			block: 'block in next',
			blockIn: (count: number) => `block in next ${n(count)}:`,
			chance,
			early: 'too early: assumes 2 refusals in 100',
			hidden: 'others may be hidden',
			limit: `the next one may block: ${f.key('blocked', 'B')} blocked, ${f.key('not-blocked', 'C')} not`,
			blocked: (since: number, now: number) => `blocked ${f.ago(since, now)}, ${f.day(since)}`,
			appealed: (at: number, now: number) => `support asked ${f.ago(at, now)}`,
			notAppealed: `support not asked yet: ${f.key('support', 'R')}`,
			notBlocked: 'not blocked, the count stays',
		},
		pace: {
			today: 'today',
			sent: room,
			closed: 'closed for now',
			week: 'last 7 days',
			notes: 'notes this month',
			pending: 'waiting',
			of: (count: number, cap: number) => `${n(count)} of ${n(cap)}`,
			stop: 'few say yes: stop, and mend your notes',
			left: (count: number) => `${n(count)} left today`,
		},
		network: {
			title: 'Network',
			nothing: ['no connections known yet', `${f.key('import', 'I')} imports your archive`],
			none: (weeks: number) => `none new in ${n(weeks)} ${f.plural(weeks, {one: 'week', other: 'weeks'})}`,
			connections: (count: number) => f.plural(count, {one: 'connection', other: 'connections'}),
			week: (count: number) => `+${n(count)} this week`,
			month: (count: number) => `+${n(count)} in 30 days`,
			short: (total: number, week: number) => `${n(total)} (+${n(week)})`,
			byMe: (mine: number, all: number) => `${n(mine)} of ${n(all)} this week invited by you`,
			weeks: 'new by week',
			since: (week: number) => `new by week since ${f.day(week)}`,
			hidden: (count: number) => `${n(count)} hidden ${f.plural(count, {one: 'member', other: 'members'})} beside these`,
		},
		groups: {
			move: 'Move',
			prepare: 'Prepare an invitation',
			outcome: 'What happened',
			account: 'Your account',
			app: 'linkdash',
			field: 'In a field',
			prompt: 'In menus and questions',
		},
	};
};
