import {foldClean} from '../text.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Legal forms, folded and without dots: one file writes "Acme, Inc.", the next "Acme". */
const forms = list(
	'inc incorporated llc llp ltd limited plc corp corporation co company sa sas sasu sarl eurl gmbh ag kg se bv nv spa srl sl ab as asa oy aps pty pvt ltda &',
);

/** What people write who have no employer: it makes them nobody's colleagues. */
const nobodys: ReadonlySet<string> = new Set(
	[
		'freelance|freelancer|independent|independant|independante|self employed|auto entrepreneur|autonomo|freiberuflich',
		'stealth|stealth startup|stealth mode|confidential|confidentiel|none|n a|na',
		'retired|retraite|retraitee|student|etudiant|etudiante|unemployed|open to work',
	].flatMap(names => names.split('|')),
);

/**
 * A company as it is compared: folded, without punctuation and legal form. "Société Acme, S.A.S." -> "societe acme".
 * @returns null where it names no employer: nothing, "-", "Freelance"
 */
export const companyName = (company: string | null): string | null => {
	if (company === null) return null;
	const words =
		foldClean(company)
			.replaceAll(/['’.]/g, '')
			.match(/[\p{L}\p{N}&+]+/gu) ?? [];
	while (words.length > 1 && forms.has(words.at(-1) ?? '')) words.pop();
	const name = words.join(' ');
	return name === '' || nobodys.has(name) ? null : name;
};
