import type {OwnProfile} from '../../domain/preflight.ts';
import type {Stats} from '../../domain/views.ts';
import type {Locale} from '../../locales/index.ts';
import {joined, lineWidth, plainText, spread} from '../components/line.ts';
import {type Screen, screens} from '../keys/context.ts';
import type {Frame} from '../state/state.ts';
import {cut, width} from '../terminal/width.ts';
import {glyphs} from '../theme/glyphs.ts';
import type {Line, Span} from '../theme/theme.ts';

const standing = ({account}: Stats, {screen: {header}}: Locale): Span => {
	if (account.standing === 'restricted') return [`${glyphs.refusal} ${header.restricted}`, 'risk'];
	return account.atLimit ? [`${glyphs.refusal} ${header.atLimit}`, 'risk'] : [`${glyphs.standing} ${header.active}`, 'good'];
};

/** How far the member's own profile is, until it is complete. */
const badge = ({known, complete, items}: OwnProfile, {screen: {profile}}: Locale): Span[] => {
	if (complete === 1) return [];
	return [[profile.badge(known ? items.filter(({done}) => done).length : null, items.length), 'accent']];
};

/** Under this the screens and the state of the account have the line to themselves. */
const roomy = 72;

/** Columns that the name of a screen keeps where not all of them fit. */
const shortened = 5;

/**
 * The name and the screens in `room` columns: where they do not fit the name goes, then the blanks between the screens, then the
 * end of the last name that is not shown, so that the others stay where they are from screen to screen, then the ends of all others.
 */
const tabsIn = (screen: Screen, room: number, names: Readonly<Record<Screen, string>>): Line => {
	const last = screens.findLast(id => id !== screen);
	const tabs = (most: number, {between = '', others = most}: {between?: string; others?: number} = {}): Line =>
		screens.flatMap((id): Span[] => {
			const name = ` ${cut(names[id], id === screen ? room : id === last ? most : others)} `;
			return [between, [name, id === screen ? 'selected' : 'muted']];
		});
	const longest = Math.max(...Object.values(names).map(width));
	const ever = Array.from({length: longest - shortened + 1}, (_, less) => longest - less);
	const shorter = [...ever.map(most => tabs(most, {others: room})), ...ever.map(most => tabs(most))].map((line): Line => [' ', ...line]);
	const forms: Line[] = [[[' linkdash', 'title'], ' ', ...tabs(room, {between: ' '})], tabs(room, {between: ' '}), ...shorter];
	return forms.find(line => lineWidth(line) <= room) ?? tabs(shortened);
};

type Shown = Pick<Frame, 'stats' | 'profile'>;

/** What the header says of the account, whole. */
export const headerFacts = ({stats, profile}: Shown, locale: Locale): string[] => {
	const {tier, goal} = stats.account;
	const spans: Span[] = [locale.domain.tier[tier], locale.domain.goal[goal], standing(stats, locale), ...badge(profile, locale)];
	return spans.map(span => plainText([span]));
};

/**
 * The name, the screens and how the account stands; what the member is, and how complete their profile, as far as it fits.
 * @param named the demo, or the home of a second account
 */
export const headerLine = (screen: Screen, {stats, profile}: Shown, named: string | null, locale: Locale, columns: number): Line => {
	const {screens: names} = locale.screen;
	const {tier, goal} = stats.account;
	const mark: Span[] = named === null ? [] : [[cut(named, columns < roomy ? 8 : 16), 'strong']];
	const facts: Span[] = [
		[locale.domain.tier[tier], 'muted'],
		[locale.domain.goal[goal], 'muted'],
	];
	const told = badge(profile, locale);
	const form = (known: readonly Span[]): Line => [...joined([...mark, ...known, standing(stats, locale), ...told]), ' '];
	// what is to be done before what is known
	const forms = [form(facts), form(facts.slice(0, 1)), form([])];
	const bare: Line = [...joined([...mark, standing(stats, locale)]), ' '];
	const left = tabsIn(screen, columns - lineWidth(bare) - 1, names);
	const right = columns < roomy ? bare : (forms.find(line => lineWidth(left) + lineWidth(line) < columns) ?? bare);
	return spread(left, right, columns);
};
