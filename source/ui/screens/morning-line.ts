import {morningLine} from '../../domain/morning-line.ts';
import type {Locale} from '../../locales/index.ts';
import {lineWidth} from '../components/line.ts';
import type {Frame} from '../state/state.ts';
import {cut} from '../terminal/width.ts';
import {glyphs} from '../theme/glyphs.ts';
import type {Line} from '../theme/theme.ts';

/**
 * The morning in at most `columns`: what is new, then the acts. Where not all fits the reasons go first, the last one before the first,
 * then the second act, then what is new.
 */
export const morningWords = ({morning, stats}: Pick<Frame, 'morning' | 'stats'>, locale: Locale, columns: number): Line => {
	const line = morningLine(morning, stats);
	if (line === null) return [];
	const words = locale.morning;
	const news = words.changes(line.changes).join(', ');
	const short = line.acts.map(act => words.act(act));
	const full = line.acts.map((act, index) => {
		const reason = words.reason(act, morning.asOf);
		return reason === '' ? (short[index] ?? '') : `${short[index]} (${reason})`;
	});
	const said = (parts: readonly (string | undefined)[]): Line => [
		[`${glyphs.separator} `, 'muted'],
		parts.filter(Boolean).join(` ${glyphs.separator} `),
	];
	const dated = !line.happened ? news : `${words.since(line.changes.since, morning.asOf)} ${news}`;
	const forms = [[dated, ...full], [news, ...full], [news, full[0], short[1]], [news, ...short], [news, short[0]], [news || short[0]]].map(
		said,
	);
	const fitting = forms.find(form => lineWidth(form) <= columns);
	return fitting ?? [[`${glyphs.separator} `, 'muted'], cut(news || (short[0] ?? ''), Math.max(0, columns - 2))];
};
