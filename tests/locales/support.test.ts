import {describe, expect, test} from 'vitest';
import type {SupportRequest} from '../../source/domain/support.ts';
import {supportLetter} from '../../source/locales/support.ts';

const since = Date.parse('2026-11-20T12:00:00Z');
const request: SupportRequest = {
	name: 'Camille Exemplaire',
	since,
	cause: 'refusals',
	askedAt: null,
	limit: 5,
	sent: 117,
	accepted: 48,
};

describe('the request to support', () => {
	test('tells in both languages since when, how many invitations, and who asks', () => {
		const english = supportLetter('en', request);
		expect(english).toContain('Since 20 November 2026 I have not been able to send invitations.');
		expect(english).toContain('I have sent 117 invitations, of which 48 were accepted.');
		expect(english).toMatch(/your time\.\nCamille Exemplaire$/);
		const french = supportLetter('fr', request);
		expect(french).toContain('Depuis le 20 novembre 2026, je ne peux plus envoyer d’invitations.');
		expect(french).toContain('j’ai envoyé 117 invitations, dont 48 ont été acceptées.');
		expect(french).toMatch(/votre temps\.\nCamille Exemplaire$/);
	});

	test('in French keeps its signs on the line of what they end', () => {
		for (const cause of ['refusals', 'identity', 'other'] as const) {
			expect(supportLetter('fr', {...request, cause})).not.toMatch(/[^\u00A0][?!:;]|'/);
		}
	});

	test('says nothing it does not know', () => {
		const unknown = {...request, name: null, sent: 0, accepted: 0};
		expect(supportLetter('en', unknown)).not.toMatch(/null|record/);
		expect(supportLetter('en', unknown)).toMatch(/your time\.$/);
		expect(supportLetter('fr', unknown)).not.toMatch(/null|notes, j’ai/);
		expect(supportLetter('en', {...request, sent: 3, accepted: 0})).toContain('of which none were accepted');
		expect(supportLetter('fr', {...request, sent: 3, accepted: 0})).toContain('3 invitations, et aucune n’a encore été acceptée.');
		expect(supportLetter('fr', {...request, sent: 1, accepted: 1})).toContain('1 invitation, dont 1 a été acceptée.');
	});

	test('speaks of refusals only where they are the cause', () => {
		for (const cause of ['identity', 'other'] as const) {
			expect(supportLetter('en', {...request, cause})).not.toMatch(/did not know me|117/);
			expect(supportLetter('fr', {...request, cause})).not.toMatch(/ne me connaissaient pas|117/);
		}
	});

	test('written again, recalls the first one', () => {
		const again = {...request, askedAt: Date.parse('2026-11-21T12:00:00Z')};
		expect(supportLetter('en', again)).toContain('I wrote to you about this on 21 November 2026');
		expect(supportLetter('fr', again)).toContain('Je vous ai écrit à ce sujet le 21 novembre 2026');
	});
});
