import {seeded} from './invented.ts';
import {csv, dateOf, pacificTime, preamble} from './linkedin-files.ts';

/**
 * Whole archives of an invented member, as LinkedIn writes them, made from a truth that is known: who is connected since when and by
 * whose invitation, who still waits, who invited the member. What an import finds is compared with it.
 */

const dayMs = 86_400_000;

export type Truth = {
	name: string;
	key: string;
	company: string | null;
	position: string | null;
	/** UTC date; null where there is no connection. */
	connectedOn: string | null;
	/** Whole minutes, as LinkedIn tells them. */
	invitation: {direction: 'out' | 'in'; sentAt: number; note: string | null; accepted: boolean} | null;
	lastMessage: {sent: number | null; received: number | null} | null;
};

const given = ['Nadia', 'Oren', 'Zoé', 'Ilse', 'Søren', 'Çağla', 'Łukasz', '李', 'Олена', 'Þóra', 'Anaïs', 'José'];
const family = ['Benali', 'Fictitious', 'Testárd', "O'Invented", 'Muster-Sample', '测试', 'Приклад', 'Ejemplo, MBA', 'Örnek 🚀', 'Näyte'];
const companies = ['Acme', 'Maison "Essai", SAS', 'Beispiel & Töchter GmbH', '示例公司', 'Placeholder, Inc.', null];
const positions = ['CTO', 'Head of R&D, Europe', 'Directrice; ventes', '工程师', null];

/** Slugs as people have them: most in plain letters, one in ten with letters that one file percent-encodes and another does not. */
const slugOf = (index: number, random: () => number): string => {
	const tail = index.toString(36);
	if (random() >= 0.1) return `person-${tail}`;
	return `${pick(['zoé-testárd', '测试-李', 'олена', '🚀-oren', 'çağla-örnek', 'ilse-100%'], random)}-${tail}`;
};

/** Connections.csv percent-encodes, in capitals or small letters; Invitations.csv and messages.csv never do. */
const encoded = (slug: string, random: () => number): string => {
	const all = encodeURIComponent(slug);
	return `https://www.linkedin.com/in/${random() < 0.3 ? all.replaceAll(/%[0-9A-F]{2}/g, hex => hex.toLowerCase()) : all}`;
};
const raw = (slug: string): string => `https://www.linkedin.com/in/${slug}`;

const pick = <T>(all: readonly T[], random: () => number): T => all[Math.floor(random() * all.length)] as T;

/** Not in the hour that clocks in Los Angeles show twice in November: a file cannot tell which of the two it was. */
const unmistakable = (at: number): number =>
	[-1, 1].some(hours => pacificTime(at + hours * 3_600_000) === pacificTime(at)) ? at - 7_200_000 : at;

/** Days to an acceptance: most within a week, the longest nearly the 180 that an invitation lives. */
const delay = (random: () => number): number => 179 * random() ** 6;

export type TrueArchive = {
	files: Readonly<Record<string, string>>;
	people: readonly Truth[];
	hidden: number;
	member: {name: string; key: string};
};

/** @param now epoch ms: the archive is written then, and no invitation is older than its rolling window of 180 days */
export const trueArchive = (seed: number, now: number, count = 40): TrueArchive => {
	const random = seeded(seed);
	const member = {name: 'Camille Exemplaire', key: 'in:camille-exemplaire'};
	const mine = raw('camille-exemplaire');
	const connections: (readonly [on: number, row: readonly string[]])[] = [];
	const invitations: (readonly [at: number, row: readonly string[]])[] = [];
	const messages: string[][] = [];
	const people = Array.from({length: count}, (_, index): Truth => {
		const [first, last] = [pick(given, random), pick(family, random)];
		const name = `${first} ${last}`;
		const slug = slugOf(index, random);
		const [company, position] = [pick(companies, random), pick(positions, random)];
		const isInvited = random() < 0.6;
		const sentAt = unmistakable(Math.floor((now - (1 + 178 * random()) * dayMs) / 60_000) * 60_000);
		const direction = random() < 0.75 ? ('out' as const) : ('in' as const);
		const acceptedAt = sentAt + delay(random) * dayMs;
		const accepted = isInvited && random() < 0.5 && acceptedAt < now;
		const isConnected = accepted || !isInvited;
		const on = accepted ? acceptedAt : now - (200 + 4000 * random()) * dayMs;
		if (isConnected) connections.push([on, [first, last, encoded(slug, random), '', company ?? '', position ?? '', dateOf(on)]]);
		const note = isInvited && random() < 0.4 ? `Hello ${first},\nI liked your "essay", thank you.` : null;
		if (isInvited) {
			const sides = direction === 'out' ? [member.name, name] : [name, member.name];
			const addresses = direction === 'out' ? [mine, raw(slug)] : [raw(slug), mine];
			const way = direction === 'out' ? 'OUTGOING' : 'INCOMING';
			invitations.push([sentAt, [...sides, pacificTime(sentAt), note ?? '', way, ...addresses]]);
		}
		const wrote = random() < 0.3;
		const told = {sent: null as number | null, received: null as number | null};
		for (let letter = 0; wrote && letter < 3; letter++) {
			const at = Math.floor((now - 300 * random() * dayMs) / 1000) * 1000;
			const outgoing = random() < 0.5;
			const sides = outgoing ? [member.name, mine, name, raw(slug)] : [name, raw(slug), member.name, mine];
			const date = `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
			messages.push([`2-THREAD${index}==`, '', ...sides, date, '', 'Hi', 'INBOX', '']);
			const side = outgoing ? 'sent' : 'received';
			told[side] = Math.max(told[side] ?? 0, at);
		}
		return {
			name,
			key: `in:${slug.toLowerCase().normalize('NFC')}`,
			company: isConnected ? company : null,
			position: isConnected ? position : null,
			connectedOn: isConnected ? new Date(on).toISOString().slice(0, 10) : null,
			invitation: isInvited ? {direction, sentAt, note, accepted} : null,
			lastMessage: wrote ? told : null,
		};
	});
	const hidden = Math.floor(random() * 4);
	for (let index = 0; index < hidden; index++) {
		const on = now - 3000 * random() * dayMs;
		connections.push([on, ['', '', '', '', '', '', dateOf(on)]]);
	}
	const newestFirst = (rows: readonly (readonly [number, readonly string[]])[]) => rows.toSorted(([a], [b]) => b - a).map(([, row]) => row);
	return {
		files: {
			'Connections.csv':
				preamble +
				csv([['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'], ...newestFirst(connections)]),
			'Invitations.csv': csv([
				['From', 'To', 'Sent At', 'Message', 'Direction', 'inviterProfileUrl', 'inviteeProfileUrl'],
				...newestFirst(invitations),
			]),
			'messages.csv': csv([
				[
					'CONVERSATION ID',
					'CONVERSATION TITLE',
					'FROM',
					'SENDER PROFILE URL',
					'TO',
					'RECIPIENT PROFILE URLS',
					'DATE',
					'SUBJECT',
					'CONTENT',
					'FOLDER',
					'ATTACHMENTS',
				],
				...messages,
			]),
			'Profile.csv': csv([
				[
					'First Name',
					'Last Name',
					'Maiden Name',
					'Address',
					'Birth Date',
					'Headline',
					'Summary',
					'Industry',
					'Zip Code',
					'Geo Location',
					'Twitter Handles',
					'Websites',
					'Instant Messengers',
				],
				['Camille', 'Exemplaire', '', '', '', 'Recruiter', 'I listen.', '', '', 'Lyon, France', '', '', ''],
			]),
		},
		people,
		hidden,
		member,
	};
};
