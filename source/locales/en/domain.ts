import type {ItemName} from '../../domain/checklist.ts';
import type {GestureLabel} from '../../domain/command.ts';
import type {DuplicateReason} from '../../domain/duplicates/index.ts';
import type {PersonFact, RestrictionCause} from '../../domain/event.ts';
import type {EditorProblem} from '../../domain/note.ts';
import type {Degree, Goal, Outcome, RefusalSource, Relation, Status, Tier} from '../../domain/person.ts';
import type {PreflightItem} from '../../domain/preflight.ts';
import type {Frame} from '../../domain/template.ts';
import type {Closed, WhyCode} from '../../domain/views.ts';
import type {Format} from '../format.ts';
import {noteAdvice} from './note-advice.ts';
import {paceWords} from './pace.ts';
import {refused} from './refused.ts';
import {touch} from './touch.ts';

export const domain = (f: Format) => {
	const relation: Record<Relation, string> = {
		'worked-with': 'worked together',
		met: 'met',
		remote: 'phone or mail',
		association: 'club or sport',
		interesting: 'interesting',
		stranger: 'stranger',
	};
	const outcome: Record<Outcome, string> = {
		accepted: 'accepted',
		ignored: 'no reply',
		unknown: "doesn't know me",
		spam: 'marked as spam',
		withdrawn: 'withdrawn',
		expired: 'expired',
		'already-connected': 'already connected',
		'email-demanded': 'e-mail address demanded',
		gone: 'profile gone',
		'no-connect-button': 'no Connect button',
	};
	const status: Record<Status, string> = {
		excluded: 'excluded',
		connection: 'connection',
		pending: 'waiting',
		refused: 'refused',
		gone: 'out of reach',
		incoming: 'received',
		ignored: 'no reply',
		withdrawn: 'withdrawn',
		expired: 'expired',
		snoozed: 'later',
		introduced: 'InMail sent',
		target: 'to invite',
	};
	const tier: Record<Tier, string> = {free: 'free', premium: 'premium'};
	const goal: Record<Goal, string> = {
		'keep-in-touch': 'keep in touch',
		business: 'business',
		job: 'job',
		recruit: 'recruit',
		partners: 'partners',
	};
	const refusalSource: Record<RefusalSource, string> = {
		told: 'they told me',
		warned: 'LinkedIn warned me',
		guessed: 'guessed',
	};
	const why: Record<WhyCode, string> = {
		...relation,
		'fits-title': 'the position fits your goal',
		'fits-company': 'the company fits your goal',
		'fits-place': 'the place fits your goal',
		'own-weight': 'you gave them weight',
		'with-note': 'a note is ready',
		'degree-unknown': 'degree unknown',
		introduced: 'InMail sent first',
		'inmail-first': 'an InMail first',
	};
	/** Items of data/checklist.json: a short title, and how to tick it. */
	const checklist: Record<string, {title: string; how: string}> = {
		'known-or-why': {title: 'how you know them, or why', how: 'say how you know them, or write the reason you want to connect'},
		note: {title: 'a note', how: 'write a note that fits the length, with no {variable} left in it'},
		'profile-read': {title: 'profile read', how: 'open the profile and read it'},
		specific: {title: 'only true of them', how: 'say something that is only true of this person'},
		reachable: {title: 'within reach', how: 'a free account can invite the 2nd degree only'},
		'inmail-first': {title: 'InMail first', how: 'send an InMail before the invitation'},
	};
	const item = ({item: id, title}: ItemName): string => checklist[id]?.title ?? title ?? id.replace(/^own:/, '');
	const gesture: Record<GestureLabel, string> = {
		add: 'added',
		edit: 'changed',
		import: 'imported',
		'mark.sent': 'invitation sent',
		'mark.introduced': 'InMail sent',
		'mark.inmail-answered': 'InMail answered',
		'mark.inmail-declined': 'InMail declined',
		'mark.inmail-silent': 'InMail without an answer',
		'mark.still-waiting': 'still waiting',
		'mark.accepted': 'accepted',
		'mark.ignored': 'no reply',
		'mark.unknown': "doesn't know me",
		'mark.spam': 'marked as spam',
		'mark.withdrawn': 'invitation withdrawn',
		'mark.expired': 'invitation expired',
		'mark.already-connected': 'already connected',
		'mark.email-demanded': 'e-mail address demanded',
		'mark.gone': 'profile gone',
		'mark.no-connect-button': 'no Connect button',
		looked: 'everybody else is still waiting',
		check: 'checklist',
		note: 'note',
		inmail: 'InMail',
		profile: 'own profile',
		tag: 'tags',
		untag: 'tags taken off',
		snooze: 'put off until later',
		unsnooze: 'back on the list',
		exclude: 'excluded',
		include: 'no longer excluded',
		'template.written': 'template written',
		'template.removed': 'template removed',
		'experiment.started': 'experiment started',
		'experiment.stopped': 'experiment stopped',
		merge: 'merged with another entry',
		'tell-apart': 'said to be another person',
		'follow-up.done': 'follow-up done',
		'follow-up.skipped': 'follow-up skipped',
		'follow-up.moved': 'follow-up moved',
		...touch(f).gestures,
		'standing.restricted': 'blocked by LinkedIn',
		'standing.appealed': 'support asked',
		'standing.active': 'account active again',
		'standing.not-blocked': 'not blocked',
		'standing.weekly-limit': 'weekly limit reached',
		'standing.notes-used-up': 'notes used up',
		'standing.earlier-refusals': 'earlier refusals told',
	};
	const happened: Record<PersonFact['type'], string> = {
		described: 'details added',
		untagged: 'tags taken off',
		connected: 'connected',
		archived: 'invitation in the archive',
		sent: 'invitation sent',
		answered: 'answer',
		replied: 'you answered',
		waiting: 'still waiting',
		mended: 'mistake mended',
		introduced: 'InMail sent',
		'inmail-ended': 'InMail',
		'inmail-drafted': 'InMail written',
		ticked: 'checklist',
		drafted: 'note written',
		snoozed: 'put off',
		excluded: 'excluded',
		'followed-up': 'follow-up',
		'keep-in-touch': touch(f).card.labels.keep,
		messaged: 'messages exchanged',
		merged: 'merged with another person',
		'told-apart': 'said to be somebody else',
	};
	const duplicateReason: Record<DuplicateReason, string> = {
		'same-address': 'the same address',
		'same-email': 'the same e-mail address',
		'same-name': 'the same name',
		'name-without-titles': 'the same name without titles',
		'name-order': 'the same name in another order',
		'name-longer': 'one name holds the other',
		'name-in-address': 'the address says the name',
		'name-initial': 'the name with an initial',
		'similar-address': 'nearly the same address',
		'same-company': 'the same company',
		'similar-company': 'much the same company',
		'same-position': 'the same position',
		'one-without-address': 'one has no profile address',
		'two-kinds-of-address': 'two kinds of address',
	};
	/** Details of a timeline: `TimelineEntry.detail`. */
	const detail: Record<string, string> = {
		...outcome,
		waiting: 'still waiting',
		answered: 'answered',
		declined: 'declined',
		silent: 'no answer',
		'with-note': 'with a note',
		'without-note': 'without a note',
		out: 'sent',
		in: 'received',
		done: 'done',
		skipped: 'skipped',
		moved: 'moved',
		excluded: 'never offered again',
		included: 'offered again',
	};
	const closed: Record<NonNullable<Closed>, string> = {
		restricted: 'LinkedIn has blocked invitations.',
		limit: 'The refusals are used up: has LinkedIn blocked you, or not?',
		'weekly-limit': "LinkedIn's weekly limit is reached: it ends by itself in about a week.",
		pace: 'Enough invitations for today.',
		nobody: 'Nobody left to invite.',
	};
	const cause: Record<RestrictionCause, string> = {refusals: 'refusals', identity: 'identity check', other: 'another cause'};
	const frame: Record<Frame, string> = {
		met: 'you met',
		'worked-together': 'worked together',
		'same-club': 'same club',
		recruiter: 'recruiter',
		customer: 'future customer',
		partner: 'partner',
		peer: 'peer',
		alumni: 'alumni',
	};
	/** Why what an editor left was not taken. */
	const editorProblem: Record<EditorProblem, (editor: string) => string> = {
		missing: editor => `The editor "${editor}" is not there: set $VISUAL or $EDITOR. The text is as it was`,
		failed: editor => `The editor "${editor}" ended with an error: the text is as it was`,
		empty: editor => `The editor "${editor}" left nothing: the text is as it was`,
		unreadable: editor => `What the editor "${editor}" left cannot be read: the text is as it was`,
		'too-long': editor => `What the editor "${editor}" left is far too long: the text is as it was`,
	};
	/** What an invited person sees of the member, and why it matters. */
	const preflight: Record<PreflightItem, {title: string; why: string}> = {
		photo: {title: 'a professional photo', why: 'people recognise a face before a name'},
		headline: {title: 'headline', why: 'it stands under your name in every invitation'},
		summary: {title: 'summary', why: 'a few sentences, 200 characters or more, say why you are worth knowing'},
		positions: {title: 'experience', why: 'somebody you worked with looks for where that was'},
		education: {title: 'education', why: 'alumni find each other by it'},
		skills: {title: 'skills, five or more', why: 'they say what to write to you about'},
		place: {title: 'location', why: 'people near you say yes more readily'},
		address: {title: 'an address of your own', why: 'one without random digits can be said aloud, on a card or a phone'},
	};
	return {
		relation,
		outcome,
		status,
		tier,
		goal,
		refusalSource,
		why,
		checklist,
		/** An item of the checklist: linkdash's words, or the member's own; without those (the item is gone from their list) its id says them. */
		item,
		frame,
		editorProblem,
		preflight,
		/** Words of a label, falling back on the label itself: a newer linkdash may have recorded one unknown here. */
		gesture: (label: string): string => gesture[label as GestureLabel] ?? label,
		/** A timeline's detail in words; as it is where it is a date or a text. */
		detail: (code: string): string => detail[code] ?? touch(f).detail(code) ?? item({item: code, title: null}),
		duplicateReason,
		happened: (fact: string): string => happened[fact as PersonFact['type']] ?? fact,
		degree: (degree: Degree | null): string =>
			(degree === null ? '?' : degree === 'out' ? 'out' : ['1st', '2nd', '3rd'][degree - 1]) ?? '?',
		/** A chance in words; below one in a hundred it is not a number to reason with. */
		chance: (chance: number): string =>
			chance < 0.01 ? 'under 1 in 100' : chance > 0.99 ? 'over 99 in 100' : `${f.percent(chance)} in 100`,
		noteAdvice: noteAdvice(f),
		...paceWords(f),
		closed,
		cause,
		refused: refused(f, {outcome, detail}),
	};
};
