import {describe, expect, it} from 'vitest';
import {StoreError} from '../../../source/store/error.ts';
import {actions} from '../../../source/ui/keys/actions.ts';
import type {Session} from '../../../source/ui/session.ts';
import {createMember, seen} from '../../helpers/member.ts';
import {aMorning, openApp, sessionOver, target} from './driver.ts';

const places = {
	today: [],
	people: ['tab'],
	note: ['enter'],
	filter: ['/'],
	add: ['+'],
	'who accepted': ['A'],
	menu: ['x'],
	'LinkedIn says': ['b'],
	days: ['z'],
	help: ['?'],
} as const;

describe.each(Object.entries(places))('in %s', (_place, keys) => {
	it('Esc goes back and never leaves', () => {
		const app = openApp(aMorning())
			.on('Oren Fictitious')
			.press(...keys, 'esc', 'esc', 'esc');
		expect([app.prompt, app.asked()]).toEqual([null, []]);
	});

	it('a paste never acts as keys', () => {
		const app = openApp(aMorning())
			.on('Oren Fictitious')
			.press(...keys);
		const before = seen(app.member.store, app.member.now);
		app.pastes('sS\rNMwq\u0003\u001Bdu y\t1&');
		expect(app.asked()).toEqual([]);
		expect(seen(app.member.store, app.member.now)).toEqual(before);
	});
});

describe('on a terminal too small to draw on', () => {
	const room = {
		today: 1,
		people: 1,
		page: 10,
		pageBeyond: () => 0,
		help: 1,
		palette: 1,
		supportBeyond: () => 0,
		previewBeyond: () => 0,
		personBeyond: () => 0,
		hidden: true,
	} as const;

	it.each(Object.entries(places))('no key and no paste acts on people nobody sees (%s)', (_place, keys) => {
		const app = openApp(aMorning())
			.on('Oren Fictitious')
			.press(...keys)
			.tell({type: 'resize', size: {columns: 49, rows: 13}, room});
		const before = [seen(app.member.store, app.member.now), app.prompt];
		app.press('s', 'S', 'd', 'u', 'y', '1', '2', 'enter', 'space').pastes('Ola Un');
		expect([seen(app.member.store, app.member.now), app.prompt]).toEqual(before);
		expect(app.asked()).toEqual([]);
	});

	it('still lets the member leave, stop and redraw', () => {
		const hidden = () => openApp(aMorning()).tell({type: 'resize', size: {columns: 49, rows: 13}, room});
		expect(hidden().press('q').asked()).toEqual([{type: 'exit', code: 0}]);
		expect(hidden().press('ctrl-c').asked()).toEqual([{type: 'exit', code: 130}]);
		expect(hidden().press('ctrl-z').asked()).toEqual([{type: 'suspend'}]);
		expect(hidden().press('ctrl-l').asked()).toEqual([{type: 'redraw'}]);
	});
});

describe('a reading that fails once after an act', () => {
	it('is made up for at once: the list shows what the act did', () => {
		const member = aMorning();
		const session = sessionOver(member);
		let fails = 0;
		const app = openApp(member, {
			...session,
			perform: (steps, label) => {
				fails = 1;
				return session.perform(steps, label);
			},
			morning: limit => {
				if (fails-- > 0) throw new StoreError('busy', 'linkdash.db', null);
				return session.morning(limit);
			},
		});
		app.on('Oren Fictitious').press('d');
		expect(app.frame.morning.offers.map(({name}) => name)).not.toContain('Oren Fictitious');
	});
});

describe('pasting people', () => {
	const three =
		'https://www.linkedin.com/in/maelle-specimen\nlinkedin.com/in/bj%C3%B6rn-muster/\nhttps://www.linkedin.com/in/mei-esempio?x=1';

	it('asks one digit for three addresses and adds them at once', () => {
		const app = openApp(aMorning()).pastes(three);
		expect(app.prompt).toMatchObject({type: 'menu', menu: 'add', people: {length: 3}});
		app.press('é').says({code: 'added', people: 3, isNew: 3});
		expect(app.member.store.find('bjorn muster', app.member.now)).toMatchObject({one: {relation: 'met', key: 'in:björn-muster'}});
	});

	it('Enter adds them without a relation, and leaves the one that is known', () => {
		const app = openApp(aMorning()).pastes(`${three}\nhttps://www.linkedin.com/in/oren-fictitious`).press('enter');
		app.says({code: 'added', people: 4, isNew: 3});
		expect(app.member.store.card(app.member.id('Oren Fictitious'), app.member.now, app.member.rules)?.relation).toBe('met');
	});

	it('a name guessed from an address renames nobody who is known', () => {
		const member = aMorning();
		member.adds('Zoé Testárd', {keys: ['in:zoe-testard']});
		openApp(member).pastes('https://www.linkedin.com/in/zoe-testard').press('enter');
		expect(member.store.find('in:zoe-testard', member.now)).toMatchObject({one: {name: 'Zoé Testárd'}});
	});

	it('works into the add field too, on several lines and on one', () => {
		const app = openApp(aMorning()).press('+').types('Ola Un').pastes('\nOla Deux');
		expect(app.prompt).toMatchObject({menu: 'add', people: [{name: 'Ola Un'}, {name: 'Ola Deux'}]});
		expect(openApp(aMorning()).press('+').pastes('Ola Un').typed).toBe('Ola Un');
	});

	it('says where nobody was read, and where a paste has no place', () => {
		openApp(aMorning()).pastes('42 % of 1000').says({code: 'nobody-read'});
		openApp(aMorning()).press('?').pastes(three).says({code: 'paste-refused'});
	});

	it('goes into an open note as text, without escape sequences', () => {
		const app = openApp(aMorning()).on('Oren Fictitious').press('enter').pastes('Bonjour\u001B[2J\r\nOren\u0007');
		expect(app.typed).toBe('Bonjour\nOren');
	});
});

describe('who accepted?', () => {
	it('takes one after the other, and the empty Enter looks at all the rest', () => {
		const app = openApp(aMorning()).press('A').types('lina\r');
		app.says({label: 'mark.accepted', name: 'Lina Ejemplo'});
		app.types('\r').says({label: 'looked', waiting: 1});
		expect(app.rows).not.toContain('who-accepted');
	});

	it('opens by Enter on its line', () => {
		expect(openApp(aMorning()).press('g', 'enter').prompt?.type).toBe('who-accepted');
	});

	it('says that nobody waiting is called that, and keeps what was typed', () => {
		const app = openApp(aMorning()).press('A').types('zoe').press('enter').says({code: 'no-match', part: 'zoe'});
		expect(app.typed).toBe('zoe');
	});
});

describe('undo', () => {
	it('asks before it takes back an act of another day; Enter does not confirm', () => {
		const app = openApp(aMorning()).on('Nadia Benali').press('s');
		app.member.later(86_400_000);
		app.tell({type: 'changed'}).press('u');
		expect(app.prompt).toMatchObject({type: 'confirm', question: {code: 'undo'}});
		app.press('enter');
		expect(app.member.status('Nadia Benali')).toBe('pending');
		app.press('y').says({code: 'undone'});
		expect(app.member.status('Nadia Benali')).toBe('target');
	});

	it('asks again where something else would be taken back by now', () => {
		const app = openApp(aMorning()).pastes('Ola Un\nOla Deux').press('1', 'u');
		app.member.does('Oren Fictitious', {type: 'snooze', until: app.member.now + 1000}, 'snooze');
		app.tell({type: 'changed'}).press('y');
		expect(app.prompt).toMatchObject({type: 'confirm', question: {gesture: {label: 'snooze'}}});
		app.press('y').says({code: 'undone', gesture: {label: 'snooze'}});
	});
});

describe('copy and open', () => {
	const copied = {type: 'copied', what: 'note', ok: true, text: ''} as const;
	const opened = (id = '') => ({type: 'opened', id, name: 'Nadia Benali', ok: true, address: '', copied: false}) as const;

	it('tells both in one line, whichever comes first, and the opened profile is read', () => {
		for (const order of [0, 1]) {
			const app = openApp(aMorning()).on('Nadia Benali').press('space');
			const events = [copied, opened(app.person?.id)];
			for (const event of order === 0 ? events : events.toReversed()) app.tell(event);
			app.says({code: 'copied-and-opened', name: 'Nadia Benali'});
			expect(app.person?.checklist.find(({item}) => item === 'profile-read')?.state).toBe('done');
		}
	});

	it('shows what could not be copied or opened', () => {
		const app = openApp(aMorning()).on('Nadia Benali').press('space');
		app.tell({...copied, ok: false, text: 'Bonjour Nadia'}).says({code: 'copy-failed', text: 'Bonjour Nadia'});
		const address = 'https://www.linkedin.com/in/nadia-benali';
		app.tell({...opened(app.person?.id), ok: false, address}).says({code: 'address', address});
		expect(app.person?.checklist.find(({item}) => item === 'profile-read')?.state).toBe('open');
	});
});

describe('a store that is busy', () => {
	it('keeps the person of a failed act under the cursor: the same key again acts on them', () => {
		for (const [screen, key] of [
			[[], 's'],
			[['tab'], 'd'],
		] as const) {
			const member = aMorning();
			const real = sessionOver(member);
			let busy = true;
			const app = openApp(member, {
				...real,
				perform: (steps, label) => {
					if (busy) throw new StoreError('busy', member.store.path, 'another process writes');
					return real.perform(steps, label);
				},
			});
			app
				.press(...screen)
				.on('Oren Fictitious')
				.press(key)
				.says({code: 'failed', error: 'busy'});
			expect([app.selected, app.person?.name]).toEqual(['Oren Fictitious', 'Oren Fictitious']);
			busy = false;
			app.press(key).says({code: 'performed', name: 'Oren Fictitious'});
		}
	});

	it('becomes a message, and loses no typed note', () => {
		const member = aMorning();
		const real = sessionOver(member);
		let busy = true;
		const session: Session = {
			...real,
			perform: (steps, label) => {
				if (busy) throw new StoreError('busy', member.store.path, 'another process writes');
				return real.perform(steps, label);
			},
		};
		const app = openApp(member, session).on('Oren Fictitious').press('enter').types('Bonjour Oren').press('enter');
		app.says({code: 'failed', error: 'busy'});
		expect(app.typed).toBe('Bonjour Oren');
		busy = false;
		app.press('enter').says({code: 'performed', label: 'note'});
		expect(app.person?.note).toBe('Bonjour Oren');
	});

	it('on reading keeps the last good frame', () => {
		const member = aMorning();
		const real = sessionOver(member);
		let broken = false;
		const session: Session = {
			...real,
			stats: () => {
				if (broken) throw new Error('disk I/O error\n  at somewhere');
				return real.stats();
			},
		};
		const app = openApp(member, session).on('Oren Fictitious');
		const {rows} = app;
		broken = true;
		app.tell({type: 'changed'}).says({code: 'failed', error: null, message: 'disk I/O error'});
		expect(app.rows).toEqual(rows);
	});
});

describe('a long list', () => {
	const many = () => {
		const member = createMember();
		const steps = Array.from({length: 200}, (_, index) => {
			const name = `Ola Numéro ${String(index).padStart(3, '0')}`;
			return {on: 'somebody', keys: [], name, command: {type: 'describe', description: {name, relation: 'met'}}} as const;
		});
		member.store.perform(steps, {label: 'add', now: member.now, rules: member.rules});
		const all = member.store.list({view: 'targets'}, member.now).rows.map(({name}) => name);
		return {all, app: openApp(member).press('tab')};
	};

	it('is read by windows, and every place in it can be reached', () => {
		const {all, app} = many();
		expect(app.frame.people).toMatchObject({total: 200, rows: {length: 30}});
		expect(app.press('G').selected).toBe(all[199]);
		expect(app.press('pageup', 'k').selected).toBe(all[189]);
		expect(app.press('g').selected).toBe(all[0]);
		for (let row = 1; row < 200; row++) expect(app.press('j').selected).toBe(all[row]);
		expect(app.press('j').selected).toBe(all[199]);
	});

	it('shows the selected row always, and no gap at the end', () => {
		const {app} = many();
		const keys = ['j', 'j', 'pagedown', 'pagedown', 'G', 'k', 'pageup', 'd', 'd', 'G', 'd', 'g', '/', '1', '9', 'enter', 'G', 'esc', 'G'];
		for (const key of keys) {
			app.press(key);
			const {index, top} = app.state.people.targets;
			const total = app.frame.people?.total ?? 0;
			expect(index).toBeGreaterThanOrEqual(top);
			expect(index).toBeLessThan(top + 10);
			expect(top).toBeLessThanOrEqual(Math.max(0, total - 10));
		}
	});

	it('reads little: moving about asks neither for the morning nor for the figures', () => {
		const member = aMorning();
		const real = sessionOver(member);
		let reads = 0;
		const counted =
			<A extends unknown[], R>(ask: (...given: A) => R) =>
			(...given: A): R => {
				reads++;
				return ask(...given);
			};
		const session: Session = {...real, morning: counted(real.morning), stats: counted(real.stats), nextUndo: counted(real.nextUndo)};
		const app = openApp(member, session);
		reads = 0;
		app.press('j', 'j', 'k', 'G', 'g', '?', 'esc', '/', 'o', 'esc', 'tab', 'j', 'tab');
		expect(reads).toBe(0);
	});
});

it("a heading right above the first row of Today's list stays in sight with it", () => {
	const app = openApp(aMorning(), undefined, {today: 3}).press('G', 'k', 'k');
	expect([app.selected, app.state.today.top]).toEqual(['Nadia Benali', 5]);
});

it('a filter on Today leaves out nobody it should keep: accents and case do not matter', () => {
	const member = aMorning();
	target(member, 'ÉLODIE Näyte');
	expect(openApp(member).press('/').types('elodie nay').rows).toEqual(['ÉLODIE Näyte']);
});

it('what is typed after leaving does nothing any more', () => {
	const app = openApp(aMorning()).on('Nadia Benali').types('qs');
	expect(app.asked()).toEqual([{type: 'exit', code: 0}]);
	expect(app.member.status('Nadia Benali')).toBe('target');
});

it('no key of the table, in any place, throws or leaves but those that say so', () => {
	const keys = [...new Set(actions.flatMap(action => action.keys))].filter(key => !['q', 'ctrl-c'].includes(key));
	const app = openApp(aMorning());
	for (const place of Object.values(places)) {
		for (const key of keys) app.press('esc', 'esc', ...place, key);
	}
	expect(app.asked().filter(({type}) => type === 'exit')).toEqual([]);
});
