import {foldLetters} from './name-words.ts';

/** A public address's slug without the percent-encoding another tool left in it, encoded up to twice. Null for other keys. */
export const decodedSlug = (key: string): string | null => {
	if (!key.startsWith('in:')) {
		return null;
	}
	let slug = key.slice(3);
	for (let times = 0; times < 2 && slug.includes('%'); times += 1) {
		try {
			slug = decodeURIComponent(slug);
		} catch {
			// cut in the middle of a letter, or no encoding: it stays as it is
			break;
		}
	}
	return slug.toLowerCase().normalize('NFC');
};

/** A slug with more than letters, digits and hyphens, as few have: accents, or what another tool left of them. */
export const isOddSlug = (key: string): boolean => /^in:.*[^a-z\d-]/.test(key);

/** The slug as one would type it on another keyboard: decoded, without accents. Null for other keys. */
export const foldedSlug = (key: string): string | null => {
	const slug = decodedSlug(key);
	return slug === null ? null : foldLetters(slug);
};
