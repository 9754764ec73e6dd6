import type {ArchiveDue} from '../../domain/views.ts';
import type {Format} from '../format.ts';

/** What the dashboard says while files are imported; what they hold is told in the words of `intake`. */
export const imports = (f: Format) => {
	const n = f.number;
	const people = (count: number) => `${n(count)} ${f.plural(count, {one: 'person', other: 'people'})}`;
	return {
		title: 'Import',
		hint: 'Your LinkedIn archive or a list of people: a zip, a folder or a CSV file. You can drag it here.',
		found: 'This is the newest archive in Downloads. Enter reads it, Ctrl+U makes room for another path.',
		searching: 'Looking into Downloads…',
		/** Where Downloads holds no archive. */
		howTo: [
			'No archive lies in Downloads. On LinkedIn: Settings & Privacy, Data privacy, Get a copy of your data.',
			'Choose Connections and Invitations, or the larger archive. An e-mail says when to download it.',
		],
		reading: 'Reading…',
		previewTitle: (name: string) => `Import ${name}?`,
		sameTitle: (name: string) => `Imported already: ${name}`,
		import: 'import',
		decline: 'leave it',
		back: 'back',
		relation: (count: number) => `How do you know ${count === 1 ? 'this person' : `these ${people(count)}`}?`,
		words: {
			reason: {
				title: (count: number) => (count === 1 ? 'Why do you want to connect?' : `Why these ${people(count)}?`),
				hint: 'A few words. Enter goes on, with nothing typed too.',
			},
			tags: {
				title: (count: number) => (count === 1 ? 'A tag?' : `A tag for these ${people(count)}?`),
				hint: 'Several with commas between them. Enter imports, with nothing typed too.',
			},
		},
		running: 'Importing',
		done: (done: number, of: number) => `${n(done)} of ${people(of)}`,
		stopping: 'Stopping…',
		stopHint: 'Esc stops it: then nothing was imported.',
		/** The first line of Today, once a new archive is due. */
		due: {
			title: 'New archive?',
			last: (at: number, now: number) => `last one ${f.ago(at, now)}`,
			none: 'none yet',
			unresolved: (count: number) => `${n(count)} unresolved`,
			card: ({lastAt, unresolved}: ArchiveDue, now: number) => [
				'A new archive tells who accepted. On LinkedIn: Settings & Privacy, Data privacy, Get a copy of your data.',
				`Once it is in Downloads, ${f.key('edit-note', 'Enter')} reads it.`,
				`${[
					lastAt === null ? 'No archive was imported yet' : `The last archive was imported ${f.ago(lastAt, now)}`,
					...(unresolved > 0
						? [
								`${n(unresolved)} ${f.plural(unresolved, {one: 'invitation is', other: 'invitations are'})} older than a week, and nobody has looked since`,
							]
						: []),
				].join('; ')}.`,
			],
		},
		imported: (added: number, updated: number, accepted: number) => {
			const parts = [
				...(added > 0 ? [`${people(added)} new`] : []),
				...(updated > 0 ? [`${n(updated)} with something new`] : []),
				...(accepted > 0 ? [`${n(accepted)} accepted`] : []),
			];
			return `Imported${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
		},
		nothingNew: 'Everything in it was known already',
		notImported: 'Nothing was imported',
	};
};
