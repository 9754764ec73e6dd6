import type {Locale} from '../../../locales/index.ts';
import {type HelpLine, helpLength, helpLines} from '../../keys/actions.ts';
import {contextOf} from '../../state/context.ts';
import type {Size} from '../../state/state.ts';
import {fitText, width} from '../../terminal/width.ts';
import type {Line} from '../../theme/theme.ts';
import type {View} from '../view.ts';
import {keyNames} from '../words.ts';
import {insideColumns, insideRows, type PromptOf, type PromptView, promptView} from './prompt-view.ts';

const helpWide = 92;

/** Rows of help seen at once. */
export const helpRows = (size: Size): number => insideRows(size, helpLength);

const helpLine = (line: HelpLine, locale: Locale, columns: number): Line => {
	const {groups, actions, reasons, help} = locale.screen;
	if (line.type === 'group') return [[groups[line.group], 'title']];
	const keys = `  ${fitText(keyNames(line.action.keys, locale), columns < 70 ? 14 : 17)} `;
	const {long, short} = actions[line.label];
	if (line.works === true) return [[keys, 'strong'], long];
	// the reason is what the member is looking for: the description gives way to it
	const reason = reasons[line.works];
	const because = help.because(reason);
	const room = columns - width(keys) - 2;
	const [said, why] = [
		[long, because],
		[short, because],
	].find(([what = '', text = '']) => width(what) + width(text) <= room) ?? [short, `(${reason})`];
	return [[`${keys}${said}`, 'muted'], `  ${why}`];
};

/** Every key under its heading; one that does nothing here says why. */
export const helpView = ({scroll}: PromptOf<'help'>, {state, frame, locale}: View): PromptView => {
	const words = locale.screen.help;
	const rows = helpRows(state.size);
	const columns = insideColumns(state.size, helpWide);
	const lines = helpLines(contextOf(state, frame));
	const top = Math.max(0, Math.min(scroll, lines.length - rows));
	const shown = lines.slice(top, top + rows);
	const place = words.place(top + 1, top + shown.length, lines.length);
	return promptView(
		state.size,
		columns,
		words.title,
		shown.map(line => helpLine(line, locale, columns)),
		{note: [[place, 'muted']]},
	);
};
