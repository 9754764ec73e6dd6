import type {ItemFlaw} from '../../domain/checklist.ts';
import type {RefusalReason} from '../../domain/command.ts';
import {relations, tiers} from '../../domain/person.ts';
import type {GestureView, Pace, RefusalsView} from '../../domain/views.ts';
import type {Format} from '../format.ts';
import {notes} from './notes.ts';
import {reports} from './reports.ts';
import {upkeep} from './upkeep.ts';
import {usage} from './usage.ts';

export const commands = (f: Format) => ({
	...usage,
	...reports(f),
	...notes(f),
	...upkeep(f),
	/** Lines on stderr: what is wrong and what to do. */
	problems: {
		unknownCommand: (command: string, meant: string | null) =>
			`There is no command "${command}".${meant === null ? '' : ` Did you mean ${meant}?`} See linkdash --help.`,
		unknownOption: (option: string, meant: string | null) =>
			`There is no option ${option} here.${meant === null ? '' : ` Did you mean ${meant}?`} See --help.`,
		missingArgument: (argument: string, usage: string) => `${argument} is missing: ${usage}`,
		missingValue: (option: string) => `${option} needs a value.`,
		tooMany: (usage: string) => `Too many arguments: ${usage}`,
		notAChoice: (given: string, name: string, choices: readonly string[]) => `"${given}" is no ${name}: use ${choices.join(', ')}.`,
		notANumber: (given: string, name: string, min: number, max: number) =>
			`"${given}" will not do for ${name}: use a whole number from ${min} to ${max}.`,
		notADate: (given: string) => `"${given}" is no date: write it as 2026-11-23.`,
		beforeLinkedIn: (given: string, firstDay: number) => `"${given}" is before LinkedIn's first day, ${f.date(firstDay)}.`,
		contradiction: (one: string, other: string) => `${one} and ${other} contradict each other: give one of them.`,
		meaningless: (option: string, outcome: string) => `${option} means nothing with ${outcome}: leave it out.`,
		notAnInstant: (given: string) => `LINKDASH_NOW is "${given}", which is no instant: write it as 2026-11-23T07:00:00Z.`,
		notAnAddress: (given: string) => `"${given}" is no profile address: it looks like https://www.linkedin.com/in/name.`,
		/** A refusal that concerns somebody, with the way on. */
		refused: (name: string | null, why: string, way: string | null) =>
			`${name === null ? '' : `${name}: `}${why}${way === null ? '' : ` ${way}`}`,
		nothingToEdit: 'Say what to change: linkdash edit --help shows how.',
		oneAtATime: 'A profile address, an e-mail address or a position belongs to one person: add one at a time.',
		nobody: (person: string) => `Nobody here is called "${person}". linkdash list shows everybody.`,
		several: (person: string, candidates: readonly string[], more: number) =>
			`"${person}" may be ${f.list(more > 0 ? [...candidates, `${f.number(more)} more`] : candidates)}. Name one by key.`,
		settingsSyntax: (file: string) => `${file} is not valid JSON: mend it, or remove it to go back to the defaults.`,
		settingsNoObject: (file: string) => `${file} must hold a JSON object ({...}): mend it, or remove it to go back to the defaults.`,
		settingsValue: (file: string, key: string, expected: string) => `${file}: ${key} must be ${expected}. Mend it there.`,
		settingsUnreadable: (file: string, reason: string) => `${file} cannot be read (${reason}): check its permissions.`,
		settingsUnwritable: (file: string, reason: string) => `${file} cannot be written (${reason}): check the folder's permissions.`,
		checklistNoList: (file: string) => `${file} must hold a list of items ([{"title": "..."}]): mend it, or remove it to do without.`,
		checklistLarge: (file: string, bytes: number) =>
			`${file} is larger than ${f.number(bytes)} bytes, which no checklist is: mend it, or remove it.`,
		checklistItem: (file: string, place: number, flaw: string) => `${file}, item ${f.number(place)}: ${flaw} Mend it there.`,
		checklistFlaw: (flaw: ItemFlaw, field: string): string => {
			switch (flaw) {
				case 'object':
					return 'it must be written {"title": "..."}.';
				case 'field':
					return `"${field}" is unknown; an item has title, required, tiers and relations.`;
				case 'title':
					return 'it needs a title, a text between quotes.';
				case 'long':
					return 'its title is too long, 60 characters at most.';
				case 'characters':
					return 'its title holds control or invisible characters.';
				case 'twice':
					return 'its title is that of an item before it.';
				case 'required':
					return 'required must be true or false.';
				case 'tiers':
					return `tiers must be a list of ${f.list(tiers)}, or left out.`;
				case 'relations':
					return `relations must be a list of ${f.list(relations)}, or left out.`;
				case 'too-many':
					return 'a card would have more than nine items, and there are nine digit keys: give it tiers or relations, or remove one.';
			}
		},
		noSuchSetting: (key: string) => `There is no setting "${key}". linkdash config list shows them.`,
		settingNeeds: (key: string, expected: string) => `${key} must be ${expected}.`,
		settingMissing: (usage: string) => `A setting is missing: ${usage}`,
		storeBusy: (file: string) => `${file} is in use by another program: try again in a moment.`,
		storeDamaged: (file: string) => `${file} is damaged, or no linkdash store: linkdash restore BACKUP puts a backup in its place.`,
		storeUnwritable: (file: string) => `${file} cannot be written: check the folder's permissions, or name another with --home.`,
		storeForeign: (file: string) => `${file} is the database of another program: name another folder with --home.`,
		storeNewer: (file: string) => `${file} was written by a newer linkdash: update this one.`,
		noWorkingFolder: 'The working directory no longer exists: go to another, or name the home by a path that begins with /.',
		outputFailed: (reason: string) => `The output could not be written (${reason}).`,
		unexpected: (message: string) => `linkdash stopped because of a mistake of its own: ${message}. Nothing half done was kept.`,
	},
	/** The way on after a refusal, with the command to type; null where the reason says all. */
	way: (reason: RefusalReason, person: string, outcome: string | null): string | null => {
		switch (reason.code) {
			case 'never-sent':
				return `Say when it was sent: linkdash mark ${person} ${reason.outcome} --sent-on YYYY-MM-DD`;
			case 'already-pending':
				return `If it was withdrawn: linkdash mark ${person} withdrawn`;
			case 'restricted':
				return 'Once LinkedIn has lifted it: linkdash standing active';
			case 'excluded':
				return `To offer them again: linkdash include ${person}`;
			case 'company-excluded':
				return `To offer its people again: linkdash include --company "${reason.company}"`;
			case 'not-restricted':
				return 'If LinkedIn has blocked you: linkdash standing restricted';
			case 'before-sent':
				return outcome === null ? null : `Name a later day: linkdash mark ${person} ${outcome} --on YYYY-MM-DD`;
			case 'no-inmail':
				return `Say when it was sent: linkdash mark ${person} introduced --on YYYY-MM-DD`;
			case 'no-such-person':
				return 'linkdash list shows everybody.';
			default:
				return null;
		}
	},
	/** Questions on the terminal. */
	ask: {
		undo: (what: string, gesture: GestureView) => `Undo "${what}" of ${f.date(gesture.at)} ${f.time(gesture.at)}? [y/N] `,
		redo: (what: string, gesture: GestureView) => `Redo "${what}" of ${f.date(gesture.at)} ${f.time(gesture.at)}? [y/N] `,
		yes: /^y(es)?$/i,
		kept: 'Nothing was changed.',
	},
	/** What a command did. */
	done: {
		added: (name: string, isNew: boolean) => `${name}: ${isNew ? 'added' : 'known already, what is new was taken over'}.`,
		act: (name: string, what: string) => `${name}: ${what}.`,
		excludedAlready: (name: string, excluded: boolean) =>
			`${name}: ${excluded ? 'was excluded already' : 'was not excluded'}, nothing has changed.`,
		sentWith: (name: string) => `${name}: invitation sent with a note.`,
		sentWithout: (name: string) => `${name}: invitation sent without a note.`,
		left: (pace: Pace) => `${f.number(pace.left)} left today.`,
		creditsLeft: (count: number) => `${f.number(count)} ${f.plural(count, {one: 'InMail', other: 'InMails'})} left of this month.`,
		offeredFrom: (at: number) => `The invitation is offered on ${f.weekday(at)}.`,
		offeredUnlessAnswered: (at: number, person: string) =>
			`The invitation is offered on ${f.weekday(at)}, earlier once they answer: linkdash mark ${person} inmail-answered`,
		notesGone: (until: number) => `The month's notes were gone already: LinkedIn gives none before ${f.day(until)}.`,
		notesLeft: (count: number) => `${f.number(count)} ${f.plural(count, {one: 'note', other: 'notes'})} left this month.`,
		refusalsLeft: (refusals: RefusalsView) =>
			`${f.plural(refusals.left, {one: `${f.number(refusals.left)} refusal`, other: `${f.number(refusals.left)} refusals`})} left of ${f.number(refusals.limit)}.`,
		atLimit: 'The refusals are used up. Say which way it went: linkdash standing restricted, or linkdash standing not-blocked',
		looked: (count: number) =>
			count === 0 ? 'Nobody is waiting.' : `${f.number(count)} ${f.plural(count, {one: 'is', other: 'are'})} still waiting as of now.`,
		tagged: (name: string, tags: readonly string[]) => `${name}: tags ${tags.join(', ')}.`,
		merged: (name: string) => `${name}: now one person. linkdash undo parts them again.`,
		toldApart: (one: string, other: string) => `${one} and ${other}: two people, not asked about again.`,
		ticked: (name: string, item: string, done: boolean) => `${name}: ${item}: ${done ? 'ticked' : 'no longer ticked'}.`,
		snoozed: (name: string, until: number) => `${name}: back on the list on ${f.weekday(until)}.`,
		undone: (what: string) => `Undone: ${what}. linkdash redo brings it back.`,
		redone: (what: string) => `Done again: ${what}.`,
		gesture: (what: string, gesture: GestureView, name: string | null) =>
			gesture.people > 1 ? `${what}, ${f.number(gesture.people)} people` : name === null ? what : `${name}, ${what}`,
	},
	/** `linkdash standing`. */
	standing: {
		active: 'Your account is active.',
		activeWord: 'active',
		restrictedWord: 'blocked',
		atLimit: 'The refusals are used up: has LinkedIn blocked you? linkdash standing restricted, or linkdash standing not-blocked',
		notBlocked: 'The refusals are used up and you said that LinkedIn has not blocked you: the count stays.',
		restricted: (since: number, now: number, cause: string) =>
			`LinkedIn has blocked invitations since ${f.date(since)} (${f.ago(since, now)}; ${cause}).`,
		appealed: (at: number, now: number) =>
			`You asked support on ${f.date(at)} (${f.ago(at, now)}). Once it is lifted: linkdash standing active`,
		notAppealed: 'Ask LinkedIn support politely to lift it (linkdash standing --request writes it), then: linkdash standing appealed',
		askAgain: (at: number) =>
			`No answer from support since ${f.date(at)}: ask again, politely (linkdash standing --request), then: linkdash standing appealed`,
		earlier: (count: number) =>
			`Recorded: ${f.number(count)} ${f.plural(count, {one: 'refusal', other: 'refusals'})} before linkdash. Earlier invitations now count as well.`,
		weekly: 'Recorded: the weekly limit ends by itself in about a week; there is nothing to appeal.',
		rules: 'Five people who answer "I don\'t know this person" or "spam" bring the block; LinkedIn itself publishes no number.',
	},
});
