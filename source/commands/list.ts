import {joinedFilters, parseFilter} from '../domain/filter.ts';
import {listOrders} from '../domain/order.ts';
import {type KeptList, type ListView, listViews, readViews, viewNamed} from '../domain/saved-view.ts';
import {fold} from '../domain/text.ts';
import {filterTakes} from '../locales/filter-takes.ts';
import {line} from '../output/paper.ts';
import {type Context, defineCommand} from './command.ts';
import {CliError, exits} from './errors.ts';

/** @throws CliError 2 where a field has a value that it cannot have: on a screen it is looked for as text, and told */
const checked = (filter: string, {now, locale}: Context): string => {
	const {wrong} = parseFilter(filter, now());
	if (wrong) throw new CliError(exits.usage, locale.filter.wrong(line(wrong.value), filterTakes(wrong.field, locale)));
	return filter;
};

const whole = (view: ListView): KeptList => ({view, filter: '', order: null});

/** A list there is, or one of the member's views. @throws CliError 1 where there is none of that name */
const viewOf = (name: string, {settingsFound, locale}: Context): KeptList => {
	const {views: words} = locale.screen.people;
	const view = listViews.find(each => [each, words[each]].some(known => fold(known) === fold(name)));
	if (view) return whole(view);
	const {views} = readViews(settingsFound().views);
	const saved = viewNamed(views, name);
	if (saved) return saved;
	throw new CliError(exits.refused, locale.orders.views.none(line(name), [...listViews, ...views.map(each => each.name)]));
};

export const list = defineCommand({
	name: 'list',
	arguments: {},
	options: {
		view: {kind: 'text', placeholder: 'NAME', summary: 'view'},
		filter: {kind: 'text', placeholder: 'FILTER', summary: 'filter'},
		sort: {kind: 'text', placeholder: 'ORDER', summary: 'order', choices: listOrders},
		json: {kind: 'flag', summary: 'json'},
		csv: {kind: 'flag', summary: 'csv'},
	},
	async run(context, {view: name, filter, sort, csv}) {
		const {view, order, ...saved} = name === undefined ? whole('everyone') : viewOf(name, context);
		const asked = joinedFilters(saved.filter, checked(filter ?? '', context));
		const {rows} = (await context.store()).list({view, filter: asked, order: sort ?? order}, context.now());
		return {view: 'list', rows, csv, filtered: asked !== '' || view !== 'everyone'};
	},
});
