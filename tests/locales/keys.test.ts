import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {type Language, languages, loadLocale} from '../../source/locales/index.ts';
import {keyName} from '../../source/locales/key-names.ts';
import {actions} from '../../source/ui/keys/actions.ts';
import {withKeys} from '../../source/ui/keys-in-words.ts';

const source = path.resolve(import.meta.dirname, '../../source');

/** Keys that the sentences of a language name, with the action each is said to be of: `f.key('support', 'R')`. */
const namedIn = (folder: string): {file: string; id: string; usual: string}[] =>
	(readdirSync(path.join(source, folder), {recursive: true}) as string[])
		.filter(file => /\.tsx?$/.test(file))
		.flatMap(file =>
			[...readFileSync(path.join(source, folder, file), 'utf8').matchAll(/\bkey(?:Of)?\('([\w-]+)', '([^']+)'\)/g)].map(
				([, id = '', usual = '']) => ({
					file,
					id,
					usual,
				}),
			),
		);

describe.each(languages)('keys in the sentences of %s', language => {
	it('are those of the table of actions', async () => {
		const locale = await loadLocale(language);
		const named = [...namedIn(`locales/${language}`), ...namedIn('ui/screens')];
		expect(named.length).toBeGreaterThan(50);
		const wrong = named.filter(({id, usual}) => {
			const keys = actions.find(action => action.id === id)?.keys ?? [];
			return !keys.map(key => keyName(key, locale)).includes(usual);
		});
		expect(wrong).toEqual([]);
	});
});

it('are the member’s own where they have any; what has none is named as the palette finds it', async () => {
	const own = {add: ['ctrl-g'], support: ['Y'], appealed: []};
	const words = async (language: Language) => (await withKeys(await loadLocale(language), own)).screen;
	const english = await words('en');
	expect(english.people.empty.everyone).toBe('Nobody yet. Ctrl+G adds people; I imports your LinkedIn archive.');
	expect(english.reasons.restricted).toContain('Y asks support');
	expect(english.today.ways.restricted[1]).toBe(`: ${english.actions.appealed.short}  the request is sent`);
	expect((await words('fr')).people.empty.everyone).toContain('Ctrl+G ajoute');
});
