import {describe, expect, it} from 'vitest';
import {actionIds, groupIds} from '../../../source/ui/keys/action-ids.ts';
import {actions, conflicts, helpLength, helpLines} from '../../../source/ui/keys/actions.ts';
import {aMorning, openApp, refuses} from '../state/driver.ts';

describe('the action table', () => {
	it('holds every action once, in the order of its ids', () => {
		expect(actions.map(({id}) => id)).toEqual(actionIds);
	});

	it('gives no key two meanings in one place', () => {
		expect(conflicts(actions)).toEqual([]);
	});

	it('would notice two actions on one key, also where one of them is heard everywhere', () => {
		const [first] = actions;
		if (!first) throw new Error('the table is empty');
		const other = {...first, id: 'quit', scope: 'everywhere'} as const;
		expect(conflicts([first, other])).toEqual(first.keys.map(key => ({key, scope: 'list', ids: [first.id, 'quit']})));
	});

	it('asks a capital letter for what costs, and has it for nothing that merely moves', () => {
		const costly = actions.filter(action => action.costly).flatMap(({keys}) => keys);
		expect(costly).toEqual(['S', 'N', 'M', 'B', 'C', 'D', 'L', 'D', 'D']);
	});
});

describe('help', () => {
	it('shows every action under its heading, with why it does nothing here', () => {
		const app = openApp(aMorning()).on('Ada Voorbeeld');
		const lines = helpLines(app.context);
		expect(lines).toHaveLength(helpLength);
		expect(lines.flatMap(line => (line.type === 'group' ? [line.group] : []))).toEqual(groupIds);
		const works = new Map(lines.flatMap(line => (line.type === 'action' ? [[line.action.id, line.works]] : [])));
		expect(works.get('accepted')).toBe(true);
		expect(works.get('send')).toBe('they-invited-you');
		expect(works.get('follow-up')).toBe('not-a-connection');
	});
});

describe('the footer', () => {
	it('shows what works on the selected one, and only that', () => {
		const app = openApp(aMorning());
		expect(app.footer).toEqual(['edit-note', 'add', 'import', 'linkedin-says', 'profile', 'weights', 'settings', 'filter', 'help', 'quit']);
		expect(app.on('Hugo Exemplar').footer.slice(0, 3)).toEqual(['copy-and-open', 'follow-up', 'later']);
		expect(app.on('Ada Voorbeeld').footer.slice(0, 3)).toEqual(['copy-and-open', 'accepted', 'no-reply']);
		expect(app.on('Nadia Benali').footer.slice(0, 4)).toEqual(['copy-and-open', 'send', 'send-without-note', 'edit-note']);
	});

	it('shows the two ways on first when the limit of refusals is reached', () => {
		expect(openApp(refuses(aMorning(), 5)).footer.slice(0, 2)).toEqual(['blocked', 'not-blocked']);
	});
});
