import {start} from './cursor.ts';
import {type Handler, result} from './handler.ts';
import type {State} from './state.ts';

/** A company as the filter language takes it. */
const quoted = (company: string): string => `"${company.replaceAll('"', '').trim()}"`;

/** Whom the member knows at a company: everyone narrowed to its connections, until Esc leads back to where it was asked. */
const colleagues: Handler = ({state, context}) => {
	const company = (context.person ?? context.suggestion)?.company ?? null;
	if (company === null) return result(state);
	const {screen, view, filter, people} = state;
	return result({
		...state,
		screen: 'people',
		view: 'everyone',
		marks: [],
		filter: {...filter, people: `company=${quoted(company)} status:connection`},
		people: {...people, everyone: start},
		asked: state.asked ? {...state.asked, company} : {company, screen, view, filter: filter.people, everyone: people.everyone},
	});
};

/** The list as it was when it was asked. */
export const cameBack = (state: State): State => {
	const {asked} = state;
	if (!asked) return state;
	const {screen, view, filter, everyone} = asked;
	return {...state, screen, view, marks: [], filter: {...state.filter, people: filter}, people: {...state.people, everyone}, asked: null};
};

export const colleaguesHandlers = {colleagues};
