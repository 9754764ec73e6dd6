import {csv, dateOf, pacificTime, preamble} from '../../helpers/linkedin-files.ts';

/** Everybody of the weeks as lived, and the files that tell of them. All of them are invented. */

const dayMs = 86_400_000;

/** Eight in the morning, UTC, of a day: `2026-11-02`. */
export const morningOf = (day: string): number => Date.parse(`${day}T08:00:00Z`);

const slugOf = (name: string): string => name.toLowerCase().replace(' ', '-');
const address = (name: string): string => `https://www.linkedin.com/in/${slugOf(name)}`;

const named = (last: string, firsts: string): string[] => firsts.split(' ').map(first => `${first} ${last}`);

/** Met at an event: 20 targets. */
export const met = named(
	'Muster',
	'Ada Bilal Clara Diego Emil Freya Greta Hugo Ilse Jana Karim Leif Marit Noor Ousmane Paolo Ravi Salma Tariq Yuki',
) as [string, ...string[]];
/** Met nowhere: 8 targets. */
export const strangers = named('Fremd', 'Amara Björn Cleo Dora Elio Fatou Gil Hana') as [string, ...string[]];

/** Invited before linkdash, all 40 to 115 days before the first morning: 16 who accepted the next day. */
const acceptedBefore = named('Vorher', 'Al Bo Cy Di Ed Fe Gus Hal Ian Jo Kim Lou Mo Ned Oz Pat');
/** Sent half a year before the evening of the first day: LinkedIn ends them at 180 days, in that night. */
const nearlyOver = named('Alt', 'Una Vera Wim Zita');
/** Who has invited the member, 5 and 10 days before. */
export const inviters = ['Renate Gast', 'Sven Gast'] as const;
/** Connected for years. */
const old = named('Seitjahren', 'Arne Bela Carl Dina Eva Finn Gero Hedi Iris Jens Kurt Lena Max Nils');

const firstMorning = morningOf('2026-11-02');

const me = 'Camille Exemplaire';
const outgoing = (name: string, at: number): string[] => [me, name, pacificTime(at), '', 'OUTGOING', address(me), address(name)];
const incoming = (name: string, at: number): string[] => [name, me, pacificTime(at), '', 'INCOMING', address(name), address(me)];
const connection = (name: string, at: number): string[] => {
	const [first = '', last = ''] = name.split(' ');
	return [first, last, address(name), '', 'Example Works', 'Analyst', dateOf(at)];
};

const files = (connections: readonly string[][], invitations: readonly string[][]) => ({
	'Connections.csv':
		preamble + csv([['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'], ...connections]),
	'Invitations.csv': csv([['From', 'To', 'Sent At', 'Message', 'Direction', 'inviterProfileUrl', 'inviteeProfileUrl'], ...invitations]),
});

const sentBefore = (index: number): number => firstMorning - (40 + 5 * index) * dayMs;

const knownOnTheFirst = [
	...acceptedBefore.map((name, index) => connection(name, sentBefore(index) + dayMs)),
	...old.map((name, index) => connection(name, firstMorning - (400 + 30 * index) * dayMs)),
];
const invitedOnTheFirst = [
	...acceptedBefore.map((name, index) => outgoing(name, sentBefore(index))),
	...nearlyOver.map(name => outgoing(name, firstMorning + dayMs / 2 - 180 * dayMs)),
];

/** The archive of the first morning: 30 connections, 20 invitations of which 16 were accepted and 4 wait, 2 received. */
export const firstArchive = files(knownOnTheFirst, [
	...inviters.map((name, index) => incoming(name, firstMorning - 5 * (index + 1) * dayMs)),
	...invitedOnTheFirst,
]);

/**
 * The archive of 15 November: it knows what linkdash was told already (Renate Gast, Bilal Muster), two acceptances that linkdash has not
 * heard of (Ada and Diego Muster), and a connection of somebody recorded as a refusal (Amara Fremd).
 */
export const secondArchive = files(
	[
		connection(strangers[0], morningOf('2026-11-10')),
		connection('Diego Muster', morningOf('2026-11-09')),
		connection('Ada Muster', morningOf('2026-11-05')),
		connection('Bilal Muster', morningOf('2026-11-03')),
		connection('Renate Gast', morningOf('2026-11-03')),
		...knownOnTheFirst,
	],
	[outgoing('Clara Muster', morningOf('2026-11-02')), ...invitedOnTheFirst.slice(0, acceptedBefore.length)],
);

/** A list of people to invite, in the columns of linkdash. */
export const listOf = (names: readonly string[]): string =>
	csv([['Name', 'URL', 'Company', 'Position', 'Degree'], ...names.map(name => [name, address(name), 'Acme', 'Buyer', '2'])]);
