import {dayMs, localDate, noonUtc} from '../../domain/calendar.ts';
import {type Condition as Asked, parseFilter} from '../../domain/filter.ts';
import type {Status} from '../../domain/person.ts';
import {fold} from '../../domain/text.ts';

/** A condition on table `person`, with its parameters in order. */
export type Condition = {sql: string; values: readonly (string | number)[]};

/** Moments that status depends on, epoch ms: invitations sent up to `expiredBefore` have expired. */
export type Clock = {now: number; expiredBefore: number};

const putOff = '(snoozed_until IS NOT NULL AND snoozed_until > ?)';
/** Somebody who said no to an InMail is left alone for some months. */
const leftAlone = '(introduced = 0 AND not_before IS NOT NULL AND not_before > ?)';

/** `statusAt` of domain/status.ts, in SQL. */
const statusIs = (status: Status, {now, expiredBefore}: Clock): Condition => {
	switch (status) {
		case 'pending':
		case 'incoming':
			return {sql: '(phase = ? AND since > ?)', values: [status, expiredBefore]};
		case 'expired':
			return {sql: "(phase = 'expired' OR (phase IN ('pending', 'incoming') AND since <= ?))", values: [expiredBefore]};
		case 'snoozed':
			return {sql: `(phase = 'target' AND (${putOff} OR ${leftAlone}))`, values: [now, now]};
		case 'introduced':
			return {sql: `(phase = 'target' AND introduced = 1 AND NOT ${putOff})`, values: [now]};
		case 'target':
			return {sql: `(phase = 'target' AND introduced = 0 AND NOT ${putOff} AND NOT ${leftAlone})`, values: [now, now]};
		default:
			return {sql: '(phase = ?)', values: [status]};
	}
};

/** Of `search` (row.ts) the company alone; only where the text is in it anywhere is it cut out. */
const atCompany =
	'(instr(search, ?1) > 0 AND instr(substr(search, instr(search, char(10)), instr(search, char(9)) - instr(search, char(10))), ?1) > 0)';
/** The company alone, without quotation marks, which the filter language has for itself. */
const companyOnly = `replace(substr(search, instr(search, char(10)) + 1, instr(search, char(9)) - instr(search, char(10)) - 1), '"', '')`;
const twice = (sql: string, text: string): Condition => ({sql: sql.replaceAll('?1', '?'), values: [text, text]});

/** The column of a moment, on one side of an instant. */
const momentIs = (asked: Extract<Asked, {before: number} | {from: number}>): Condition => {
	const [sign, at] = 'before' in asked ? (['<', asked.before] as const) : (['>=', asked.from] as const);
	switch (asked.field) {
		case 'sent':
			return {sql: `(sent_at ${sign} ?)`, values: [at]};
		case 'connected': {
			// a connection is since noon UTC of its date, 0 where that is unknown: days are compared, wherever one is
			const noon = noonUtc(localDate(at));
			// of the few excluded alone the row is read
			const excluded = `SELECT no FROM person WHERE phase = 'excluded' AND connected = 1 AND unixepoch(connected_on) * 1000 + ${dayMs / 2} ${sign} ?`;
			return {sql: `((phase = 'connection' AND since > 0 AND since ${sign} ?) OR no IN (${excluded}))`, values: [noon, noon]};
		}
		case 'added':
			return {sql: `(added_at ${sign} ?)`, values: [at]};
	}
};

/** @param isWritten whether anybody has a folded text in what the member wrote: asked once, it spares everybody else the look */
const conditionOf = (asked: Asked, clock: Clock, isWritten: (text: string) => boolean): Condition => {
	switch (asked.field) {
		case 'status':
			return statusIs(asked.status, clock);
		case 'degree': {
			// whoever is connected is of the first, whatever was known before
			const connected = "(phase = 'connection' OR no IN (SELECT no FROM person WHERE phase = 'excluded' AND connected = 1))";
			return asked.degree === '1'
				? {sql: `(degree = ? OR ${connected})`, values: [asked.degree]}
				: {sql: `(degree = ? AND NOT ${connected})`, values: [asked.degree]};
		}
		case 'relation':
			return {sql: '(relation = ?)', values: [asked.relation]};
		case 'company':
			return asked.whole ? {sql: `(${companyOnly} = ?)`, values: [fold(asked.text)]} : twice(atCompany, fold(asked.text));
		case 'tag':
			return {sql: '(instr(search, char(12) || ? || char(12)) > 0)', values: [fold(asked.text)]};
		case 'text': {
			const text = fold(asked.text);
			return isWritten(text)
				? twice('(instr(search, ?1) > 0 OR no IN (SELECT no FROM person WHERE written IS NOT NULL AND instr(written, ?1) > 0))', text)
				: {sql: '(instr(search, ?) > 0)', values: [text]};
		}
		default:
			return momentIs(asked);
	}
};

/** A filter (domain/filter.ts) as conditions that all hold. Index person_search has what they ask of everybody. */
export const filterConditions = (filter: string, clock: Clock, isWritten: (text: string) => boolean): Condition[] =>
	parseFilter(filter, clock.now).terms.map(({not, is}) => {
		const {sql, values} = conditionOf(is, clock, isWritten);
		// what is unknown does not hold, so its contrary does
		return {sql: not ? `NOT coalesce(${sql}, 0)` : sql, values};
	});
