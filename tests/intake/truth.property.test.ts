import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {defaultRules} from '../../source/domain/rules.ts';
import {readBatch} from '../../source/intake/read.ts';
import {readSources} from '../../source/intake/sources.ts';
import type {Store} from '../../source/store/index.ts';
import {inMemory, openStore} from '../../source/store/open.ts';
import {type TrueArchive, type Truth, trueArchive} from '../helpers/true-archive.ts';
import {zip} from './zip-maker.ts';

/** When the archive is written, in summer or winter, and when it is imported. */
const moment = fc.constantFrom('2026-07-15T12:00:00Z', '2026-11-23T09:00:00Z', '2027-03-20T09:00:00Z').map(Date.parse);

/** From bytes to the store, as `linkdash import ARCHIVE.zip` does. */
const importTo = async (store: Store, {files}: TrueArchive, now: number) => {
	const packed = zip(...Object.entries(files).map(([name, content]) => ({name, content})));
	const batch = readBatch(await readSources(['-'], async () => packed), {now});
	return store.import(batch, {label: 'import', now});
};

/** What the store says of a person, in the words of the truth. */
const told = (store: Store, {key}: Truth, now: number): Omit<Truth, 'key'> | null => {
	const found = store.find(key, now);
	if (!('one' in found)) return null;
	const person = store.person(found.one.id);
	const [invitation] = person?.invitations ?? [];
	return {
		name: found.one.name,
		company: found.one.company,
		position: found.one.position,
		connectedOn: found.one.connectedOn,
		invitation: invitation
			? {
					direction: invitation.direction,
					sentAt: invitation.sentAt,
					note: invitation.note,
					accepted: invitation.outcome === 'accepted',
				}
			: null,
		lastMessage: person?.messages ?? null,
	};
};

const isPerson = ({connectedOn, invitation}: Truth): boolean => connectedOn !== null || invitation !== null;

const inStore = async (work: (store: Store) => Promise<void>): Promise<void> => {
	const store = openStore(inMemory);
	try {
		await work(store);
	} finally {
		store.close();
	}
};

describe('a whole archive', () => {
	it('gives back the truth it was made from: who is connected since when, by whose invitation, who waits, who wrote last', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(), moment, (seed, now) =>
				inStore(async store => {
					const archive = trueArchive(seed, now);
					const people = archive.people.filter(isPerson);
					const report = await importTo(store, archive, now);
					for (const {key, ...truth} of people) expect(told(store, {key, ...truth}, now), key).toEqual(truth);
					const sent = people.filter(({invitation}) => invitation?.direction === 'out');
					const connected = people.filter(({connectedOn}) => connectedOn !== null);
					expect(report).toMatchObject({
						people: {new: people.length, updated: 0, unchanged: 0},
						invitations: {new: people.filter(({invitation}) => invitation !== null).length, updated: 0},
						accepted: sent.filter(({invitation}) => invitation?.accepted).length,
						incoming: people.filter(({invitation, connectedOn}) => invitation?.direction === 'in' && connectedOn === null).length,
						hidden: archive.hidden,
						disagreements: [],
					});
					const {acceptance, network} = store.stats(now, defaultRules);
					expect(acceptance).toMatchObject({sent: sent.length, accepted: sent.filter(({invitation}) => invitation?.accepted).length});
					expect(network).toMatchObject({connections: connected.length, hidden: archive.hidden});
					expect(store.account().profile).toMatchObject({name: archive.member.name, key: archive.member.key, headline: 'Recruiter'});
				}),
			),
			{numRuns: 60},
		);
	});

	it('again says nothing new, and an older one takes nothing back', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(), moment, (seed, now) =>
				inStore(async store => {
					const archive = trueArchive(seed, now);
					await importTo(store, archive, now);
					const events = store.counts().events;
					expect((await importTo(store, archive, now)).people).toMatchObject({new: 0, updated: 0});
					const olderFiles = Object.fromEntries(
						Object.entries(archive.files).map(([name, content]) => [
							name,
							name === 'Invitations.csv' ? (content.split('\n', 1)[0] ?? '') : content,
						]),
					);
					await importTo(store, {...archive, files: olderFiles}, now);
					expect(store.counts().events).toBe(events);
				}),
			),
			{numRuns: 30},
		);
	});

	it('finds the yes of everybody the member invited by hand, whatever the encoding of their address', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(), moment, (seed, now) =>
				inStore(async store => {
					const archive = trueArchive(seed, now);
					const sent = archive.people.filter(({invitation}) => invitation?.direction === 'out');
					for (const {key, name, invitation} of sent) {
						const at = (invitation?.sentAt ?? 0) + 90_000;
						store.perform([{on: 'somebody', keys: [key], name, command: {type: 'describe', description: {}}}], {
							label: 'add',
							now: at,
							rules: defaultRules,
						});
						const found = store.find(key, at);
						const id = 'one' in found ? found.one.id : '';
						store.perform([{on: 'person', id, command: {type: 'send', on: at, note: null}}], {
							label: 'mark.sent',
							now: at,
							rules: defaultRules,
						});
					}
					const report = await importTo(store, archive, now);
					const accepted = sent.filter(({invitation}) => invitation?.accepted).length;
					expect(report).toMatchObject({accepted, invitations: {updated: sent.length}});
					expect(store.stats(now, defaultRules).acceptance).toMatchObject({sent: sent.length, accepted});
				}),
			),
			{numRuns: 30},
		);
	});
});
