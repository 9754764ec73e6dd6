import {type Language, loadLocale} from '../../../source/locales/index.ts';
import {announce, everything} from '../../../source/ui/linear/announce.ts';
import {answer} from '../../../source/ui/linear/answer.ts';
import {decode, decodeRest} from '../../../source/ui/linear/input.ts';
import {linearRoom, sheet} from '../../../source/ui/linear/sheet.ts';
import type {View} from '../../../source/ui/screens/view.ts';
import type {Session} from '../../../source/ui/session.ts';
import type {Reading} from '../../../source/ui/state/read.ts';
import type {Event} from '../../../source/ui/state/state.ts';
import {openDashboard, turn} from '../../../source/ui/state/turn.ts';

const sent: Readonly<Record<string, string>> = {
	enter: '\r',
	esc: '\u001B',
	tab: '\t',
	'shift-tab': '\u001B[Z',
	space: ' ',
	down: '\u001B[B',
	up: '\u001B[A',
	pagedown: '\u001B[6~',
	end: '\u001B[F',
	backspace: '\u007F',
	'ctrl-j': '\n',
	'ctrl-l': '\f',
	'ctrl-u': '\u0015',
};

/** The dashboard as it is heard: what is typed, and the lines that answer. */
export const listen = async (session: Session, language: Language = 'en') => {
	const locale = await loadLocale(language);
	let reading: Reading = openDashboard(session, sheet, linearRoom(locale));
	const view = (): View => ({...reading, locale, demo: session.demo, home: session.home, now: session.now()});
	let said = view();
	const heard: string[] = announce(null, said);
	let typed = '';
	const tell = (event: Event): void => {
		const before = view();
		const {outside, ...next} = turn(session, reading, event);
		reading = next;
		const answered = answer(said, [before, view()], event, outside.length > 0);
		said = answered.said;
		typed += answered.typed;
		heard.push(...answered.lines);
		if (outside.some(({type}) => type === 'redraw')) heard.push(...everything(view()));
	};
	return {
		view,
		tell,
		/** All lines since the last time. */
		hears: (): string[] => heard.splice(0),
		/** Letters that were echoed since the last time. */
		echoes: (): string => {
			const echoed = typed;
			typed = '';
			return echoed;
		},
		/** Keys by their names, or text typed in one go. */
		press: (...keys: readonly string[]): void => {
			for (const key of keys) {
				const {events, rest} = decode(sent[key] ?? key);
				for (const event of [...events, ...decodeRest(rest)]) tell(event);
			}
		},
		/** Nothing is typed for a moment. */
		pauses: (): void => tell({type: 'paused'}),
	};
};
