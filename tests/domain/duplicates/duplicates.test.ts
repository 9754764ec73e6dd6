import {describe, expect, it} from 'vitest';
import {type DuplicateReason, type LikelyPair, likelyDuplicates, type Profile, pairKey} from '../../../source/domain/duplicates/index.ts';

const zoe: Profile = {
	id: 'zoe',
	keys: ['in:zoe-testard-0a1b2c3d4'],
	name: 'Zoé Testárd',
	company: 'Placeholder',
	position: 'Sales Manager',
	email: null,
	connected: true,
};

/** Another row of the list: as Zoé's, but for what is said. */
const row = (changes: Partial<Profile>): Profile => ({...zoe, id: 'other', ...changes});
/** The same without an address, as in an archive from before July 2023. */
const older = (changes: Partial<Profile> = {}): Profile => row({keys: [], ...changes});

const none: ReadonlySet<string> = new Set();
const found = (...people: readonly Profile[]): LikelyPair[] => likelyDuplicates(people, none);
const keysOf = (pairs: readonly LikelyPair[]): string[] => pairs.map(({one, other}) => pairKey(one, other));
const likelihood = (...people: readonly Profile[]): number => found(...people)[0]?.likelihood ?? 0;

describe('people who are likely one', () => {
	it.each<[string, Profile, DuplicateReason]>([
		['a row of an older archive, without an address', older(), 'same-name'],
		['a name without its accents', older({name: 'Zoe Testard'}), 'same-name'],
		['a name with a degree and a rocket', older({name: 'Zoé Testárd, MBA 🚀'}), 'name-without-titles'],
		['a name with a title before it', older({name: 'Dr. ZOÉ TESTÁRD'}), 'name-without-titles'],
		['a name with a middle initial', older({name: 'Zoé J. Testárd'}), 'name-without-titles'],
		['a name with what its bearer sells', older({name: 'Zoé Testárd | Growth Coach'}), 'name-without-titles'],
		['a surname before the name', older({name: 'Testárd, Zoé'}), 'name-order'],
		['a name and pronouns', older({name: 'Zoé Testárd (she/her)'}), 'name-without-titles'],
		['a second surname', older({name: 'Zoé Testárd-Ejemplo'}), 'name-longer'],
		['a maiden name in brackets', older({name: 'Zoé Ejemplo (Testárd)'}), 'name-longer'],
		['an initial for the surname, in one company', older({name: 'Zoé T.'}), 'name-initial'],
		['an initial for the name, in one company', older({name: 'Z. Testárd'}), 'name-initial'],
		['a name an address still says', older({name: 'Zoe Ejemplo', keys: ['urn:ACwAAAB', 'pub:zoe-testard/1/2/3']}), 'name-in-address'],
		['an employer of another legal form', older({company: 'Placeholder, Inc.'}), 'same-company'],
		['a part of the employer', older({company: 'Placeholder France'}), 'similar-company'],
		['another employer since then', older({company: 'Acme'}), 'one-without-address'],
		["a list of Sales Navigator's opaque address", row({keys: ['urn:ACwAAAB'], connected: false}), 'two-kinds-of-address'],
		['an address with an accent', row({keys: ['in:zoé-testárd-0a1b2c3d4'], connected: false}), 'similar-address'],
		['an address that was changed', row({keys: ['in:zoetestard'], connected: false, position: null}), 'same-company'],
	])('%s', (_, other, reason) => {
		const [pair, ...others] = found(zoe, other);
		expect(pair).toMatchObject({one: 'other', other: 'zoe'});
		expect(pair?.reasons).toContain(reason);
		expect(others).toEqual([]);
	});

	it.each<[string, Partial<Profile>, DuplicateReason]>([
		['no address', {keys: []}, 'same-name'],
		['an emoji', {keys: [], name: 'Nadia Benali 🚀'}, 'name-without-titles'],
		['a second surname', {keys: [], name: 'Nadia Benali Ejemplo'}, 'name-longer'],
		['an initial', {keys: [], name: 'Nadia B.'}, 'name-initial'],
		['an initial before', {keys: [], name: 'N. Benali'}, 'name-initial'],
		['nothing but an address', {keys: ['in:nadiabenali'], name: 'Nadiabenali', connected: false}, 'name-in-address'],
		['an address that turns the name round', {keys: ['in:benalinadia'], name: 'Benalinadia', connected: false}, 'name-in-address'],
		['an accent in the address', {keys: ['in:nadia-b%c3%a9nali-0a1b2c3d4'], name: 'Nad', connected: false}, 'similar-address'],
		['an accent in the name, and a mailbox', {keys: [], name: 'Nadía Ejemplo', email: 'NADIA@example.test'}, 'same-email'],
	])('who have a plain name once, and once with %s', (_, changes, reason) => {
		// most people of a list are read at a glance: two plain words, and an address that says them
		const nadia = row({id: 'nadia', keys: ['in:nadia-benali-0a1b2c3d4'], name: 'Nadia Benali', email: 'nadia@example.test'});
		const [pair] = found(nadia, {...nadia, id: 'other', email: null, ...changes});
		expect(pair).toMatchObject({one: 'nadia', other: 'other'});
		expect(pair?.reasons).toContain(reason);
	});

	it('are told by an address in which another tool left its encoding, whatever the names', () => {
		const spoilt = row({keys: ['in:zo%c3%a9-test%c3%a1rd'], name: 'Z.', company: null, position: null});
		expect(found({...zoe, keys: ['in:zoé-testárd']}, spoilt)).toMatchObject([
			{reasons: ['same-address', 'name-in-address'], likelihood: expect.closeTo(1, 3)},
		]);
	});

	it('are told by an e-mail address, even under another surname or half a name', () => {
		const email = 'zoe@example.test';
		const mail = {email: 'Zoe@Example.test', company: null, position: null, keys: []};
		expect(found({...zoe, email}, row({...mail, name: 'Zoé'}))[0]?.reasons).toEqual(['same-email', 'one-without-address']);
		expect(found({...zoe, email}, row({...mail, name: 'Zoé Ejemplo'}))[0]?.reasons[0]).toBe('same-email');
		expect(found({...zoe, email}, row({...mail, name: 'Zoé Testárd'}))[0]?.likelihood).toBeGreaterThan(0.99);
	});

	it('are told by an address that was pasted, in which the name is one word', () => {
		const pasted = row({keys: ['in:zoetestard'], name: 'Zoetestard', company: null, position: null, connected: false});
		expect(found(older(), {...pasted, id: 'pasted'})).toMatchObject([{reasons: ['name-in-address', 'one-without-address']}]);
	});

	it('are told by what an address says where a row names nobody', () => {
		const pasted = row({keys: ['in:zoe-testard-99'], name: 'in:zoe-testard-99', company: null, position: null, connected: false});
		expect(found(older(), {...pasted, id: 'pasted'})).toMatchObject([{one: 'other', other: 'pasted'}]);
	});

	it('have their strongest reason first', () => {
		expect(found(zoe, older())[0]?.reasons).toEqual(['same-name', 'same-company', 'one-without-address', 'same-position']);
		expect(found({...zoe, email: 'zoe@example.test'}, older({email: 'zoe@example.test'}))[0]?.reasons[0]).toBe('same-email');
	});

	it('are likelier the more agrees', () => {
		const apart = older({company: 'Acme', position: null});
		const unknown = older({company: null, position: null});
		const together = older({position: null});
		expect(likelihood(zoe, apart)).toBeLessThan(likelihood(zoe, unknown));
		expect(likelihood(zoe, unknown)).toBeLessThan(likelihood(zoe, together));
		expect(likelihood(zoe, together)).toBeLessThan(likelihood(zoe, older()));
	});

	it('are less likely where two public addresses differ, and less again where both are connections', () => {
		const moved = row({keys: ['in:zoetestard'], connected: false});
		expect(likelihood(zoe, moved)).toBeLessThan(likelihood(zoe, older({connected: false})));
		expect(likelihood(zoe, {...moved, connected: true})).toBeLessThan(likelihood(zoe, moved));
	});

	it('are less likely the commoner the name', () => {
		const apart = older({company: null, position: null});
		const family = Array.from({length: 30}, (_, index) =>
			row({id: `family ${index}`, keys: [`in:t${index}`], name: `${'ABCDEFGHIJKLMNOPQRSTUVWXYZÉÈÊË'[index]}nna Testárd`, company: null}),
		);
		const friends = family.map(person => ({...person, name: `Zoé ${person.name.slice(0, 4)}i`}));
		expect(likelihood(zoe, apart, ...family, ...friends)).toBeLessThan(likelihood(zoe, apart));
		// a rare surname says enough
		expect(likelihood(zoe, apart, ...friends)).toBe(likelihood(zoe, apart));
	});
});

describe('people who are two', () => {
	it.each<[string, Profile]>([
		['namesakes with an address and an employer each', row({keys: ['in:zoetestard'], company: 'Acme'})],
		['namesakes with an address each, and no employer known', row({keys: ['in:zoetestard'], company: null, position: null})],
		['namesakes with an opaque id each, in one company', row({keys: ['in:zoe-testard-0a1b2c3d4', 'urn:ACoAAAA'], id: 'zoe'})],
		['colleagues', row({keys: [], name: 'Oren Fictitious'})],
		['colleagues of one given name', older({name: 'Zoé Ejemplo'})],
		['sisters in one company', older({name: 'Ana Testárd'})],
		['freelances of one name', row({keys: ['in:zoetestard'], company: 'Freelance', position: null})],
	])('%s', (_, other) => {
		const first = other.company === 'Freelance' ? {...zoe, company: 'Freelance'} : zoe;
		const [one, two] = other.id === 'zoe' ? [{...other}, row({keys: ['in:zoetestard', 'urn:ACoAAAB']})] : [first, other];
		expect(found(one, two)).toEqual([]);
	});

	it('are not taken for one for a name of one word', () => {
		expect(found({...zoe, name: 'Zoé'}, older({name: 'Zoé'}))).toEqual([]);
		expect(found({...zoe, name: 'Testárd, MBA'}, older({name: 'Testárd MBA'}))).toEqual([]);
		expect(found({...zoe, name: 'LinkedIn Member', keys: ['urn:ACoAAAA']}, older({name: 'LinkedIn Member'}))).toEqual([]);
	});

	it('may share the mailbox of an office', () => {
		const email = 'info@example.test';
		expect(found({...zoe, email}, row({keys: ['in:oren-fictitious'], name: 'Oren Fictitious', email}))).toEqual([]);
	});

	it('are not guessed between: a namesake without an address and an employer may be either', () => {
		const [lyon, metz] = [row({id: 'lyon', keys: ['in:zoe-testard-1'], company: 'Acme'}), row({id: 'metz', keys: ['in:zoe-testard-2']})];
		expect(found(lyon, metz, older({company: null, position: null}))).toEqual([]);
		expect(found(lyon, metz, older())).toMatchObject([{one: 'metz', other: 'other'}]);
	});

	it('stay two once the member has said so', () => {
		expect(likelyDuplicates([zoe, older()], new Set([pairKey('zoe', 'other')]))).toEqual([]);
		expect(likelyDuplicates([zoe, older()], new Set([pairKey('other', 'zoe')]))).toEqual([]);
	});
});

describe('somebody written many times', () => {
	const writings = [zoe, older({id: 'b'}), older({id: 'c', name: 'Zoe Testard'}), older({id: 'd', name: 'Testárd, Zoé'})];

	it('is one pair fewer than writings, not every pair of them', () => {
		const pairs = found(...writings);
		expect(pairs).toHaveLength(3);
		expect(new Set(pairs.flatMap(({one, other}) => [one, other]))).toEqual(new Set(['zoe', 'b', 'c', 'd']));
	});

	it('comes up in another pair once one was said to be two', () => {
		const people = [zoe, older({id: 'b'}), older({id: 'c'})];
		const asked = (...said: string[]) => keysOf(likelyDuplicates(people, new Set(said)));
		expect(asked()).toEqual(['b zoe', 'c zoe']);
		// c may be Zoé or b, who are two: the likelier first, then the other
		expect(asked('b zoe')).toEqual(['c zoe']);
		expect(asked('b zoe', 'c zoe')).toEqual(['b c']);
	});

	it('of a very common name is no flood', () => {
		const crowd = Array.from({length: 3000}, (_, index) =>
			row({id: `${index}`, keys: index % 3 === 0 ? [] : [`in:zoe-testard-${index}`], company: `Company ${index % 400}`, position: null}),
		);
		expect(found(...crowd).length).toBeLessThan(30);
	});
});
