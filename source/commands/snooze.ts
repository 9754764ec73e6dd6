import {addDays, localDate, noonOf, startOfDay} from '../domain/calendar.ts';
import {line} from '../output/paper.ts';
import {act, personOf} from './act.ts';
import {defineCommand} from './command.ts';

export const snooze = defineCommand({
	name: 'snooze',
	arguments: {
		person: {placeholder: 'PERSON', summary: 'person'},
		days: {placeholder: 'DAYS', summary: 'days', bounds: {min: 1, max: 3650}},
	},
	options: {},
	async run(context, given) {
		const person = await personOf(context, given.person);
		// back in the morning of that day, whatever the hour now
		const until = startOfDay(noonOf(addDays(localDate(context.now()), given.days)));
		await act(context, 'snooze', [{on: 'person', id: person.id, command: {type: 'snooze', until}}], {person});
		return {view: 'lines', lines: [context.locale.commands.done.snoozed(line(person.name), until)]};
	},
});
