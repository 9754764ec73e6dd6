import type {Format} from '../format.ts';

/** Follow-ups and companies by command, and what keeps a store: export, backup, restore, purge. */
export const keeping = (f: Format) => ({
	followUp: {
		moved: (name: string, until: number) => `${name}: follow-up moved to ${f.weekday(until)}.`,
		notToCome: (date: string) => `"${date}" is not to come: name a later day, or --days.`,
	},
	notWritten: (file: string, reason: string) =>
		`${file} cannot be written (${reason}): check the folder and its permissions, or name another.`,
	exported: (file: string, count: {people: number} | {events: number}) =>
		`${file}: ${
			'people' in count
				? `${f.number(count.people)} ${f.plural(count.people, {one: 'person', other: 'people'})}`
				: `${f.number(count.events)} ${f.plural(count.events, {one: 'event', other: 'events'})}, the whole journal`
		}. Only you can read it.`,
	journal: {
		alone: 'A journal is imported alone: give one path.',
		wrong: (file: string, line: number) =>
			`${file}, line ${f.number(line)}: damaged, or written by a newer linkdash. Nothing was taken over.`,
		united: (file: string, {events, known, people, dryRun}: {events: number; known: number; people: number; dryRun: boolean}) =>
			events === 0
				? `${file}: a journal of ${f.number(known)} ${f.plural(known, {one: 'event', other: 'events'})}, all known already.`
				: `${file}: ${f.number(events)} ${f.plural(events, {one: 'event', other: 'events'})} ${dryRun ? 'to take over' : 'taken over'}, ${f.number(known)} known already; ${f.number(people)} more ${f.plural(people, {one: 'person', other: 'people'})}.`,
	},
	backup: {
		ownStore: 'That is the store itself: name another file.',
		made: (file: string, {people, events}: {people: number; events: number}) =>
			`${file}: ${f.number(people)} ${f.plural(people, {one: 'person', other: 'people'})}, ${f.number(events)} ${f.plural(events, {one: 'event', other: 'events'})}. Only you can read it.`,
	},
	/** Each begins with the file; nothing was changed then. */
	restore: {
		missing: (file: string) => `${file}: there is no such file.`,
		unwritable: (file: string) => `${file} cannot be read: check its permissions. Nothing was changed.`,
		damaged: (file: string) => `${file} is damaged, or no backup of linkdash. Nothing was changed.`,
		foreign: (file: string) => `${file} is no backup of linkdash. Nothing was changed.`,
		newer: (file: string) => `${file} was written by a newer linkdash: update this one. Nothing was changed.`,
		ask: (file: string, {people, events}: {people: number; events: number}) =>
			`${file}: ${f.number(people)} ${f.plural(people, {one: 'person', other: 'people'})}, ${f.number(events)} ${f.plural(events, {one: 'event', other: 'events'})}. Put it in place of the present store? [y/N] `,
		done: ({people, events}: {people: number; events: number}) =>
			`Restored: ${f.number(people)} ${f.plural(people, {one: 'person', other: 'people'})}, ${f.number(events)} ${f.plural(events, {one: 'event', other: 'events'})}.`,
		kept: (file: string) => `What was there before: ${file}`,
	},
	purge: {
		ask: (name: string) => `Everything about ${name} is deleted for good, in the backups too. Type the name to go on: `,
		needsYes: 'This cannot be undone: without a terminal to ask on, add --yes.',
		done: 'Deleted for good. No import brings this person back.',
		openElsewhere: 'Another linkdash has the store open: the last traces go when it is closed.',
		backupLeft: (file: string) => `Still in ${file}, which could not be changed: delete that file yourself.`,
	},
	/** `linkdash doctor`, besides what `commands.doctor` says. */
	doctor: {
		names: {
			linkdash: 'linkdash',
			node: 'Node.js',
			sqlite: 'SQLite',
			system: 'system',
			folder: 'folder',
			'file-system': 'file system',
			settings: 'settings',
			checklist: 'checklist',
			store: 'store',
			archive: 'archive',
			rebuild: 'rebuild',
			backup: 'backup',
			terminal: 'terminal',
			clipboard: 'clipboard',
		},
		notWritable: (folder: string) => `${folder} cannot be written: check its permissions, or name another with --home`,
		toBeMade: (folder: string) => `${folder}, made when it is needed`,
		network: (name: string) => `${name}: the store may be damaged over a network; name a folder of this machine with --home`,
		unknownFileSystem: 'not known here',
		fault: (fault: string) => `damaged (${fault}): linkdash restore BACKUP puts a backup in its place`,
		noTerm: 'TERM is not set',
		noTerminal: 'output is no terminal',
		columns: (columns: number) => `${f.number(columns)} columns`,
		plain: 'plain text',
		noClipboard: 'none: what is copied is shown instead',
		noBackup: 'none yet: linkdash backup makes one',
		backups: (count: number, at: number, now: number) => `${f.number(count)}, the last ${f.ago(at, now)}`,
		noArchive: 'none yet: linkdash import says how to get it',
		archive: (at: number, now: number) => f.ago(at, now),
	},
	companies: {
		excluded: (companies: readonly string[], people: number): string[] => [
			companies.length === 0 ? 'No company is excluded.' : `Excluded companies: ${f.list(companies)}.`,
			`Excluded people: ${f.number(people)}. They are shown by linkdash list --filter status:excluded`,
		],
		said: (company: string, excluded: boolean) =>
			excluded ? `Nobody at ${company} is offered any more.` : `${company}: its people are offered again.`,
		already: (company: string, excluded: boolean) =>
			`${company}: ${excluded ? 'was excluded already' : 'was not excluded'}, nothing has changed.`,
	},
});
