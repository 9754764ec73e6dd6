import {describe, expect, it} from 'vitest';
import {loadLocale} from '../../../source/locales/index.ts';
import {actionIds, groupIds} from '../../../source/ui/keys/action-ids.ts';
import {actions, conflicts} from '../../../source/ui/keys/actions.ts';
import {type HelpLine, helpActions, helpLines} from '../../../source/ui/keys/help.ts';
import {createMember} from '../../helpers/member.ts';
import {type App, aMorning, openApp, refuses} from '../state/driver.ts';

const en = await loadLocale('en');

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
		expect(costly).toEqual(['S', 'N', 'M', 'X', 'B', 'C', 'D', 'L', 'D', 'D']);
	});
});

describe('help', () => {
	const shown = (app: App, typed = '') => helpLines(actions, app.context, typed, label => en.screen.actions[label]);
	const idsOf = (lines: readonly HelpLine[]) => helpActions(lines).map(({action}) => action.id);

	it('shows every action once under its heading, with why it does nothing here', () => {
		const app = openApp(aMorning()).on('Ada Voorbeeld');
		const lines = shown(app);
		expect(idsOf(lines).toSorted()).toEqual(actionIds.toSorted());
		expect(lines.flatMap(line => (line.type === 'group' ? [line.group] : []))).toEqual(['here', ...groupIds]);
		const works = new Map(lines.flatMap(line => (line.type === 'action' ? [[line.action.id, line.works]] : [])));
		expect(works.get('accepted')).toBe(true);
		expect(works.get('send')).toBe('they-invited-you');
		expect(works.get('follow-up')).toBe('not-a-connection');
	});

	it('begins with what works on the selected one', () => {
		const app = openApp(aMorning()).on('Ada Voorbeeld');
		const lines = shown(app);
		const here = idsOf(
			lines.slice(
				0,
				lines.findIndex(line => line.type === 'group' && line.group === 'move'),
			),
		);
		expect(here).toEqual(expect.arrayContaining(['accepted', 'no-reply', 'open-profile']));
		expect(here).not.toContain('send');
		expect(idsOf(shown(openApp(createMember())))[0]).toBe('move-down');
	});

	it('is narrowed by the words of an action, its id in English, and its key', () => {
		const app = openApp(aMorning()).on('Ada Voorbeeld');
		expect(idsOf(shown(app, 'refusal')).slice(0, 2)).toEqual(['unknown', 'spam']);
		expect(idsOf(shown(app, 'FOLLOW-UP'))).toContain('follow-up');
		expect(idsOf(shown(app, 'U'))).toContain('redo');
		expect(shown(app, 'no such thing')).toEqual([]);
	});
});

describe('the footer', () => {
	it('shows what works on the selected one, and only that', () => {
		const app = openApp(aMorning());
		expect(app.footer).toEqual([
			'edit-note',
			'add',
			'import',
			'linkedin-says',
			'profile',
			'weights',
			'settings',
			'filter',
			'palette',
			'help',
			'quit',
		]);
		expect(app.on('Hugo Exemplar').footer.slice(0, 4)).toEqual(['copy-and-open', 'follow-up', 'person', 'later']);
		expect(app.on('Ada Voorbeeld').footer.slice(0, 3)).toEqual(['copy-and-open', 'accepted', 'no-reply']);
		expect(app.on('Nadia Benali').footer.slice(0, 4)).toEqual(['copy-and-open', 'send', 'send-without-note', 'edit-note']);
	});

	it('shows the two ways on first when the limit of refusals is reached', () => {
		expect(openApp(refuses(aMorning(), 5)).footer.slice(0, 2)).toEqual(['blocked', 'not-blocked']);
	});
});
