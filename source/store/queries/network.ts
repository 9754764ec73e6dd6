import type {DatabaseSync} from 'node:sqlite';
import {lastLook} from '../../domain/account.ts';
import {addDays, localDate, mondayOf, noonUtc} from '../../domain/calendar.ts';
import {addedSince, type GrowthDay, weeksOf} from '../../domain/growth.ts';
import {splitOf, verdictOf, yearsOf} from '../../domain/network/history.ts';
import type {Bridge, Door, NetworkReport, Opened} from '../../domain/network/index.ts';
import {milestoneOf} from '../../domain/network/milestone.ts';
import type {Rules} from '../../domain/rules.ts';
import type {Journal} from '../journal.ts';
import {type ListedRow, listedColumns, toListed} from './list.ts';
import {invitableNow, invitableValues} from './offers.ts';
import type {People} from './people.ts';
import type {Sent} from './sent.ts';

const growthWeeks = 26;
/** Complete weeks that the pace is taken from. */
const paceWeeks = 12;
/** Lines of each list. */
const shown = 6;
/** Targets looked through for somebody the member knows at their company, best first. */
const looked = 200;
/** Companies looked through for a bridge, those with most targets out of reach first. */
const companiesLooked = 60;

type Far = {company: string; targets: number};

/** How far the network reaches and where next; read only while it is shown. */
export const createNetwork = (db: DatabaseSync, journal: Journal, people: People, sent: Sent) => {
	const connections = db.prepare('SELECT total(n) AS count FROM person_count WHERE connected = 1');
	const days = db.prepare('SELECT day AS date, added, by_me AS byMe FROM connection_day WHERE added > 0');
	const knownAt = db.prepare(
		'SELECT count(*) AS n FROM (SELECT 1 FROM person WHERE connected = 1 AND company IS NOT NULL AND company = ? COLLATE NOCASE)',
	);
	const opened = db.prepare(`SELECT company, min(connected_on) AS since, count(*) AS people FROM person new
		WHERE phase = 'connection' AND since >= ?1 AND company IS NOT NULL AND NOT EXISTS (
			SELECT 1 FROM person old WHERE old.connected = 1 AND old.company IS NOT NULL AND old.company = new.company COLLATE NOCASE
				AND (old.connected_on IS NULL OR old.connected_on < ?2))
		GROUP BY company COLLATE NOCASE ORDER BY 2 DESC, 3 DESC, 1`);
	const far = db.prepare(`SELECT company, count(*) AS targets FROM person INDEXED BY person_far
		WHERE offerable = 1 AND company IS NOT NULL AND degree IN ('3', 'out') GROUP BY company COLLATE NOCASE ORDER BY 2 DESC, 1`);
	const countOf = (statement: ReturnType<DatabaseSync['prepare']>, ...values: string[]): number => Number(statement.get(...values)?.n);

	const briefly = (row: ListedRow, now: number, rules: Rules) => {
		const {id, key, name, position, degree, relation, company} = toListed(row, now, rules);
		return {id, key, name, position, degree, relation, company: company ?? ''};
	};

	/** The best who can be invited now, at companies where the member knows somebody. */
	const doors = (now: number, rules: Rules): Door[] => {
		const targets = db.prepare(`SELECT ${listedColumns} FROM person INDEXED BY person_target
			WHERE phase NOT IN ('connection', 'pending') AND ${invitableNow(rules)} AND company IS NOT NULL
			ORDER BY offerable DESC, value DESC, id LIMIT ${looked}`);
		const found: Door[] = [];
		for (const row of targets.iterate(...invitableValues(now, rules))) {
			const person = briefly(row as unknown as ListedRow, now, rules);
			const known = countOf(knownAt, person.company);
			if (known > 0) found.push({...person, known});
			if (found.length === shown) break;
		}
		return found;
	};

	/** Companies with targets out of reach, each with whom to invite first where somebody can be. */
	const bridges = (companies: readonly Far[], now: number, rules: Rules): Bridge[] => {
		const near = db.prepare(`SELECT ${listedColumns} FROM person INDEXED BY person_near
			WHERE company = ? COLLATE NOCASE AND company IS NOT NULL AND degree IN ('2', '?') AND ${invitableNow(rules)}
			ORDER BY value DESC, id LIMIT 1`);
		const found: Bridge[] = [];
		for (const {company, targets} of companies) {
			const row = near.get(company, ...invitableValues(now, rules)) as unknown as ListedRow | undefined;
			if (row) found.push({...briefly(row, now, rules), targets});
			if (found.length === shown) break;
		}
		return found;
	};

	const outOfReach = (now: number, rules: Rules): Pick<NetworkReport, 'outOfReach' | 'bridges'> => {
		const companies = rules.tier === 'free' ? (far.all() as Far[]) : [];
		const targets = companies.reduce((sum, company) => sum + company.targets, 0);
		const [known, unknown]: [Far[], Far[]] = [[], []];
		for (const company of companies.slice(0, companiesLooked)) (countOf(knownAt, company.company) > 0 ? known : unknown).push(company);
		return {
			outOfReach: {targets, companies: companies.length, atKnown: known.reduce((sum, company) => sum + company.targets, 0)},
			bridges: bridges(unknown, now, rules),
		};
	};

	return {
		network(now: number, rules: Rules): NetworkReport {
			const account = people.account();
			const today = localDate(now);
			// what came after it is not all known yet: it would make the pace look slower than it is
			const look = lastLook(account);
			const until = look === null ? today : ([today, localDate(look)].sort()[0] ?? today);
			const total = Number(connections.get()?.count);
			const grown = days.all() as unknown as GrowthDay[];
			const first = journal.firstAt();
			const firstUse = first === null ? null : localDate(first);
			const weeks = weeksOf(grown, today, growthWeeks);
			const news = firstUse === null ? [] : (opened.all(noonUtc(firstUse), firstUse) as unknown as Opened[]);
			const evidence = sent.sinceFirstUse();
			return {
				asOf: now,
				total,
				hidden: account.hidden,
				firstUse,
				split: splitOf(grown, total, firstUse),
				last7: addedSince(grown, today, 7),
				last30: addedSince(grown, today, 30),
				weeks,
				years: yearsOf(grown, total),
				milestone: milestoneOf(
					total,
					weeks.filter(({week}) => week < mondayOf(until) && week >= addDays(mondayOf(until), -7 * paceWeeks)).map(({added}) => added),
				),
				verdict: verdictOf(grown, {firstUse, until, invited: evidence.sent, refused: evidence.refused, blocks: account.blocks}),
				opened: news.slice(0, shown),
				openedCount: news.length,
				doors: doors(now, rules),
				...outOfReach(now, rules),
			};
		},
	};
};
