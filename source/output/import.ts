import width from 'string-width';
import type {FileReport} from '../domain/batch.ts';
import type {Outcome} from '../domain/person.ts';
import type {ImportReport} from '../domain/reconcile.ts';
import type {Locale} from '../locales/index.ts';
import {line} from './paper.ts';

/** More of them say nothing new: `--json` has them all. */
const problemsShown = 10;

/** Two columns, the first as wide as its widest. */
const aligned = (rows: readonly (readonly [string, string])[]): string[] => {
	const wide = Math.max(...rows.map(([label]) => width(label)));
	return rows.map(([label, text]) => `${label}${' '.repeat(wide - width(label))}  ${text}`);
};

const problemLines = ({problems}: FileReport, {intake}: Locale): string[] => {
	const more = problems.length - problemsShown;
	const shown = problems.slice(0, problemsShown).map(({line: number, reason}) => `  ${intake.problem(number, reason)}`);
	return more > 0 ? [...shown, `  ${intake.moreProblems(more)}`] : shown;
};

const fileLines = (files: readonly FileReport[], locale: Locale): string[] => {
	const {intake} = locale;
	const heads = aligned(
		files.map(({path, kind, read, rows}): [string, string] => [
			line(path.replace(/^-(?=\/|$)/, intake.standardInput)),
			`${intake.kind[kind]}, ${intake.rowsRead(read, rows)}`,
		]),
	);
	return files.flatMap((file, index) => [heads[index] ?? '', ...problemLines(file, locale)]);
};

/**
 * What an import did, or would do: a line a file with its problems, then what became of whom; numbers that are nought are left out.
 * @param sameAt when the very same was imported; null where it was not
 */
export const importLines = (report: ImportReport, locale: Locale, sameAt: number | null = null): string[] => {
	const {intake, domain} = locale;
	const {people, invitations, accepted, alreadyConnected, incoming, hidden, suggested} = report;
	const rows: [string, string, boolean][] = [
		[intake.labels.people, intake.people(people.new, people.updated, people.unchanged), true],
		[intake.labels.invitations, intake.invitations(invitations.new, invitations.updated), invitations.new + invitations.updated > 0],
		[intake.labels.accepted, intake.accepted(accepted), accepted > 0],
		[intake.labels.already, intake.already(alreadyConnected), alreadyConnected > 0],
		[intake.labels.received, intake.received(incoming), incoming > 0],
		[intake.labels.hidden, intake.hidden(hidden), hidden > 0],
		[intake.labels.suggested, intake.suggested(suggested), suggested > 0],
	];
	const known = people.new + people.updated + suggested === 0;
	return [
		...fileLines(report.files, locale),
		...aligned(rows.filter(([, , shown]) => shown).map(([label, text]): [string, string] => [label, text])),
		...report.disagreements.map(({name, linkdash}) => intake.disagreement(line(name), domain.outcome[linkdash as Outcome])),
		...(sameAt === null ? (known ? [intake.nothingNew] : []) : [intake.same(sameAt)]),
		...(report.dryRun ? [intake.dryRun] : known ? [] : [intake.undo]),
	];
};
