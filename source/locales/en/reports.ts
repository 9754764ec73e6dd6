import type {Invitation} from '../../domain/person.ts';
import type {AcceptanceView, ArchiveDue, Closed, NetworkView, Offer, Pace, RefusalsView, Suggested} from '../../domain/views.ts';
import type {Format} from '../format.ts';
import {domain} from './domain.ts';

/** A group smaller than this says nothing: too few to say (design, section 5). */
const enough = 20;

/** Plain text of the reading commands. */
export const reports = (f: Format) => ({
	/** The parts of the day, shared by today, next and the summary. */
	day: {
		head: (now: number, pace: Pace) => `${f.weekday(now)}: ${f.number(pace.sentToday)} sent, ${f.number(pace.left)} left`,
		headLimited: (head: string, reason: string) => `${head} (${reason})`,
		left: (count: number) => `${f.number(count)} left today`,
		waiting: (count: number) => `${f.number(count)} waiting`,
		followUps: (count: number) => f.plural(count, {one: `${f.number(count)} follow-up`, other: `${f.number(count)} follow-ups`}),
		received: (count: number) => `${f.number(count)} received`,
		refusals: (left: number) => f.plural(left, {one: `${f.number(left)} refusal left`, other: `${f.number(left)} refusals left`}),
		network: (count: number) => f.plural(count, {one: `${f.number(count)} connection`, other: `${f.number(count)} connections`}),
		whoAccepted: 'Who accepted?',
		waitingSince: (waiting: number, lastLook: number | null, now: number) =>
			`${f.number(waiting)} waiting, ${lastLook === null ? 'never looked' : `last looked ${f.ago(lastLook, now)}`}`,
		disputeTitle: 'Which holds?',
		dispute: (name: string, recorded: string, on: number | null, archiveHolds: string, wordHolds: string) =>
			`${name}: you recorded "${recorded}", an archive shows a connection${on === null ? '' : ` of ${f.date(on)}`}: ${archiveHolds}, or ${wordHolds}`,
		followUpTitle: 'Follow up',
		receivedTitle: 'Received',
		inviteTitle: 'Invite',
		connected: (on: number, now: number) => `connected ${f.ago(on, now)}`,
		due: (dueAt: number, now: number) => `due ${f.ago(dueAt, now)}`,
		sentAgo: (sentAt: number, now: number) => `sent ${f.ago(sentAt, now)}`,
		tooRisky: (count: number) =>
			f.plural(count, {
				one: `${f.number(count)} target is not offered: the risk of a refusal outweighs what it brings. Say how you know them: linkdash add NAME --relation met`,
				other: `${f.number(count)} targets are not offered: the risk of a refusal outweighs what they bring. Say how you know them: linkdash add NAME --relation met`,
			}),
		beyond: (count: number) =>
			f.plural(count, {
				one: `${f.number(count)} more could be invited another day.`,
				other: `${f.number(count)} more could be invited another day.`,
			}),
		stop: 'Fewer than one in four accept: stop for a while and mend the notes.',
		archive: ({lastAt, unresolved}: ArchiveDue, now: number) => {
			const known = [
				...(lastAt === null ? [] : [`the last archive was imported ${f.ago(lastAt, now)}`]),
				...(unresolved > 0
					? [`${f.number(unresolved)} ${f.plural(unresolved, {one: 'invitation is', other: 'invitations are'})} unresolved`]
					: []),
			];
			return `A new archive tells who accepted (${known.join(', ')}): ask LinkedIn for it, then linkdash import`;
		},
		why: (offer: Pick<Offer, 'value' | 'chanceAccept' | 'chanceRefuse' | 'price'>, codes: readonly string[]) =>
			`${codes.length === 0 ? '' : `${f.list(codes)}; `}value ${f.number(Math.round(offer.value))} x ${f.percent(offer.chanceAccept)} % yes - risk ${f.number(Math.round(offer.price * offer.chanceRefuse))}`,
		lookedHow: 'linkdash mark PERSON accepted for each who did, then linkdash looked',
		/** What to do next, each a sentence with its command. */
		step: {
			start: 'Begin with your LinkedIn archive: linkdash import. Or add somebody: linkdash add URL',
			who: (waiting: number) => `See who accepted (${f.number(waiting)} waiting): linkdash mark PERSON accepted, then linkdash looked`,
			followUp: (name: string, person: string) =>
				`Thank ${name}, newly connected: linkdash show ${person}, then linkdash follow-up ${person} done`,
			received: (name: string, person: string) => `Answer the invitation of ${name}: linkdash mark ${person} accepted, or ignored`,
			invite: (name: string) => `Invite ${name}: linkdash next`,
			add: 'Add people to invite: linkdash add URL, or linkdash import LIST',
			dashboard: 'In a terminal, linkdash opens the dashboard.',
			closed: (closed: NonNullable<Closed>, appealed: boolean): string | null => {
				switch (closed) {
					case 'restricted':
						return appealed
							? 'When support has lifted the block: linkdash standing active'
							: 'Ask LinkedIn support politely to lift the block, then: linkdash standing appealed';
					case 'limit':
						return 'Say which way it went: linkdash standing restricted, or linkdash standing not-blocked';
					default:
						return null;
				}
			},
		},
		nextStep: (step: string) => `Next: ${step}`,
	},
	/** `linkdash next`. */
	next: {
		invite: (name: string) => `Invite next: ${name}`,
		profile: (url: string) => `Profile: ${url}`,
		why: (why: string) => `Why: ${why}`,
		goOn: 'Then, one of:',
		before: 'Before that:',
		sent: 'sent with the note',
		relation: 'say how you know them: met, worked-with, remote, association, interesting',
		reason: 'say why you want to connect',
		inmail: (left: number) => `an InMail is sent first (${f.number(left)} left)`,
		write: 'write the note from the template that fits, and copy it',
		copy: 'copy the note',
		template: 'write it from another one: linkdash template list',
		sentTemplate: 'sent with that note',
		sentNote: 'sent with a note of your own',
		sentWithout: 'sent without a note',
		later: 'later, in a week',
		never: 'never',
		tick: (item: string) => `tick "${item}"`,
		nothing: 'Nothing is left to do today.',
	},
	/** `linkdash show`. */
	card: {
		degree: (degree: string) => `degree: ${degree}`,
		email: (email: string) => `E-mail: ${email}`,
		reason: (reason: string) => `Reason: ${reason}`,
		tags: (tags: readonly string[]) => `Tags: ${tags.join(', ')}`,
		inmail: (at: number, outcome: string | null) => `InMail of ${f.date(at)}${outcome === null ? '' : `: ${outcome}`}`,
		snoozed: (until: number) => `Put off until ${f.date(until)}`,
		barrier: (what: string) => `Cannot be invited: ${what}`,
		connectedOn: (date: string) => `connected on ${f.date(Date.parse(`${date}T12:00:00`))}`,
		since: (sentAt: number, now: number) => `sent ${f.date(sentAt)}, ${f.ago(sentAt, now)}`,
		invitations: 'Invitations:',
		outgoing: (invitation: Invitation): string => (invitation.note === null ? 'sent without a note' : 'sent with a note'),
		incoming: 'received',
		ended: (outcome: string, at: number | null) => (at === null ? outcome : `${outcome}, ${f.date(at)}`),
		open: 'waiting',
		checklist: 'Checklist:',
		how: (title: string, how: string) => `${title}: ${how}`,
		itemDone: 'done',
		itemOpen: 'open',
		required: 'required',
		note: (length: number, limit: number) => `Note, ${f.number(length)} of ${f.number(limit)}:`,
		history: 'History:',
	},
	/** `linkdash list`. */
	list: {
		none: 'Nobody fits.',
		empty: 'Nobody is here yet: linkdash import, or linkdash add URL',
		total: (count: number) => f.plural(count, {one: `${f.number(count)} person`, other: `${f.number(count)} people`}),
	},
	/** `linkdash duplicates`. */
	duplicates: {
		none: 'Nobody seems to be here twice.',
		pair: (chance: string, reasons: readonly string[]) => `One person, ${chance}: ${f.list(reasons)}`,
		more: (more: number) => `and ${f.number(more)} more`,
		how: 'Two people after all? linkdash merge PERSON PERSON --not-same',
	},
	/** `linkdash suggestions`. */
	suggestions: {
		none: 'Nobody to suggest. A complete archive of LinkedIn brings messages and contacts: linkdash import',
		why: (source: Suggested['source'], at: number | null, now: number) => {
			switch (source) {
				case 'messages':
					return at === null ? 'messages' : `messages, the last ${f.ago(at, now)}`;
				case 'withdrawn':
					return at === null ? 'withdrawn' : `withdrawn ${f.ago(at, now)}: may be asked again`;
				case 'expired':
					return 'no answer in time: may be asked again';
				case 'contacts':
					return 'imported contact';
			}
		},
		more: (more: number) => `and ${f.number(more)} more`,
		how: 'To put somebody on the list: linkdash add NAME|URL --relation RELATION',
	},
	/** `linkdash stats`: a word and its sentence. */
	stats: {
		account: 'Account',
		acceptance: 'Acceptance',
		refusals: 'Refusals',
		block: 'Block',
		network: 'Network',
		pace: 'Pace',
		notes: 'Notes',
		acceptanceValue: (view: AcceptanceView): string => {
			if (view.sent === 0 || view.ratio === null) return 'nothing sent yet';
			const counts = `${f.number(view.accepted)} yes, ${f.number(view.decided - view.accepted)} no, ${f.number(view.pending)} waiting, ${f.number(view.sent)} sent`;
			const range = view.low === null || view.high === null ? '' : ` (${f.percent(view.low)} to ${f.percent(view.high)})`;
			const look = view.lastLook === null ? 'never looked' : `last looked ${f.date(Date.parse(`${view.lastLook}T12:00:00`))}`;
			return view.decided < enough
				? `too few to say: ${counts}; ${look}`
				: `about ${f.percent(view.ratio)} in 100 say yes${range}: ${counts}; ${look}`;
		},
		refusalsValue: (view: RefusalsView) =>
			`${f.number(view.left)} left of ${f.number(view.limit)}: ${f.number(view.counted)} counted${view.guessed === 0 ? '' : `, ${f.number(view.guessed)} of them guessed`}; others may be hidden`,
		blockValue: (view: RefusalsView): string => {
			const {chance} = domain(f);
			const early = view.early ? 'too early: assumes 2 refusals in 100; ' : '';
			return `${early}today ${chance(view.chance.today)}, next 50 ${chance(view.chance.next50)}, next 100 ${chance(view.chance.next100)}`;
		},
		networkValue: (view: NetworkView) =>
			`${f.plural(view.connections, {one: `${f.number(view.connections)} connection`, other: `${f.number(view.connections)} connections`})}, +${f.number(view.last7)} in 7 days, +${f.number(view.last30)} in 30 days${view.hidden === 0 ? '' : `; ${f.number(view.hidden)} hidden ${f.plural(view.hidden, {one: 'member', other: 'members'})} apart`}`,
		paceValue: (pace: Pace, limitedBy: string | null) =>
			`${f.number(pace.left)} left today${limitedBy === null ? '' : ` (${limitedBy})`}: ${f.number(pace.sentToday)} sent today, ${f.number(pace.week.sent)} of ${f.number(pace.week.cap)} in 7 days, ${f.number(pace.pending.count)} of ${f.number(pace.pending.cap)} waiting`,
		notesValue: (pace: Pace) =>
			pace.notes.cap === null
				? `${f.number(pace.notes.used)} used this month, no limit`
				: `${f.number(pace.notes.used)} of ${f.number(pace.notes.cap)} used this month`,
	},
});
