import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {StoreError} from '../../../source/store/error.ts';
import type {NewImport, Session} from '../../../source/ui/session.ts';
import {createMember, dayMs, type Member, seen} from '../../helpers/member.ts';
import {archive, targets} from '../../helpers/world.ts';
import {aMorning, fileIn, homeOf, openApp, sessionOver} from './driver.ts';

const small = archive({connections: 12, invitations: 10});
/** Enough people for several steps. */
const large = archive({connections: 1800, invitations: 0}).connections;

const previewing = async (member: Member, content: string, session = sessionOver(member)) =>
	openApp(member, session)
		.press('I')
		.pastes(fileIn(member, 'file.csv', content))
		.press('enter')
		.settles();

/** The same session, whose import does something of its own between its steps. */
const meanwhile = (session: Session, act: (step: number) => void): Session => ({
	...session,
	imports: session.imports && {
		...session.imports,
		read: async typed => {
			const result = await session.imports?.read(typed);
			if (!result?.ok || result.read.sameAt !== null) return result ?? {ok: false, message: ''};
			const {read} = result;
			const run: NewImport['run'] = function* (shared) {
				let step = 0;
				const steps = read.run(shared);
				try {
					for (;;) {
						const next = steps.next();
						act(step++);
						if (next.done) return next.value;
						yield next.value;
					}
				} finally {
					steps.return(undefined as never);
				}
			};
			return {ok: true, read: {...read, run}};
		},
	},
});

const home = 'Downloads/Basic_LinkedInDataExport_11-20-2026';

describe('the path of an import', () => {
	it('is that of the newest archive in Downloads, found while the field is there already', async () => {
		const member = aMorning();
		fileIn(member, `${home}/Connections.csv`, small.connections);
		const app = openApp(member).press('I');
		expect([app.typed, app.prompt]).toMatchObject(['', {search: 'on'}]);
		await app.settles();
		expect([app.typed, app.prompt]).toMatchObject([`~/${home}`, {search: 'found'}]);
		await app.press('enter').settles();
		expect(app.prompt).toMatchObject({type: 'import-preview', read: {path: path.join(homeOf(member), home)}});
	});

	it('stays as it was typed meanwhile', async () => {
		const member = aMorning();
		fileIn(member, `${home}/Connections.csv`, small.connections);
		expect((await openApp(member).press('I').types('list').settles()).typed).toBe('list');
	});

	it('is empty where Downloads holds none', async () => {
		const app = await openApp(aMorning()).press('I').settles();
		expect([app.typed, app.prompt]).toMatchObject(['', {search: 'nothing'}]);
		app.press('enter').says({code: 'why-not', reason: 'no-file'});
	});

	it('may be dragged in, over what is there, or pasted into what is typed', async () => {
		const member = aMorning();
		const file = fileIn(member, 'my list (1).csv', targets(2));
		const app = openApp(member).press('I').types('/old/path.zip').pastes(`'${file}' `);
		expect(app.typed).toBe(`'${file}'`);
		await app.press('enter').settles();
		expect(app.prompt).toMatchObject({type: 'import-preview', read: {list: {people: 2, withoutRelation: 2}}});
		expect(openApp(member).press('I').types('lists/').pastes('people.csv').typed).toBe('lists/people.csv');
	});

	it('that cannot be read says why, and stays for mending', async () => {
		const member = aMorning();
		const file = fileIn(member, 'people.csv', targets(2));
		const app = await openApp(member).press('I').types(file.replace(/csv$/, 'cvs')).press('enter').settles();
		expect(app.prompt).toMatchObject({type: 'import', problem: `${file.replace(/csv$/, 'cvs')}: there is no such file.`});
		app.press('backspace', 'backspace');
		expect(app.prompt).toMatchObject({problem: null});
		expect((await app.types('sv').press('enter').settles()).prompt?.type).toBe('import-preview');
		const unknown = fileIn(member, 'poem.txt', 'Once upon a time\n');
		const other = await openApp(member).press('I').types(unknown).press('enter').settles();
		expect(other.prompt).toMatchObject({problem: expect.stringContaining('begins "Once upon a time"')});
	});

	it('never means standard input', async () => {
		const app = await openApp(aMorning()).press('I').types('-').press('enter').settles();
		expect(app.prompt).toMatchObject({problem: expect.stringContaining('there is no such file')});
	});

	it('that is left while it is read comes to nothing', async () => {
		const member = aMorning();
		const app = openApp(member)
			.press('I')
			.types(fileIn(member, 'people.csv', targets(2)))
			.press('enter', 'esc', 'esc');
		expect((await app.settles()).prompt).toBeNull();
	});
});

describe('an archive', () => {
	it('is shown first, then imported by y, and taken back whole by u and y', async () => {
		const member = aMorning();
		fileIn(member, `${home}/Connections.csv`, small.connections);
		fileIn(member, `${home}/Invitations.csv`, small.invitations);
		const before = seen(member.store, member.now);
		const app = await openApp(member).press('I').settles();
		await app.press('enter').settles();
		app.press('enter').says({code: 'unknown-key', key: 'enter'});
		expect(seen(member.store, member.now)).toEqual(before);
		(await app.press('y').settles()).says({code: 'imported', added: 17, updated: 0, accepted: 5});
		expect(app.frame.stats.network.connections).toBe(13);
		app.press('u');
		expect(app.prompt).toMatchObject({type: 'confirm', question: {code: 'undo', gesture: {label: 'import', people: 17}}});
		app.press('y').says({code: 'undone', gesture: {label: 'import'}});
		expect(seen(member.store, member.now)).toEqual(before);
	});

	it('that was imported before is not offered again', async () => {
		const member = aMorning();
		await (await previewing(member, small.connections)).press('y').settles();
		const app = await previewing(member, small.connections);
		expect(app.prompt).toMatchObject({type: 'import-preview', read: {sameAt: member.now}});
		expect(app.footer).not.toContain('preview-yes');
		app.press('y').says({code: 'why-not', reason: 'same-import'});
		expect(app.press('esc').prompt).toBeNull();
	});

	it('in which nothing is new has nothing to undo', async () => {
		const member = createMember();
		const [first = '', ...rows] = targets(3).split('\n');
		await (await previewing(member, [first, ...rows].join('\n'))).press('y', '2', 'enter', 'enter').settles();
		const app = await previewing(member, [first, ...rows.toReversed()].join('\n'));
		(await app.press('y', 'enter', 'enter', 'enter').settles()).says({code: 'nothing-new'});
	});
});

describe('a list of people', () => {
	it('asks once how the member knows them, why, and for tags', async () => {
		const member = createMember();
		const app = await previewing(member, targets(3));
		expect(app.press('y').prompt).toMatchObject({type: 'menu', menu: 'import', index: 6});
		app.press('é').types(' Big  Data ').press('enter').types('fair, hops,').press('enter');
		expect(app.prompt?.type).toBe('importing');
		(await app.settles()).says({code: 'imported', added: 3});
		const {rows} = member.store.list({}, member.now);
		expect(rows.map(({relation, tags}) => [relation, tags])).toEqual(Array(3).fill(['met', ['fair', 'hops']]));
		expect(member.store.person(rows[0]?.id ?? '')?.reason).toBe('Big Data');
	});

	it('may leave it all for later', async () => {
		const member = createMember();
		await (await previewing(member, targets(2))).press('y', 'enter', 'enter', 'enter').settles();
		expect(member.store.list({}, member.now).rows.map(({relation, tags}) => [relation, tags])).toEqual([
			[null, []],
			[null, []],
		]);
	});

	it('whose rows all say how is not asked that', async () => {
		const member = createMember();
		const app = await previewing(member, 'Name,URL,Relation\nNadia Benali,linkedin.com/in/nadia,met\n');
		expect(app.press('y').prompt).toMatchObject({type: 'import-words', what: 'reason'});
		expect(app.press('esc').prompt?.type).toBe('import-preview');
	});
});

describe('while an import runs', () => {
	it.each(['esc', 'ctrl-c'])('%s stops it: nothing was imported, and linkdash stays', async key => {
		const member = aMorning();
		const before = [member.store.counts(), seen(member.store, member.now)];
		const steps: number[] = [];
		const session = meanwhile(sessionOver(member), step => {
			steps.push(step);
			if (step === 1) app.press(key);
		});
		const app = await previewing(member, large, session);
		(await app.press('y').settles()).says({code: 'not-imported'});
		expect([steps, app.prompt, app.asked()]).toEqual([[0, 1], null, []]);
		expect([member.store.counts(), seen(member.store, member.now)]).toEqual(before);
		expect(app.on('Nadia Benali').press('s').toast).toMatchObject({code: 'performed'});
	});

	it('nothing else is asked of the store, and no other key does anything', async () => {
		const member = aMorning();
		const real = sessionOver(member);
		let open = false;
		const closed =
			<A extends unknown[], R>(ask: (...given: A) => R): ((...given: A) => R) =>
			(...given) => {
				if (open) throw new Error('asked within the import');
				return ask(...given);
			};
		const {now, demo, imports, home, welcome, ...asked} = real;
		const guarded = {
			...Object.fromEntries(Object.entries(asked).map(([name, ask]) => [name, closed(ask as () => unknown)])),
			now,
			demo,
			imports,
			home,
			welcome,
		};
		const session = meanwhile(guarded as unknown as Session, step => {
			open = step < 3;
			if (step !== 1) return;
			app.tell({type: 'changed'}).tell({type: 'resize', size: {columns: 90, rows: 30}, room: app.state.room});
			app.press('q', 'j', 's', 'u', 'y', 'tab', 'enter', '?').pastes('Ola Un');
			app.press('ctrl-z').says({code: 'why-not', reason: 'import-runs'});
			expect([app.prompt?.type, app.asked()]).toEqual(['importing', []]);
		});
		const app = await previewing(member, large, session);
		(await app.press('y').settles()).says({code: 'imported', added: 1800});
	});

	it('shows a bar from the beginning', async () => {
		const member = createMember();
		const told: unknown[] = [];
		const app = await previewing(
			member,
			large,
			meanwhile(sessionOver(member), () => told.push(app.prompt)),
		);
		await app.press('y').settles();
		expect(told[0]).toMatchObject({type: 'importing', progress: {done: 0}});
	});

	it('a store that fails says so, writes nothing, and may be asked again', async () => {
		const member = aMorning();
		const before = member.store.counts();
		let busy = true;
		const session = meanwhile(sessionOver(member), step => {
			if (busy && step === 2) throw new StoreError('busy', member.store.path, null);
		});
		const app = await previewing(member, large, session);
		(await app.press('y').settles()).says({code: 'failed', error: 'busy'});
		expect([app.prompt?.type, member.store.counts()]).toEqual(['import-preview', before]);
		busy = false;
		(await app.press('y').settles()).says({code: 'imported', added: 1800});
	});

	it('the end of the terminal stops it', async () => {
		const member = aMorning();
		const before = member.store.counts();
		const session = meanwhile(sessionOver(member), step => {
			if (step === 1) app.tell({type: 'closing'});
		});
		const app = await previewing(member, large, session);
		await app.press('y').settles();
		expect(member.store.counts()).toEqual(before);
	});
});

describe('a new archive that is due', () => {
	const due = async () => {
		const member = aMorning();
		await (await previewing(member, small.connections)).press('y').settles();
		member.later(31 * dayMs);
		return openApp(member);
	};

	it('is the first line of Today, about nobody; Enter and I ask for it', async () => {
		const app = await due();
		expect(app.frame.morning.archiveDue).toMatchObject({lastAt: app.member.now - 31 * dayMs});
		expect([app.rows[0], app.selected, app.person]).toEqual(['archive', 'archive', null]);
		expect(app.footer[0]).toBe('edit-note');
		expect(app.press('enter').prompt?.type).toBe('import');
		expect(app.press('esc', 'I').prompt?.type).toBe('import');
		app.press('esc', 's').says({code: 'why-not', reason: 'nobody-selected'});
	});

	it('is left out by a filter, and gone once one was imported', async () => {
		const app = await due();
		expect(app.press('/').types('oren').rows).toEqual(['Oren Fictitious']);
		app.press('esc', 'I').pastes(fileIn(app.member, 'new.csv', archive({connections: 13, invitations: 0}).connections));
		await (await app.press('enter').settles()).press('y').settles();
		expect(app.rows).not.toContain('archive');
	});

	it('is not asked for on the day one came in, however old its rows are', async () => {
		const member = aMorning();
		// 1,000 invitations of the 150 days before an archive of two weeks ago: those of its last week were never looked at later
		const old = archive({connections: 20, invitations: 1000, now: member.now - 14 * dayMs});
		await (await previewing(member, old.invitations)).press('y').settles();
		const app = await previewing(member, old.connections);
		await app.press('y').settles();
		expect(app.frame.morning.archiveDue).toBeNull();
		member.later(dayMs);
		expect(openApp(member).frame.morning.archiveDue?.unresolved).toBeGreaterThanOrEqual(10);
	});

	it('is told in the demo, which says why it takes none', async () => {
		const {member} = await due();
		openApp(member, {...sessionOver(member), demo: true, imports: null})
			.press('enter')
			.says({code: 'why-not', reason: 'demo'});
	});
});

it('the demo imports nothing, and says why', () => {
	const member = aMorning();
	const app = openApp(member, {...sessionOver(member), demo: true, imports: null});
	app.press('I').says({code: 'why-not', reason: 'demo'});
	expect([app.prompt, app.footer.includes('import')]).toEqual([null, false]);
});
