import {sharedOf} from '../../domain/shared.ts';
import {type MenuChoice, menuChoices} from '../keys/menus.ts';
import type {NewImport, ReadImport} from '../session.ts';
import {type Handler, type Input, result, say, whyNot} from './handler.ts';
import {moved} from './move.ts';
import type {ImportPlan, Prompt} from './prompt.ts';
import type {Event, State, Update} from './state.ts';
import {emptyField, fieldOf, type TextField} from './text-field.ts';

type Result<T extends Event['type']> = Extract<Event, {type: T}>;

/** The field is there at once; an archive in Downloads fills it when it is found. */
export const openImport: Handler = ({state}) =>
	result({...state, prompt: {type: 'import', field: emptyField, search: 'on', problem: null}}, {type: 'find-archive'});

/** What was found is offered where nothing has been typed meanwhile. */
export const archiveFound = (state: State, {path}: Result<'archive-found'>): Update => {
	const search = path === null ? 'nothing' : 'found';
	const {prompt} = state;
	if (prompt?.type === 'reading') return result({...state, prompt: {...prompt, path: {...prompt.path, search}}});
	if (prompt?.type !== 'import') return result(state);
	return result({...state, prompt: {...prompt, search, field: prompt.field.text === '' ? fieldOf(path ?? '') : prompt.field}});
};

/** A path that stands for itself: pasted or dragged, it takes the place of what is in the field. */
const wholePath = /^(?:["'/~\\]|file:|[a-z]:[\\/])/i;

/** What pasting a path into the field leaves in it. */
export const pastedPath = (pasted: string, insert: () => TextField): TextField => {
	const path = pasted.trim();
	return wholePath.test(path) ? fieldOf(path) : insert();
};

const readTyped: Handler = input => {
	const {prompt} = input.state;
	if (prompt?.type !== 'import') return result(input.state);
	const typed = prompt.field.text.trim();
	if (typed === '') return whyNot(input, 'no-file');
	return result({...input.state, prompt: {type: 'reading', path: {...prompt, problem: null}}}, {type: 'read-archive', typed});
};

export const previewOf = (read: ReadImport): Prompt => ({type: 'import-preview', read, scroll: 0});

/** Read, or why not. What was left by Esc meanwhile is passed over. */
export const archiveRead = (state: State, {typed, result: read}: Result<'archive-read'>): Update => {
	const {prompt} = state;
	if (prompt?.type !== 'reading' || prompt.path.field.text.trim() !== typed) return result(state);
	return result({...state, prompt: read.ok ? previewOf(read.read) : {...prompt.path, problem: read.message}});
};

const readingBack: Handler = ({state}) => result({...state, prompt: state.prompt?.type === 'reading' ? state.prompt.path : state.prompt});

const run = (state: State, plan: ImportPlan): Update =>
	result(
		{...state, prompt: {type: 'importing', plan, progress: {done: 0, of: 1}, stopping: false}},
		{type: 'import', read: plan.read, shared: sharedOf(plan)},
	);

const askRelation = (plan: ImportPlan): Prompt => {
	const choices = menuChoices.import;
	return {
		type: 'menu',
		menu: 'import',
		person: null,
		people: [],
		plan,
		pair: null,
		back: null,
		choices,
		index: choices.indexOf(plan.relation ?? 'unsaid'),
	};
};

const askWords = (what: 'reason' | 'tags', plan: ImportPlan): Prompt => ({type: 'import-words', what, field: fieldOf(plan[what]), plan});

/** What a list's people are asked for begins where it is open; nothing is asked of an archive. */
const begin = (state: State, read: NewImport): Update => {
	const plan: ImportPlan = {read, relation: null, reason: '', tags: ''};
	if (read.list.people === 0) return run(state, plan);
	return result({...state, prompt: read.list.withoutRelation > 0 ? askRelation(plan) : askWords('reason', plan)});
};

const agree: Handler = ({state}) => {
	const {prompt} = state;
	return prompt?.type === 'import-preview' && prompt.read.sameAt === null ? begin(state, prompt.read) : result(state);
};

/** How the member knows the people of the list. */
export const relationSaid = (state: State, plan: ImportPlan, choice: MenuChoice<'import'>): Update =>
	result({...state, prompt: askWords('reason', {...plan, relation: choice === 'unsaid' ? null : choice})});

const withWords = (state: State, go: (what: 'reason' | 'tags', plan: ImportPlan) => Update): Update => {
	const {prompt} = state;
	if (prompt?.type !== 'import-words') return result(state);
	return go(prompt.what, {...prompt.plan, [prompt.what]: prompt.field.text});
};

const nextWords: Handler = ({state}) =>
	withWords(state, (what, plan) => (what === 'reason' ? result({...state, prompt: askWords('tags', plan)}) : run(state, plan)));

/** One step back, what was typed kept; before the first is the preview. */
const wordsBack: Handler = ({state}) =>
	withWords(state, (what, plan) => {
		if (what === 'tags') return result({...state, prompt: askWords('reason', plan)});
		return result({...state, prompt: plan.read.list.withoutRelation > 0 ? askRelation(plan) : previewOf(plan.read)});
	});

const decline: Handler = ({state}) =>
	state.prompt?.type === 'import-preview' && state.prompt.read.sameAt === null
		? say({...state, prompt: null}, {code: 'not-imported'})
		: result({...state, prompt: null});

const scroll: Handler = ({state, key}) => {
	const {prompt, room} = state;
	if (prompt?.type !== 'import-preview') return result(state);
	return result({
		...state,
		prompt: {...prompt, scroll: moved(key, prompt.scroll, Math.max(1, room.help - 3), room.previewBeyond(prompt.read) + 1)},
	});
};

/** The import stops before its next step; that it has, `import-ended` tells. */
export const stopImport = ({state}: Pick<Input, 'state'>): Update =>
	result(state.prompt?.type === 'importing' ? {...state, prompt: {...state.prompt, stopping: true}} : state);

export const importProgress = (state: State, {progress}: Result<'import-progress'>): Update =>
	result(state.prompt?.type === 'importing' ? {...state, prompt: {...state.prompt, progress}} : state);

/** All that is shown is read again, whatever happened: nothing was while it ran. A store that failed may be asked again. */
export const importEnded = (state: State, {end}: Result<'import-ended'>): Update => {
	if (state.prompt?.type !== 'importing') return result(state);
	const told = (prompt: Prompt | null, toast: State['toast']): Update => result({...state, prompt, toast}, {type: 'read'});
	if (end.how === 'failed') return told(previewOf(state.prompt.plan.read), {code: 'failed', error: end.error, message: end.message});
	if (end.how === 'stopped') return told(null, {code: 'not-imported'});
	const {people, accepted} = end.done.report;
	return told(null, end.done.changed ? {code: 'imported', added: people.new, updated: people.updated, accepted} : {code: 'nothing-new'});
};

export const importHandlers = {
	import: openImport,
	'import-read': readTyped,
	'import-back': (({state}) => result({...state, prompt: null})) satisfies Handler,
	'reading-back': readingBack,
	'preview-yes': agree,
	'preview-move': scroll,
	'preview-no': decline,
	'words-next': nextWords,
	'words-back': wordsBack,
	'importing-stop': stopImport satisfies Handler,
};
