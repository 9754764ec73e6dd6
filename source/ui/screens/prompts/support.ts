import {type SupportRequest, supportRequest} from '../../../domain/support.ts';
import type {Language, Locale} from '../../../locales/index.ts';
import {supportLetter} from '../../../locales/support.ts';
import type {Frame, Size} from '../../state/state.ts';
import {wrap} from '../../terminal/width.ts';
import type {Line} from '../../theme/theme.ts';
import type {View} from '../view.ts';
import {insideColumns, insideRows, type PromptOf, type PromptView, promptView} from './prompt-view.ts';

const wide = 76;

const languageOf = (other: boolean, {language}: Locale): Language => (other ? (language === 'fr' ? 'en' : 'fr') : language);

/** The rule in force and the way to support, muted; then the request in the language shown. */
const supportLines = (request: SupportRequest, other: boolean, size: Size, locale: Locale): Line[] => {
	const columns = insideColumns(size, wide);
	const {support} = locale.screen;
	const about = [support.rule(request.cause, request.limit), support.intro, ...(request.name === null ? [support.unsigned] : [])];
	return [
		...about.flatMap(text => wrap(text, columns)).map((line): Line => [[line, 'muted']]),
		[],
		...wrap(supportLetter(languageOf(other, locale), request), columns).map((line): Line => [line]),
	];
};

/** Lines of the request that the screen cannot show at once. */
export const supportBeyond = (request: SupportRequest, other: boolean, size: Size, locale: Locale): number => {
	const {length} = supportLines(request, other, size, locale);
	return length - insideRows(size, length);
};

/** The request as it is copied. */
export const supportText = ({profile, stats}: Pick<Frame, 'profile' | 'stats'>, other: boolean, locale: Locale): string =>
	supportLetter(languageOf(other, locale), supportRequest(profile.name, stats));

export const supportView = ({scroll, other}: PromptOf<'support'>, {state: {size}, frame, locale}: View): PromptView => {
	const {support, help} = locale.screen;
	const lines = supportLines(supportRequest(frame.profile.name, frame.stats), other, size, locale);
	const rows = insideRows(size, lines.length);
	const top = Math.max(0, Math.min(scroll, lines.length - rows));
	const place = rows < lines.length ? ` · ${help.place(top + 1, top + rows, lines.length)}` : '';
	return promptView(size, insideColumns(size, wide), support.title, lines.slice(top, top + rows), {
		note: [[`${support.languages[languageOf(other, locale)]}${place}`, 'muted']],
	});
};
