import type {Locale} from '../../locales/index.ts';
import {keyNames} from '../../locales/key-names.ts';
import {lineWidth} from '../components/line.ts';
import type {Hint} from '../keys/actions.ts';
import type {Line, Span} from '../theme/theme.ts';

const isDigits = (keys: readonly string[]): boolean => keys[0] === '1';

const hintLine = ({action, key, label}: Hint, locale: Locale): Line => [
	[isDigits(action.keys) ? keyNames(action.keys, locale) : keyNames([key], locale), 'strong'],
	` ${locale.screen.actions[label].short}`,
];

/** As many hints as fit, whole. One always stands last: help, since it leads to the rest; in a prompt the way back. */
export const footerLine = (hints: readonly Hint[], locale: Locale, columns: number): Line => {
	const between = 2;
	const drawn = hints.map(hint => ({id: hint.action.id, line: hintLine(hint, locale)}));
	const kept = drawn.find(({id}) => id === 'help') ?? drawn.at(-1);
	const shown: Line[] = [];
	let left = columns - 2 - (kept ? lineWidth(kept.line) : 0);
	for (const {id, line} of drawn) {
		if (id === kept?.id) continue;
		const wide = lineWidth(line) + between;
		if (wide > left) break;
		shown.push(line);
		left -= wide;
	}
	if (kept) shown.push(kept.line);
	return [' ', ...shown.flatMap((line, index): Span[] => (index === 0 ? [...line] : [' '.repeat(between), ...line]))];
};
