import type {Answer} from '../output/answer.ts';
import {summaryLines, todayLines} from '../output/day.ts';
import {duplicateLines} from '../output/duplicates.ts';
import {cardJson, duplicatesJson, jsonText, listJson, statsJson, suggestionsJson, todayJson} from '../output/json.ts';
import {listLines} from '../output/list.ts';
import {asciiMarks, type Paper} from '../output/paper.ts';
import {cardLines, nextLines} from '../output/person.ts';
import {standingLines, statsLines} from '../output/stats.ts';
import {suggestionLines} from '../output/suggestions.ts';

/** The value that `--json` prints; undefined for what has no JSON. */
const jsonOf = (answer: Answer): unknown => {
	switch (answer.view) {
		case 'today':
			return todayJson(answer.morning);
		case 'stats':
			return statsJson(answer.stats);
		case 'card':
			return cardJson(answer.card);
		case 'list':
			return listJson(answer.rows);
		case 'duplicates':
			return duplicatesJson(answer.rows);
		case 'suggestions':
			return suggestionsJson(answer.rows);
		case 'lines':
			return answer.json;
		default:
			return undefined;
	}
};

const linesOf = (answer: Exclude<Answer, {view: 'text'}>, paper: Paper): readonly string[] => {
	switch (answer.view) {
		case 'nothing':
			return [];
		case 'lines':
			return answer.lines;
		case 'summary':
			return summaryLines(answer, paper);
		case 'today':
			return todayLines(answer, paper);
		case 'next':
			return nextLines(answer, paper);
		case 'stats':
			return statsLines(answer.stats, paper);
		case 'card':
			return cardLines(answer.card, paper);
		case 'list':
			return listLines(answer, paper);
		case 'duplicates':
			return duplicateLines(answer, paper);
		case 'suggestions':
			return suggestionLines(answer, paper);
		case 'standing':
			return standingLines(answer, paper);
	}
};

/** An answer as what standard output gets: JSON, CSV or lines of text, ending in a line end. */
export const print = async (answer: Answer, json: boolean, paper: Paper): Promise<string> => {
	const value = json ? jsonOf(answer) : undefined;
	if (value !== undefined) return jsonText(value);
	if (answer.view === 'list' && answer.csv) return (await import('../output/csv.ts')).listCsv(answer.rows);
	if (answer.view === 'text') return answer.text;
	const text = linesOf(answer, paper)
		.map(line => `${line}\n`)
		.join('');
	return paper.ascii ? asciiMarks(text) : text;
};
