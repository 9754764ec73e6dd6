import {degrees, relations, type Status, statuses} from '../../domain/person.ts';
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

const isOneOf = <T extends string>(choices: readonly T[], text: string): text is T => (choices as readonly string[]).includes(text);

const contains = (column: string, text: string): Condition => ({sql: `instr(${column}, ?) > 0`, values: [fold(text)]});

/** One word of a filter. An unknown field, or a value it cannot have, is searched for as text. */
const wordCondition = (word: string, clock: Clock): Condition => {
	const [, field, value] = /^(status|degree|relation|tag|company):(.+)$/.exec(word) ?? [];
	if (field === 'status' && value && isOneOf(statuses, value)) return statusIs(value, clock);
	if (field === 'degree' && value && (value === '?' || degrees.some(degree => String(degree) === value)))
		return {sql: 'degree = ?', values: [value]};
	if (field === 'relation' && value && isOneOf(relations, value)) return {sql: 'relation = ?', values: [value]};
	// the folded text of all fields leaves few rows to look into
	if (field === 'company' && value)
		return {sql: '(instr(search, ?) > 0 AND instr(fold(company), ?) > 0)', values: [fold(value), fold(value)]};
	if (field === 'tag' && value)
		return {
			sql: "(instr(search, ?) > 0 AND EXISTS (SELECT 1 FROM json_each(rest, '$.tags') tag WHERE fold(tag.value) = ?))",
			values: [fold(value), fold(value)],
		};
	return contains('search', word);
};

/**
 * The filter language: `status:pending degree:2 relation:met tag:vip company:acme text`. Words are joined by "and";
 * a leading `-` negates; text is matched on name, company, position and tags without regard to case and accents.
 */
export const parseFilter = (filter: string, clock: Clock): Condition[] =>
	filter
		.split(/\s+/)
		.filter(word => word !== '' && word !== '-')
		.map(word => {
			if (!word.startsWith('-')) return wordCondition(word, clock);
			const {sql, values} = wordCondition(word.slice(1), clock);
			return {sql: `NOT ${sql}`, values};
		});
