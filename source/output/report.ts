import type {ReportRow, ReportSection} from '../locales/report.ts';
import {columns} from './columns.ts';
import {line} from './paper.ts';

/** A report as lines: a title, and under it its facts, aligned, and its sentences. */
export const reportLines = (sections: readonly ReportSection[], available: number | null): string[] =>
	sections.flatMap(({title, rows}, index) => {
		const facts = rows.filter(row => row.kind === 'fact').map(({label, text}) => [line(label), text]);
		const aligned = columns(facts, available, {indent: 2});
		let fact = 0;
		const lineOf = (row: ReportRow): string => (row.kind === 'fact' ? (aligned[fact++] ?? '') : `  ${row.text}`);
		return [...(index === 0 ? [] : ['']), title, ...rows.map(lineOf)];
	});
