import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {type Invented, invent, seeded} from './invented.ts';
import {csv, dateOf, pacificTime, preamble} from './linkedin-files.ts';
import {environment, linkdash, testNow} from './terminal.ts';

const dayMs = 86_400_000;

export type Home = {folder: string; file(name: string, content: string): string; remove(): void};

/** A home for one test, empty. */
export const temporaryHome = (): Home => {
	const folder = mkdtempSync(path.join(tmpdir(), 'linkdash-home-'));
	return {
		folder,
		file: (name, content) => {
			const at = path.join(folder, name);
			mkdirSync(path.dirname(at), {recursive: true});
			writeFileSync(at, content);
			return at;
		},
		remove: () => rmSync(folder, {recursive: true, force: true}),
	};
};

const address = (person: Invented): string => `https://www.linkedin.com/in/${person.slug}`;

export type Archive = {
	connections: string;
	invitations: string;
	/** Invitations sent that are among the connections, that are not, and invitations received. */
	accepted: number;
	pending: number;
	received: number;
};

/** `days`: how far back the invitations go. */
type ArchiveOptions = {connections?: number; invitations?: number; days?: number; seed?: number; now?: number};

/**
 * An archive of an invented member, newest first, as LinkedIn writes it: `connections` people over two years on a rising curve, and
 * `invitations` of the last `days`. Of ten invitations five were accepted within three days, four wait, one was received.
 */
export const archive = ({
	connections = 40,
	invitations = 20,
	days = 150,
	seed = 1,
	now = Date.parse(testNow),
}: ArchiveOptions = {}): Archive => {
	const random = seeded(seed);
	const me = 'Camille Exemplaire';
	const mine = 'https://www.linkedin.com/in/camille-exemplaire';
	const known: {person: Invented; on: number}[] = [];
	const counts = {accepted: 0, pending: 0, received: 0};
	const letters = Array.from({length: invitations}, (_, index) => {
		const person = invent(index, random);
		const name = `${person.first} ${person.last}`;
		const at = now - (2 + ((days - 2) * index) / Math.max(1, invitations)) * dayMs;
		if (index % 10 === 9) {
			counts.received += 1;
			return [name, me, pacificTime(at), '', 'INCOMING', address(person), mine];
		}
		if (index % 2 === 0 && known.length < connections) {
			counts.accepted += 1;
			known.push({person, on: Math.min(now, at + random() * 3 * dayMs)});
		} else counts.pending += 1;
		return [me, name, pacificTime(at), '', 'OUTGOING', mine, address(person)];
	});
	const older = connections - known.length;
	for (let index = 0; index < older; index++) {
		known.push({person: invent(invitations + index, random), on: now - (4 + 720 * (index / older) ** 1.4) * dayMs});
	}
	const rows = known
		.toSorted((a, b) => b.on - a.on)
		.map(({person, on}) => [person.first, person.last, address(person), '', person.company, person.position, dateOf(on)]);
	return {
		connections: preamble + csv([['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'], ...rows]),
		invitations: csv([['From', 'To', 'Sent At', 'Message', 'Direction', 'inviterProfileUrl', 'inviteeProfileUrl'], ...letters]),
		...counts,
	};
};

/** A list of people to invite, numbered apart from an archive's: template columns of linkdash. */
export const targets = (count: number, {seed = 2, from = 1_000_000}: {seed?: number; from?: number} = {}): string => {
	const random = seeded(seed);
	const people = Array.from({length: count}, (_, index) => invent(from + index, random));
	return csv([
		['Name', 'URL', 'Company', 'Position', 'Degree'],
		...people.map(person => [`${person.first} ${person.last}`, address(person), person.company, person.position, '2']),
	]);
};

export type Ran = {code: number | null; stdout: string; stderr: string};

/** Runs the built linkdash without a terminal, as a script or cron would. */
export const run = (
	home: string,
	parameters: readonly string[],
	{input = '', env = {}}: {input?: string; env?: Readonly<Record<string, string>>} = {},
): Promise<Ran> => {
	const {promise, resolve, reject} = Promise.withResolvers<Ran>();
	const [command, ...rest] = linkdash(...parameters);
	const child = spawn(command as string, rest, {cwd: home, env: environment(home, env)});
	let stdout = '';
	let stderr = '';
	child.stdout.setEncoding('utf8').on('data', text => {
		stdout += text;
	});
	child.stderr.setEncoding('utf8').on('data', text => {
		stderr += text;
	});
	child.on('error', reject);
	child.on('close', code => resolve({code, stdout, stderr}));
	child.stdin.end(input);
	return promise;
};
