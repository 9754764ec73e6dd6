import {checklistOf} from '../domain/checklist.ts';
import {fold} from '../domain/text.ts';
import {line} from '../output/paper.ts';
import {act, personOf} from './act.ts';
import {defineCommand} from './command.ts';

export const check = defineCommand({
	name: 'check',
	arguments: {person: {placeholder: 'PERSON', summary: 'person'}, item: {placeholder: 'ITEM', summary: 'item'}},
	options: {},
	async run(context, given) {
		const store = await context.store();
		const person = await personOf(context, given.person);
		const items = store.card(person.id, context.now(), context.rules())?.checklist ?? [];
		// a number stands for the item of that digit key; one's own may be named as it is read
		const named =
			items[Number(given.item) - 1] ??
			items.find(({item: id, title}) => id === given.item || (title !== null && fold(title) === fold(given.item)));
		const item = named?.item ?? given.item;
		await act(context, 'check', [{on: 'person', id: person.id, command: {type: 'tick', item: line(item)}}], {person});
		const after = store.person(person.id);
		const state = after && checklistOf(after, context.rules(), after.note !== null).find(each => each.item === item);
		const title = context.locale.domain.item({item, title: named?.title ?? null});
		return {view: 'lines', lines: [context.locale.commands.done.ticked(line(person.name), title, state?.state === 'done')]};
	},
});
