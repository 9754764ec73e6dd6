import fc from 'fast-check';
import {describe, expect, it, vi} from 'vitest';
import {fold} from '../../source/domain/text.ts';
import {createMember, type Member} from '../helpers/member.ts';
import {imports} from '../ui/state/driver.ts';

const found = ({store, now}: Member, filter: string): string[] =>
	store
		.list({filter}, now)
		.rows.map(({name}) => name)
		.toSorted();

const connected = (name: string, connectedOn: string) => ({
	keys: [`in:${name.toLowerCase().replace(' ', '-')}`],
	name,
	company: null,
	position: null,
	email: null,
	connectedOn,
});

const day = 86_400_000;

const aStore = (): Member => {
	const member = createMember();
	member.adds('Zoé Testárd', {keys: ['in:zoe'], company: 'Acme France', position: 'Directrice', tags: ['vip'], relation: 'met'});
	member.adds('Li Na', {keys: ['in:li-na'], company: 'Beispiel', position: 'Head of Acme accounts', tags: ['vip club'], degree: 2});
	member.adds('王秀英', {keys: ['in:wang'], company: '北京示例'});
	member.does('Li Na', {type: 'draft', note: 'Très heureux de notre Échange à Nantes'});
	member.later(-40 * day);
	member.invites('王秀英', 'Bonjour, on s’est vus à Big Data');
	member.later(40 * day);
	return member;
};

describe('a search among everybody', () => {
	it('looks into names, companies, positions, tags and what was written, whatever the case and accents', () => {
		const member = aStore();
		expect(found(member, 'zoe')).toEqual(['Zoé Testárd']);
		expect(found(member, 'TESTARD')).toEqual(['Zoé Testárd']);
		expect(found(member, 'acme')).toEqual(['Li Na', 'Zoé Testárd']);
		expect(found(member, 'echange nantes')).toEqual(['Li Na']);
		expect(found(member, '"big data"')).toEqual(['王秀英']);
		expect(found(member, '-acme')).toEqual(['王秀英']);
	});

	it('finds two letters, and a single Chinese one', () => {
		const member = aStore();
		expect(found(member, 'li')).toEqual(['Li Na']);
		expect(found(member, '英')).toEqual(['王秀英']);
		expect(found(member, '示例')).toEqual(['王秀英']);
	});

	it('tells a company from a position, and one tag from a longer one', () => {
		const member = aStore();
		expect(found(member, 'company:acme')).toEqual(['Zoé Testárd']);
		expect(found(member, 'company:"acme france"')).toEqual(['Zoé Testárd']);
		expect(found(member, 'tag:vip')).toEqual(['Zoé Testárd']);
		expect(found(member, 'tag:"vip club"')).toEqual(['Li Na']);
		expect(found(member, '-tag:vip degree:2')).toEqual(['Li Na']);
	});

	it('asks when: longer ago or less, before a day or after it', () => {
		const member = aStore();
		expect(found(member, 'sent>30d')).toEqual(['王秀英']);
		expect(found(member, 'sent<30d')).toEqual([]);
		expect(found(member, 'sent>1m sent<7w')).toEqual(['王秀英']);
		expect(found(member, '-sent>30d')).toEqual(['Li Na', 'Zoé Testárd']);
		expect(found(member, 'added<7d relation:met')).toEqual(['Zoé Testárd']);
		expect(found(member, 'added>2000-01-01 added<2000-01-02')).toEqual([]);
	});

	it('takes a company as it is called for whole, whatever quotation marks it has', () => {
		const member = aStore();
		member.adds('Ana Muster', {company: 'SARL "Les Halles"'});
		expect(found(member, 'company="acme france"')).toEqual(['Zoé Testárd']);
		expect(found(member, 'company=acme')).toEqual([]);
		expect(found(member, 'company="SARL Les Halles"')).toEqual(['Ana Muster']);
	});

	it('knows whoever is connected as of the first degree', () => {
		const member = aStore();
		imports(member, {connections: [connected('Mona Muster', '2026-01-05'), connected('Nils Muster', '2026-01-06')]});
		member.does('Nils Muster', {type: 'exclude', excluded: true});
		expect(found(member, 'degree:1')).toEqual(['Mona Muster', 'Nils Muster']);
		expect(found(member, 'degree:?')).toEqual(['Zoé Testárd', '王秀英']);
		expect(found(member, '-degree:1')).toEqual(['Li Na', 'Zoé Testárd', '王秀英']);
	});

	it.each(['UTC', 'Europe/Paris', 'America/New_York', 'Pacific/Auckland'])('compares days of connection as days, in %s', zone => {
		vi.stubEnv('TZ', zone);
		const member = createMember();
		const days = ['2026-01-01', '2026-01-02', '2026-01-03'];
		imports(member, {connections: days.map((day, index) => connected(`Day ${index + 1}`, day))});
		expect(found(member, 'connected<2026-01-02')).toEqual(['Day 1']);
		expect(found(member, 'connected>2026-01-01')).toEqual(['Day 2', 'Day 3']);
		expect(found(member, '-connected<2026-01-02')).toEqual(['Day 2', 'Day 3']);
		vi.unstubAllEnvs();
	});

	it('takes a pasted page for a filter without a word of complaint from SQLite', () => {
		const member = aStore();
		expect(found(member, 'a '.repeat(5000))).toContain('Zoé Testárd');
	});

	it('forgets a draft that was taken back', () => {
		const member = aStore();
		member.store.undo(member.now);
		member.store.undo(member.now);
		expect(found(member, 'nantes')).toEqual([]);
		expect(member.store.rebuild().identical).toBe(true);
	});

	it('takes whatever is typed, and agrees with a look at every text', () => {
		const member = aStore();
		const texts = new Map([
			['Zoé Testárd', ['zoe testard', 'acme france', 'directrice', 'vip']],
			['Li Na', ['li na', 'beispiel', 'head of acme accounts', 'vip club', 'tres heureux de notre echange a nantes']],
			['王秀英', ['王秀英', '北京示例', fold('Bonjour, on s’est vus à Big Data')]],
		]);
		const piece = fc.constantFrom('acme', 'a', 'É', 'vip', 'na', '英', '*', 'NEAR', '-', ':', '(', "'", '%', '_', 'OR', '\\', 'data', 'x');
		fc.assert(
			fc.property(fc.array(piece, {minLength: 1, maxLength: 3}), pieces => {
				const word = pieces.join('');
				fc.pre(!word.startsWith('-') && fold(word) !== '');
				const naive = [...texts].flatMap(([name, all]) => (all.some(text => text.includes(fold(word))) ? [name] : [])).toSorted();
				expect(found(member, word)).toEqual(naive);
			}),
			{numRuns: 60},
		);
		fc.assert(
			fc.property(fc.string({maxLength: 20}), text => {
				expect(found(member, text).length).toBeLessThanOrEqual(3);
			}),
			{numRuns: 100},
		);
	});
});
