import {expect, it} from 'vitest';
import {batch} from '../domain/book.ts';
import {createMember, dayMs} from '../helpers/member.ts';

it('the pace of the network is taken from whole weeks before the last archive: what came later is not all known', () => {
	const member = createMember();
	const connections = Array.from({length: 60}, (_, n) => ({
		keys: [`in:person-${n}`],
		name: `Person Number ${n}`,
		email: null,
		company: 'Acme',
		position: null,
		connectedOn: new Date(Date.parse('2026-10-25') - n * 2 * dayMs).toISOString().slice(0, 10),
	}));
	member.store.import(batch({connections, coverage: Date.parse('2026-10-26')}), {label: 'import', now: member.now});
	// 42 in the twelve weeks before 26 October, a good three and a half a week: some ten to go from 60 to 100
	const milestone = member.store.network(member.now, member.rules).milestone;
	expect(milestone).toMatchObject({next: 100});
	expect(milestone?.low).toBeGreaterThan(6);
	expect(milestone?.high).toBeLessThan(20);
});
