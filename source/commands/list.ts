import {joinedFilters} from '../domain/filter.ts';
import {listOrders} from '../domain/order.ts';
import {type ListView, listViews, readViews, type SavedView, viewNamed} from '../domain/saved-view.ts';
import {line} from '../output/paper.ts';
import {type Context, defineCommand} from './command.ts';
import {CliError, exits} from './errors.ts';

type List = Omit<SavedView, 'name'>;

const whole = (view: ListView): List => ({view, filter: '', order: null});

/** A list there is, or one of the member's views. @throws CliError 1 where there is none of that name */
const viewOf = (name: string, {settingsFound, locale}: Context): List => {
	const view = listViews.find(each => each === name);
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
		const asked = joinedFilters(saved.filter, filter ?? '');
		const {rows} = (await context.store()).list({view, filter: asked, order: sort ?? order}, context.now());
		return {view: 'list', rows, csv, filtered: asked !== '' || view !== 'everyone'};
	},
});
