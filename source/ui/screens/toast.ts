import type {ViewProblem} from '../../domain/saved-view.ts';
import type {GestureView, Stats} from '../../domain/views.ts';
import type {Locale} from '../../locales/index.ts';
import {keyName} from '../../locales/key-names.ts';
import {keyProblem} from '../../locales/key-problems.ts';
import {viewProblem} from '../../locales/view-problems.ts';
import {cutLine, joined, lineWidth, spread} from '../components/line.ts';
import {firstKey, type Keymap, type KeyProblem} from '../keys/keymap.ts';
import {type Toast, type Tone as ToastTone, toastTones} from '../state/toast.ts';
import {cut, width} from '../terminal/width.ts';
import {glyphs} from '../theme/glyphs.ts';
import type {Line, Span, Tone} from '../theme/theme.ts';
import {leftToday, limitWords} from './panels/pace.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Performed = Extract<Toast, {code: 'performed'}>;

/** What was done, as exactly as it is known. */
const deed = ({label, withNote, ticked, own, note, inmail}: Performed, {domain, screen: {toast: words}}: Locale): string => {
	if (withNote !== undefined) return withNote ? words.withNote : words.withoutNote;
	if (ticked) return words.ticked(domain.item(ticked), ticked.done);
	if (own) return words.ticked(domain.preflight[own.item].title, own.done);
	if (inmail) return words.inmail[inmail];
	return note ? words.note[note] : domain.gesture(label);
};

const performed = (toast: Performed, locale: Locale): string => {
	const words = locale.screen.toast;
	const {label, name, refusalsLeft, until, waiting, notesLeft, creditsLeft} = toast;
	const isInMail = label === 'mark.introduced' || label.startsWith('mark.inmail-');
	const what = deed(toast, locale);
	const who = name ?? (label.startsWith('standing.') ? words.account : null);
	const more = [
		until === undefined ? '' : isInMail ? words.inviteFrom(until) : words.until(until),
		notesLeft === undefined ? '' : words.notesLeft(notesLeft),
		creditsLeft === undefined ? '' : words.creditsLeft(creditsLeft),
		waiting === undefined ? '' : words.lookedAt(waiting),
		refusalsLeft === undefined ? '' : words.refusalsLeft(refusalsLeft),
	];
	const sentence = who === null ? capital(what) : words.gesture(who, 1, what);
	return [sentence, ...more.filter(Boolean)].join(' · ');
};

/** "Nadia Benali: accepted": what undo or redo is about. */
export const gestureText = ({name, people, label}: GestureView, {domain, screen: {toast}}: Locale): string =>
	toast.gesture(name, people, domain.gesture(label));

/** The first of them, and how many more `linkdash keys` tells. */
const keysIgnored = (problems: readonly KeyProblem[], locale: Locale): string => {
	const [first] = problems;
	return first ? locale.keys.ignored(keyProblem(first, locale), problems.length - 1) : '';
};

/** The first of them, and how many more the doctor tells. */
const viewsIgnored = (problems: readonly ViewProblem[], locale: Locale): string => {
	const [first] = problems;
	return first ? locale.orders.views.ignored(viewProblem(first, locale), problems.length - 1) : '';
};

/** The sentence of a message, without "u undo". */
export const toastText = (toast: Toast, locale: Locale): string => {
	const {toast: words, reasons} = locale.screen;
	switch (toast.code) {
		case 'performed':
			return performed(toast, locale);
		case 'several': {
			const {done, leftOut} = locale.several;
			const out =
				toast.left.length === 0
					? ''
					: leftOut(
							toast.left.map(({name}) => name),
							toast.reason && reasons[toast.reason],
						);
			const refusals = toast.refusalsLeft === undefined ? '' : words.refusalsLeft(toast.refusalsLeft);
			return [done(toast.people, locale.domain.gesture(toast.label)), refusals, out].filter(Boolean).join(' · ');
		}
		case 'none-marked':
			return locale.several.none(toast.people, reasons[toast.reason]);
		case 'added':
			return words.added(toast.people, toast.isNew, toast.name);
		case 'unchanged':
			return words.unchanged(toast.name);
		case 'erased':
			return [locale.erase.done(toast.name), ...toast.left].join(' · ');
		case 'not-erased':
			return locale.erase.otherName(toast.name);
		case 'weighed':
			return toast.kept ? locale.weights.kept : locale.weights.unkept;
		case 'ordered':
			return toast.order === null ? locale.orders.own : locale.orders.sorted[toast.order];
		case 'view-kept':
			return locale.orders.views.kept(toast.name);
		case 'view-removed':
			return locale.orders.views.removed(toast.name);
		case 'views-ignored':
			return viewsIgnored(toast.problems, locale);
		case 'not-kept':
			return locale.welcome.notKept(toast.message);
		case 'try-demo':
			return locale.welcome.tryDemo;
		case 'refused':
			return words.gesture(toast.name, 1, locale.domain.refused(toast.reason));
		case 'missing':
			return words.missing(
				toast.name,
				toast.items.map(item => locale.domain.item(item)),
				toast.notesFrom,
				toast.arm && locale.experiments.drawn(toast.arm),
				{key: locale.format.key(toast.key === 's' ? 'send' : 'send-without-note', toast.key), without: toast.without},
			);
		case 'why-not':
			return capital(reasons[toast.reason]);
		case 'unknown-key':
			return words.unknownKey(keyName(toast.key, locale), toast.help && keyName(toast.help, locale));
		case 'foreign':
			return locale.keys.foreign[toast.says](toast.keys.map(key => keyName(key, locale)));
		case 'keys-ignored':
			return keysIgnored(toast.problems, locale);
		case 'undone':
			return words.undone(gestureText(toast.gesture, locale));
		case 'redone':
			return words.redone(gestureText(toast.gesture, locale));
		case 'no-match':
			return words.noMatch(toast.part);
		case 'nobody-read':
			return words.nobodyRead;
		case 'paste-refused':
			return words.pasteRefused;
		case 'paste-too-long':
			return words.pasteTooLong(toast.length, toast.limit);
		case 'note-unready':
			return words.noteUnready(toast.name, toast.places, toast.over);
		case 'inmail-unready':
			return words.inmailUnready(toast.name, toast.places);
		case 'editor-failed':
			return locale.domain.editorProblem[toast.problem](toast.editor);
		case 'copied':
			return words.copied[toast.what];
		case 'copy-failed':
			return words.copyFailed(toast.text.replaceAll(/\s+/g, ' '));
		case 'opened':
			return words.opened(toast.name);
		case 'copied-and-opened':
			return words.copiedAndOpened(toast.name);
		case 'address':
			return words.address(toast.address, toast.copied === null || toast.copied === 'address' ? toast.copied : words.copied[toast.copied]);
		case 'imported':
			return locale.screen.imports.imported(toast.added, toast.updated, toast.accepted);
		case 'nothing-new':
			return locale.screen.imports.nothingNew;
		case 'not-imported':
			return locale.screen.imports.notImported;
		case 'failed': {
			const known: Readonly<Record<string, string>> = words.failed;
			return (toast.error === null ? undefined : known[toast.error]) ?? words.failedOther(toast.message);
		}
	}
};

/** Columns a name keeps whatever is said of it. */
const leastName = 16;

const nameOf = (toast: Toast): string | null => ('gesture' in toast ? toast.gesture.name : 'name' in toast ? toast.name : null);

const renamed = (toast: Toast, name: string): Toast => {
	if ('gesture' in toast) return {...toast, gesture: {...toast.gesture, name}};
	return 'name' in toast ? {...toast, name} : toast;
};

/** The sentence, in `columns` where cutting the name is enough for it: what happened is said behind the name and must not fall off. */
const fittedText = (toast: Toast, locale: Locale, columns: number): string => {
	const text = toastText(toast, locale);
	const over = width(text) - columns;
	const name = nameOf(toast);
	if (over <= 0 || name === null) return text;
	return toastText(renamed(toast, cut(name, Math.max(leastName, width(name) - over))), locale);
};

const marks: Readonly<Record<ToastTone, readonly [mark: string, tone: Tone]>> = {
	good: [glyphs.done, 'good'],
	info: [glyphs.separator, 'muted'],
	warn: ['!', 'strong'],
	risk: [glyphs.refusal, 'risk'],
};

/** Whether a message tells of something that undo takes back. */
const undoable: ReadonlySet<Toast['code']> = new Set<Toast['code']>(['performed', 'several', 'added', 'imported']);

/** "u undo", behind what can be taken back, and "e edit" behind somebody new; nothing of what the member has left without a key. */
export const nextHint = (toast: Toast, keymap: Keymap, locale: Locale): string => {
	const hint = (id: 'edit' | 'undo'): string => {
		const key = firstKey(keymap, id);
		return key === undefined ? '' : `${keyName(key, locale)} ${locale.screen.actions[id].short}`;
	};
	const edit = toast.code === 'added' && toast.isSelected ? hint('edit') : '';
	return [edit, undoable.has(toast.code) ? hint('undo') : ''].filter(Boolean).join(', ');
};

/** Columns beside the remark from which on a sentence has its say. */
const leastBeside = 45;

/**
 * The line under the frames: what just happened, and at its right end a standing remark where both fit.
 * A long sentence is cut before "u undo" is.
 * @param otherwise what stands there, in so many columns, while there is nothing to say
 */
export const messageLine = (
	toast: Toast | null,
	remark: Line,
	locale: Locale,
	columns: number,
	keymap: Keymap,
	otherwise: (columns: number) => Line = () => [],
): Line => {
	const room = columns - 2;
	if (toast === null) {
		const beside = (end: Line): number => room - lineWidth(end) - 3;
		// where both are too much for the line, the remark is its first words
		const end = beside(remark) < leastBeside && otherwise(room).length > 0 ? remark.slice(0, 1) : remark;
		return [' ', ...spread(otherwise(beside(end)), end, room), ' '];
	}
	const [mark, tone] = marks[toastTones[toast.code]];
	const next = nextHint(toast, keymap, locale);
	const end: Line =
		next === ''
			? []
			: [
					[' · ', 'muted'],
					[next, 'strong'],
				];
	const said = fittedText(toast, locale, room - lineWidth(end) - width(mark) - 1);
	const text: Span = tone === 'risk' ? [said, 'risk'] : said;
	const sentence = cutLine([[`${mark} `, tone], text], room - lineWidth(end));
	const left = [...sentence, ...end];
	const fits = lineWidth(left) + lineWidth(remark) + 3 <= room;
	return [' ', ...spread(left, fits ? remark : [], room), ' '];
};

/** "12 left today · warm-up", "0 left today · the week's limit · 3 more at 14:20". */
export const paceRemark = ({pace, asOf}: Pick<Stats, 'pace' | 'asOf'>, locale: Locale): Line => {
	const {pace: words} = locale.screen;
	const left = leftToday(pace);
	return joined([
		[left === null ? words.closed : words.left(left), 'muted'],
		[pace.limitedBy === 'day' ? '' : limitWords(pace, locale), 'muted'],
		[pace.left === 0 ? (locale.domain.more(pace, asOf) ?? '') : '', 'muted'],
	]);
};
