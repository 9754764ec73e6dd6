import type {FileReport} from '../domain/batch.ts';
import type {Outcome} from '../domain/person.ts';
import type {ImportReport} from '../domain/reconcile.ts';
import {cleanLine} from '../domain/text.ts';
import type {Locale} from './index.ts';

/** What an import did, or would do, in words that nobody has laid out yet: the command line and the screen tell the same. */
export type ImportWords = {
	/** What was read of each file, and its rows that could not be. */
	files: {path: string; text: string; problems: string[]}[];
	/** What became of whom; numbers that are nought are left out. */
	rows: [label: string, text: string][];
	disagreements: string[];
	/** There is nothing new in it. */
	isKnown: boolean;
};

/** More of them say nothing new: `--json` has them all. */
const problemsShown = 10;

const problemWords = ({problems}: FileReport, {intake}: Locale): string[] => {
	const more = problems.length - problemsShown;
	const shown = problems.slice(0, problemsShown).map(({line, reason}) => intake.problem(line, reason));
	return more > 0 ? [...shown, intake.moreProblems(more)] : shown;
};

/** @param suggestions where those are found whom the files suggest to invite */
export const importWords = (report: ImportReport, locale: Locale, suggestions: string): ImportWords => {
	const {intake, domain} = locale;
	const {people, invitations, accepted, alreadyConnected, incoming, hidden, suggested, ownProfile} = report;
	const rows: [label: string, text: string, shown: boolean][] = [
		[intake.labels.people, intake.people(people.new, people.updated, people.unchanged), true],
		[intake.labels.invitations, intake.invitations(invitations.new, invitations.updated), invitations.new + invitations.updated > 0],
		[intake.labels.accepted, intake.accepted(accepted), accepted > 0],
		[intake.labels.already, intake.already(alreadyConnected), alreadyConnected > 0],
		[intake.labels.received, intake.received(incoming), incoming > 0],
		[intake.labels.ownProfile, intake.ownProfile, ownProfile],
		[intake.labels.hidden, intake.hidden(hidden), hidden > 0],
		[intake.labels.suggested, intake.suggested(suggested, suggestions), suggested > 0],
	];
	return {
		files: report.files.map(file => ({
			path: cleanLine(file.path),
			text: `${intake.kind[file.kind]}, ${intake.rowsRead(file.read, file.rows)}`,
			problems: problemWords(file, locale),
		})),
		rows: rows.filter(([, , shown]) => shown).map(([label, text]) => [label, text]),
		disagreements: report.disagreements.map(({name, what, linkdash}) =>
			what === 'identity'
				? intake.namesakes(cleanLine(name), Number(linkdash))
				: intake.disagreement(cleanLine(name), domain.outcome[linkdash as Outcome]),
		),
		isKnown: people.new + people.updated + suggested === 0 && !ownProfile,
	};
};
