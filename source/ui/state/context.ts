import {preflightItems} from '../../domain/preflight.ts';
import type {KeptList} from '../../domain/saved-view.ts';
import type {Card} from '../../domain/views.ts';
import {type Context, isPage, type Scope} from '../keys/context.ts';
import {viewOrders} from '../session.ts';
import {cursorOf} from './cursor.ts';
import {listShown} from './saved-views.ts';
import type {Frame, State} from './state.ts';
import {everyoneIdOf} from './today.ts';

/** What takes the keys: the prompt where one is open, else the list. */
export const scopeOf = ({prompt}: State): Scope => prompt?.type ?? 'list';

const importingOf = ({prompt}: State): Context['importing'] => {
	switch (prompt?.type) {
		case 'import-preview':
			return prompt.read.sameAt === null ? 'new' : 'same';
		case 'import-words':
			return prompt.what === 'tags' ? 'last-question' : null;
		case 'importing':
			return 'running';
		default:
			return null;
	}
};

/** Worth a name of its own. */
const isNarrowed = (list: KeptList | null): boolean => list !== null && (list.filter !== '' || list.order !== null);

/** Whom an archive suggests and nobody has put on the list. */
const suggestionOf = ({people}: Frame, selected: string | null): Context['suggestion'] => {
	const row = people?.rows.find(({id}) => id === selected);
	return row?.kind === 'suggestion' && !row.known ? row : null;
};

/** Two entries that may be one person. */
const duplicateOf = ({people}: Frame, selected: string | null): Context['duplicate'] => {
	const row = people?.rows.find(({id}) => id === selected);
	return row?.kind === 'duplicate' ? row : null;
};

/** What the context says of a person: of the one selected, or of one of those who are marked. */
export const aboutPerson = (person: Card | null, {morning}: Frame): Pick<Context, 'person' | 'followUpDue' | 'dispute'> => ({
	person,
	followUpDue: person !== null && morning.followUps.some(({id}) => id === person.id),
	dispute: (person && morning.disputes.find(({id}) => id === person.id)?.outcome) ?? null,
});

/** A company nobody of whom is offered. */
const companyOf = ({people}: Frame, selected: string | null): Context['company'] => {
	const row = people?.rows.find(({id}) => id === selected);
	return row?.kind === 'company' ? row : null;
};

/** Facts that decide which actions work here: for dispatch, footer and help alike. */
export const contextOf = (state: State, frame: Frame): Context => {
	const {selected} = cursorOf(state);
	const everyone = state.screen === 'today' ? everyoneIdOf(selected) : null;
	const person = everyone === null && selected !== null && frame.card?.id === selected ? frame.card : null;
	const suggestion = state.screen === 'people' ? suggestionOf(frame, selected) : null;
	const duplicate = state.screen === 'people' ? duplicateOf(frame, selected) : null;
	const company = state.screen === 'people' ? companyOf(frame, selected) : null;
	return {
		screen: state.screen,
		selected: everyone ?? (person ? 'person' : suggestion ? 'suggestion' : duplicate ? 'duplicate' : company ? 'company' : 'none'),
		...aboutPerson(person, frame),
		suggestion,
		duplicate,
		company,
		marked: state.marks.length,
		tier: frame.stats.account.tier,
		standing: frame.stats.account,
		supportDue: frame.morning.supportDue !== null,
		pending: frame.stats.acceptance.pending,
		undo: frame.undo,
		redo: frame.redo,
		orderable: state.screen === 'people' && viewOrders[state.view] !== undefined,
		keepable: state.screen === 'people' && isNarrowed(listShown(state)),
		filtered: !isPage(state.screen) && state.filter[state.screen] !== '',
		profileItem: state.prompt?.type === 'profile' ? (preflightItems[state.prompt.index] ?? null) : null,
		importable: frame.importable,
		importing: importingOf(state),
	};
};
