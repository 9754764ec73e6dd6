import {cleanLine} from './text.ts';

/**
 * Profile keys: what makes two records one person. Kinds: `in:slug` (public address), `urn:id` (opaque, case kept),
 * `member:n`, `pub:path` (addresses before 2014). Never a slug made from an id: two keys are one person only where one row holds both.
 */
const opaque = /^AC[ow]AA[\w-]*$/;
const opaqueId = /^[\w-]+$/;
const scheme = /^([a-z][a-z\d+.-]*):\/\//i;

/** The address as LinkedIn writes most of them: nothing to decode and no way to be misread, so an archive of 30,000 need not be parsed as URLs. */
const plain = /^https:\/\/www\.linkedin\.com\/in\/[a-z\d-]+$/;
const plainSlugAt = 'https://www.linkedin.com/in/'.length;

const isLinkedIn = (host: string): boolean => host === 'linkedin.com' || host.endsWith('.linkedin.com');

/** Decodes percent once, raw where that fails; cleaned, and cut where a slash, query or hash came out of the decoding. */
const decodeSegment = (segment: string): string => {
	let text = segment;
	if (segment.includes('%')) {
		try {
			text = decodeURIComponent(segment);
		} catch {
			// a slug such as "100%" is not percent-encoded
		}
	}
	return cleanLine(cleanLine(text).split(/[/?#\\]/, 1)[0] ?? '');
};

const lower = (text: string): string => text.toLowerCase().normalize('NFC');

const slugKey = (slug: string): string | null => {
	if (slug === '' || slug === '.' || slug === '..') {
		return null;
	}
	return opaque.test(slug) ? `urn:${slug}` : `in:${lower(slug)}`;
};

const urnKey = (id: string): string | null => (opaqueId.test(id) ? `urn:${id}` : null);

const memberKey = (number: string): string | null => (/^\d+$/.test(number) ? `member:${number}` : null);

/** `/pub/dir/...` lists people of one name: nobody's address. */
const pubKey = (segments: readonly string[]): string | null => {
	const path = segments.map(decodeSegment).filter(segment => segment !== '');
	return path.length === 0 || path[0]?.toLowerCase() === 'dir' ? null : `pub:${lower(path.join('/'))}`;
};

const urnAddress = (text: string): string | null => {
	const [kind, id, ...rest] = text.slice('urn:li:'.length).split(':');
	if (id === undefined || rest.length > 0) {
		return null;
	}
	if (kind === 'fsd_profile') {
		return urnKey(id);
	}
	return kind === 'member' ? memberKey(id) : null;
};

/**
 * The key of a profile address.
 * @param address an address with or without scheme, or a `urn:li:fsd_profile:` or `urn:li:member:` name
 * @returns null where it is nobody's address: another host, a company, `/in` without a slug
 */
export const profileKey = (address: string): string | null => {
	if (plain.test(address)) {
		return `in:${address.slice(plainSlugAt)}`;
	}
	const text = address.trim();
	if (text.startsWith('urn:li:')) {
		return urnAddress(text);
	}
	const protocol = scheme.exec(text)?.[1]?.toLowerCase();
	if (text === '' || (protocol !== undefined && protocol !== 'http' && protocol !== 'https')) {
		return null;
	}
	const url = URL.parse(protocol === undefined ? `https://${text}` : text);
	if (url === null || !isLinkedIn(url.hostname.replace(/\.$/, ''))) {
		return null;
	}
	// the path as written: URL would encode it, and a slug that is no valid percent-encoding must stay raw
	const path = text.replace(scheme, '').replace(/^[^/?#]*/, '');
	const segments = (path.split(/[?#]/, 1)[0] ?? '').split('/').filter(segment => segment !== '');
	const room = segments[0]?.toLowerCase();
	const [first = '', second = '', ...rest] = room === 'mwlite' || room === 'm' ? segments.slice(1) : segments;
	switch (first.toLowerCase()) {
		case 'in':
			return slugKey(decodeSegment(second));
		case 'pub':
			return pubKey([second, ...rest]);
		case 'sales':
			return /^(lead|people)$/i.test(second) ? urnKey(decodeSegment(rest[0] ?? '').split(',', 1)[0] ?? '') : null;
		default:
			return null;
	}
};

/**
 * A key as the member may type it: `in:slug`, `urn:id`, `member:n`, `pub:path`, or any profile address.
 * @returns the key in its one form, or null
 */
export const parseKey = (text: string): string | null => {
	const [, kind, rest = ''] = /^(in|urn|member|pub):(?!li:|\/\/)(.*)$/is.exec(text.trim()) ?? [];
	switch (kind?.toLowerCase()) {
		case 'in': {
			const slug = cleanLine(rest);
			return /[/?#\\]/.test(slug) ? null : slugKey(slug);
		}
		case 'urn':
			return urnKey(rest);
		case 'member':
			return memberKey(rest);
		case 'pub':
			return pubKey(rest.split('/'));
		default:
			return profileKey(text);
	}
};

/** The address to show and to open; null for `member:` and `pub:`, which LinkedIn no longer opens. */
export const profileUrl = (key: string): string | null => {
	const [, slug] = /^(?:in|urn):(.+)$/s.exec(key) ?? [];
	return slug === undefined ? null : `https://www.linkedin.com/in/${encodeURIComponent(slug)}`;
};

const capital = (word: string): string => {
	const [first = '', ...rest] = word;
	return first.toUpperCase() + rest.join('');
};

/** LinkedIn tells namesakes apart by a last token with digits; "benali2" is a name somebody numbered. */
const withoutId = (token: string): string => (/\d/.test(token) ? (/^(\p{L}{3,})\d{1,4}$/u.exec(token)?.[1] ?? '') : token);

/**
 * A name read out of a public slug: `in:nadia-benali-0a1b2c3d4` -> "Nadia Benali". A guess: the case and the accents are lost.
 * @returns null for opaque keys and for slugs without a word
 */
export const nameFromKey = (key: string): string | null => {
	const [, slug = ''] = /^(?:in|pub):([^/]+)/.exec(key) ?? [];
	const tokens = slug.split(/[-_.\s]+/);
	const last = tokens.length - 1;
	const words = tokens.map((token, index) => (index === last ? withoutId(token) : token)).filter(token => /\p{L}/u.test(token));
	return words.length === 0 ? null : words.map(capital).join(' ');
};

const kindOrder = ['in:', 'pub:', 'urn:', 'member:'];
const rank = (key: string): number => kindOrder.findIndex(kind => key.startsWith(kind));

/** Keys without repeats, a public slug first, then `pub:`, `urn:`, `member:`; otherwise in the order given. */
export const orderKeys = (keys: readonly string[]): string[] =>
	keys.length < 2 ? [...keys] : [...new Set(keys)].sort((a, b) => rank(a) - rank(b));
