import type {Format} from '../format.ts';

/** The line that says what happened, and why a key does nothing here. */
export const messages = (f: Format) => {
	const n = f.number;
	const people = (count: number) => `${n(count)} ${f.plural(count, {one: 'person', other: 'people'})}`;
	return {
		toast: {
			withNote: 'sent with a note',
			withoutNote: 'sent without a note',
			ticked: (item: string, done: boolean) => `${item}: ${done ? 'ticked' : 'no longer ticked'}`,
			note: {written: 'note written', removed: 'note removed'},
			inmail: {written: `InMail written, ${f.key('inmail', 'p')} goes on`, removed: 'InMail removed'},
			notesLeft: (count: number) => `${n(count)} ${f.plural(count, {one: 'note', other: 'notes'})} left this month`,
			creditsLeft: (count: number) => `${n(count)} ${f.plural(count, {one: 'InMail', other: 'InMails'})} left`,
			inviteFrom: (at: number) => `invite from ${f.day(at)}`,
			refusalsLeft: (count: number) => `${n(count)} ${f.plural(count, {one: 'refusal', other: 'refusals'})} left`,
			until: (at: number) => `until ${f.day(at)}`,
			lookedAt: (count: number) => `${n(count)} ${f.plural(count, {one: 'invitation', other: 'invitations'})}`,
			unchanged: (name: string | null) => (name === null ? 'That was recorded already' : `${name}: that was recorded already`),
			account: 'Your account',
			added: (count: number, isNew: number, name: string) =>
				count === 1 ? (isNew === 1 ? `${name}: added` : `${name}: known already`) : `${people(count)} added, ${n(isNew)} new`,
			/** `notesFrom`: when LinkedIn gives notes again, where this one needs one more than it gives. */
			missing: (
				name: string,
				items: readonly string[],
				notesFrom: number | null,
				drawn: string | null,
				{key, without}: {key: string; without: boolean},
			) => {
				const why = [
					...(items.length > 0 ? [`missing: ${f.list(items)}`] : []),
					...(drawn === null ? [] : [drawn]),
					...(notesFrom === null ? [] : [`no notes until ${f.day(notesFrom)}`, `${f.key('send-without-note', 'S')} without`]),
				];
				const again = notesFrom === null ? (without ? 'sends without' : 'sends') : 'with one';
				return `${name}: ${[...why, `${key} again ${again}`].join(' · ')}`;
			},
			unknownKey: (key: string, help: string | null) => `${key} does nothing here${help === null ? '' : ` · ${help} help`}`,
			undone: (what: string) => `Taken back: ${what} · ${f.key('redo', 'U')} redo`,
			redone: (what: string) => `Done again: ${what} · ${f.key('undo', 'u')} undo`,
			/** Why the store could not; `other` with its own line. */
			failed: {
				busy: 'Another linkdash is writing: try again in a moment.',
				damaged: 'The store is damaged: leave, then run linkdash doctor.',
				unwritable: 'The store cannot be written: is the disk full?',
				newer: 'The store was written by a newer linkdash.',
			},
			failedOther: (message: string) => `That did not work: ${message}`,
			noMatch: (part: string) => `Nobody who waits has "${part}" in the name`,
			nobodyRead: 'No profile address or name in that text',
			pasteRefused: 'Answer first, then paste',
			pasteTooLong: (length: number, limit: number) => `${n(length)} characters are too many here, ${n(limit)} at most: nothing was pasted`,
			inmailUnready: (name: string, places: readonly string[]) => `${name}: ${f.list(places)} in the InMail: write what it should say. p`,
			noteUnready: (name: string, places: readonly string[], over: number) =>
				places.length > 0
					? `${name}: the note is not copied, ${f.list(places)} ${f.plural(places.length, {one: 'is', other: 'are'})} not filled. ${f.key('edit-note', 'Enter')} fills it`
					: `${name}: the note is not copied, it is ${n(over)} over. ${f.key('edit-note', 'Enter')} shortens it`,
			copied: {note: 'Note copied', subject: 'Subject copied', inmail: 'Text copied', 'support-request': 'Request copied'},
			copyFailed: (text: string) => `No clipboard here, copy it yourself: ${text}`,
			opened: (name: string) => `${name}: profile opened`,
			copiedAndOpened: (name: string) => `${name}: note copied, profile opened`,
			/** `copied`: what else was put on the clipboard, in words. */
			/** The address first: it is what is needed, and a narrow line ends early. */
			address: (address: string, copied: string | null) =>
				`${address} · no browser here${copied === null ? '' : copied === 'address' ? ', address copied' : ` · ${copied.toLowerCase()}`}`,
			/** Of a gesture: "Nadia Benali: accepted", "3 people: added". */
			gesture: (name: string | null, count: number, what: string) =>
				name === null ? what : count > 1 ? `${name} and ${n(count - 1)} more: ${what}` : `${name}: ${what}`,
		},
		/** Why a key does nothing here, and what to do instead. */
		reasons: {
			'nobody-selected': 'nobody is selected',
			'only-suggested': `they are not on your list yet: ${f.key('edit-note', 'Enter')} adds them`,
			'two-entries': `these are two entries: ${f.key('edit-note', 'Enter')} says whether they are one person`,
			'a-company': `this is a company: ${f.key('exclude', 'd')} includes it again`,
			'already-connected': 'you are connected already',
			'already-pending': 'an invitation is waiting already',
			'they-invited-you': `they invited you: ${f.key('accepted', 'a')} accepts`,
			excluded: `they are excluded: ${f.key('exclude', 'd')} offers them again`,
			restricted: `LinkedIn has blocked invitations: ${f.key('support', 'R')} asks support`,
			'at-limit': `the refusals are used up: ${f.key('blocked', 'B')} blocked, ${f.key('not-blocked', 'C')} not blocked`,
			disputed: `the archive says otherwise: ${f.key('accepted', 'a')} if it holds, or the key of what you recorded`,
			'not-sent': `no invitation was sent: ${f.key('send', 's')} records one`,
			'already-answered': 'the answer is known already',
			'not-waiting': 'no invitation is waiting',
			'not-a-connection': 'they are not a connection yet',
			'premium-only': 'an InMail needs LinkedIn Premium (linkdash config set tier premium)',
			'no-note': `there is no note: ${f.key('edit-note', 'Enter')} writes one`,
			'no-template': 'there is no such template',
			'no-template-name': 'a template needs a name',
			'template-exists': 'there is a template of that name already: e changes it',
			'no-profile': 'their profile address is not known',
			'no-such-item': 'the checklist has no such item',
			'item-automatic': 'linkdash ticks this one by itself',
			'nobody-waiting': 'nobody is waiting for an answer',
			'nothing-to-undo': 'there is nothing to undo',
			'nothing-to-redo': 'there is nothing to redo',
			'not-at-limit': 'the limit of refusals is not reached',
			'already-not-blocked': 'that is said already: each next invitation asks',
			'not-restricted': 'the account is not blocked',
			'already-restricted': 'the account is blocked already',
			'already-appealed': 'support was asked already',
			'only-people': 'on People only',
			'only-lists': 'on Today and People only',
			'own-order': 'this list has one order only',
			'no-company': 'their company is not known',
			'nothing-to-keep': 'a view keeps a filter or another order: set one first',
			'no-kept-list': 'a view is kept of everyone, targets, pending or connections, not of this list',
			'no-view-name': 'a view needs a name, of up to 40 characters, that is not the name of a list',
			'not-filtered': 'no filter is set',
			'not-ready': 'the checklist is open, or nothing is left of the month’s notes: invite them one by one',
			demo: 'the demo is thrown away: leave it, and import in linkdash itself',
			'no-file': 'name a zip, a folder or a CSV file first',
			'same-import': 'the very same was imported already',
			'archive-tells': 'your archive tells this: change it on LinkedIn, then import a new archive',
			'import-runs': 'an import is running: Esc stops it',
			'in-prompt': 'this key works in its menu or field',
			'by-digit': 'press the digit of the item on the card',
		},
	};
};
