import type {Pace} from '../../domain/views.ts';
import type {Format} from '../format.ts';

/** What the commands about notes, templates and the member's own profile say. */
export const notes = (f: Format) => ({
	note: {
		none: (name: string) => `${name}: there is no template to write a note from. linkdash template add NAME --text T`,
		missing: (name: string, person: string, places: readonly string[]) => {
			const missing = f.list(places.map(place => `{${place}}`));
			const options = places.filter(place => ['company', 'position', 'relation', 'reason', 'specific'].includes(place));
			const way =
				options.length > 0
					? `Say it: linkdash add ${person} ${options.map(place => `--${place} T`).join(' ')}`
					: places.includes('me')
						? 'Say what you sign with: linkdash config set me NAME'
						: 'Give the template something to say without it: {first|there}.';
			return `${name}: nothing is known for ${missing}. ${way}`;
		},
		over: (name: string, over: number) => `${name}: the note is ${f.number(over)} characters too long.`,
		copied: 'It is on the clipboard.',
		notCopied: 'No clipboard was found here: the note is above, to be copied by hand.',
		length: (length: number, limit: number) => `${f.number(length)} of ${f.number(limit)} characters.`,
		budget: ({used, cap}: Pace['notes']) =>
			cap === null ? 'Notes are not limited in number.' : `${f.number(used)} of ${f.number(cap)} notes of this month used.`,
	},
	template: {
		total: (count: number) => `${f.number(count)} ${f.plural(count, {one: 'template', other: 'templates'})}.`,
		written: (name: string) => `Template "${name}": written.`,
		removed: (name: string) => `Template "${name}": removed. linkdash undo brings it back.`,
		exists: (name: string) => `There is a template "${name}" already: linkdash template edit changes it.`,
	},
	profile: {
		unknown: 'Nothing is known of your profile yet: import your LinkedIn archive, or tick the photo: linkdash profile photo',
		complete: (share: number) => `Your profile: ${f.percent(share)} % complete.`,
		item: ({title, why}: {title: string; why: string}, done: boolean) => (done ? `done     ${title}` : `missing  ${title}: ${why}`),
	},
});
