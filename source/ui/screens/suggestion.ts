import {profileUrl} from '../../domain/profile-key.ts';
import type {Suggested} from '../../domain/views.ts';
import type {Locale} from '../../locales/index.ts';
import {joined} from '../components/line.ts';
import {fitText, width, wrap} from '../terminal/width.ts';
import type {Line} from '../theme/theme.ts';
import {workOf} from './words.ts';

/** Why somebody is suggested, as short as a column of a table. */
export const whySuggested = ({source, at}: Suggested, {screen: {suggestion: words}}: Locale, now: number): string => {
	switch (source) {
		case 'messages':
			return words.messages(at, now);
		case 'withdrawn':
			return words.withdrawn(at, now);
		case 'expired':
			return words.expired;
		case 'contacts':
			return words.contact;
	}
};

/** The card of somebody who is not on the list: who it is, why they are suggested, and what can be done. */
export const suggestionLines = (person: Suggested, locale: Locale, columns: number, rows: number, now: number): Line[] => {
	const {suggestion: words, keys} = locale.screen;
	const {key: keyOf} = locale.format;
	const about = joined([workOf(person), person.email ?? '', person.key === null ? '' : (profileUrl(person.key) ?? '')]);
	const because = person.source === 'contacts' ? words.becauseContact : words.becauseMessages(person.at, now);
	const ways: [key: string, text: string][] = [
		[keyOf('edit-note', keys.enter), words.enter],
		[keyOf('exclude', 'd'), words.exclude],
		...(person.key === null ? [] : [[keyOf('open-profile', 'o'), words.open] as [string, string]]),
	];
	const wide = Math.max(...ways.map(([key]) => width(key)));
	const told = wrap(because, columns).map((line): Line => [line]);
	const shown = ways.flatMap(([key, text]) =>
		wrap(text, columns - wide - 2).map((line, row): Line => [[fitText(row === 0 ? key : '', wide), 'strong'], '  ', line]),
	);
	const head: Line[] = about.length === 0 ? [] : [about];
	// the reason stands in the list too: on the smallest card what can be done is worth more
	const forms = [[...head, ...told, [], ...shown], [...told, ...shown], shown];
	return (forms.find(({length}) => length <= rows) ?? shown).slice(0, rows);
};
