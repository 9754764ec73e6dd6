import width from 'string-width';
import type {ImportReport} from '../domain/reconcile.ts';
import {type ImportWords, importWords} from '../locales/import-report.ts';
import type {Locale} from '../locales/index.ts';

/** Two columns, the first as wide as its widest. */
const aligned = (rows: readonly (readonly [string, string])[]): string[] => {
	const wide = Math.max(...rows.map(([label]) => width(label)));
	return rows.map(([label, text]) => `${label}${' '.repeat(wide - width(label))}  ${text}`);
};

const fileLines = (files: ImportWords['files'], {intake}: Locale): string[] => {
	const heads = aligned(files.map(({path, text}) => [path.replace(/^-(?=\/|$)/, intake.standardInput), text]));
	return files.flatMap(({problems}, index) => [heads[index] ?? '', ...problems.map(problem => `  ${problem}`)]);
};

/**
 * What an import did, or would do: a line a file with its problems, then what became of whom.
 * @param sameAt when the very same was imported; null where it was not
 */
export const importLines = (report: ImportReport, locale: Locale, sameAt: number | null = null): string[] => {
	const {intake} = locale;
	const {files, rows, disagreements, isKnown} = importWords(report, locale, 'linkdash suggestions');
	return [
		...fileLines(files, locale),
		...aligned(rows),
		...disagreements,
		...(sameAt === null ? (isKnown ? [intake.nothingNew] : []) : [intake.same(sameAt)]),
		...(report.dryRun ? [intake.dryRun] : isKnown ? [] : [intake.undo]),
	];
};
