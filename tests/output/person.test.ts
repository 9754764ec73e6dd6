import {expect, it} from 'vitest';
import {loadLocale} from '../../source/locales/index.ts';
import {cardLines} from '../../source/output/person.ts';
import {batch} from '../domain/book.ts';
import {createMember} from '../helpers/member.ts';

const shown = async (member: ReturnType<typeof createMember>, name: string): Promise<string[]> => {
	const card = member.store.card(member.id(name), member.now, member.rules);
	if (!card) throw new Error(`${name} has no card`);
	return cardLines(card, {locale: await loadLocale('en'), now: member.now, columns: null, ascii: false});
};

/** Invited in the evening, and a connection since the same day, as an archive tells it: by the day alone. */
const anArchive = () => {
	const member = createMember();
	const sentAt = Date.parse('2026-11-20T18:30:00Z');
	member.store.import(
		batch({
			connections: [{keys: ['in:ola-ejemplo'], name: 'Ola Ejemplo', company: null, position: null, email: null, connectedOn: '2026-11-20'}],
			invitations: [{keys: ['in:ola-ejemplo'], name: 'Ola Ejemplo', direction: 'out', sentAt, note: null}],
		}),
		{label: 'import', now: member.now},
	);
	return member;
};

it('calls no connection a stranger, and everybody to invite by what is known of them', async () => {
	const member = anArchive();
	expect((await shown(member, 'Ola Ejemplo')).join('\n')).not.toContain('stranger');
	member.does('Ola Ejemplo', {type: 'describe', description: {relation: 'met'}});
	expect((await shown(member, 'Ola Ejemplo'))[1]).toContain('met');
	member.adds('Oren Fictitious');
	expect((await shown(member, 'Oren Fictitious'))[1]).toContain('stranger');
});

it('tells the invitation before the connection it led to, and the day of either once', async () => {
	const lines = await shown(anArchive(), 'Ola Ejemplo');
	const history = lines.slice(lines.indexOf('History:') + 1).map(text => text.trim());
	expect(history.map(text => text.replaceAll(/ {2,}/g, ' ')).slice(0, 2)).toEqual([
		'20 Nov 2026 invitation in the archive sent',
		'20 Nov 2026 connected',
	]);
});

it('says of what an import knew that details were added', async () => {
	expect((await shown(anArchive(), 'Ola Ejemplo')).join('\n')).toMatch(/23 Nov 2026 +details added/);
});
