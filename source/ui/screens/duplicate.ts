import {profileUrl} from '../../domain/profile-key.ts';
import type {LikelyDuplicate, Listed} from '../../domain/views.ts';
import type {Locale} from '../../locales/index.ts';
import {cutLine} from '../components/line.ts';
import {cut, wrap} from '../terminal/width.ts';
import type {Line} from '../theme/theme.ts';
import {workOf} from './words.ts';

/** Why two entries may be one person, the strongest reason first. */
export const whyOne = ({reasons}: LikelyDuplicate, {domain, format}: Locale): string =>
	format.list(reasons.map(reason => domain.duplicateReason[reason]));

/** Who it is, and below the address, which tells namesakes apart. */
const entry = (person: Listed, {domain, screen}: Locale, columns: number): Line[] => {
	const about = [workOf(person), domain.status[person.status]].filter(Boolean).join(', ');
	const address = person.key === null ? screen.duplicate.noAddress : (profileUrl(person.key) ?? person.key);
	const lines: Line[] = [[[cut(person.name, Math.floor(columns / 2)), 'strong'], `  ${about}`], [[`  ${address}`, 'muted']]];
	return lines.map(line => cutLine(line, columns));
};

/** The card of a pair: both entries, why they may be one, and the way to say so. Where it has no room for all, the entries stay. */
export const duplicateLines = (pair: LikelyDuplicate, locale: Locale, columns: number, rows: number): Line[] => {
	const {duplicate: words, keys} = locale.screen;
	const entries = [...entry(pair.one, locale, columns), ...entry(pair.other, locale, columns)];
	const why = wrap(words.because(whyOne(pair, locale)), columns).map((line): Line => [[line, 'muted']]);
	const way: Line[] = [cutLine([[locale.format.key('edit-note', keys.enter), 'strong'], `  ${words.enter}`], columns)];
	const forms = [
		[...entries, ...why, [], ...way],
		[...entries, ...why, ...way],
		[...entries, ...way],
	];
	return (forms.find(({length}) => length <= rows) ?? entries).slice(0, rows);
};
