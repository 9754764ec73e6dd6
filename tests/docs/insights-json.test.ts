import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {createCli} from '../helpers/cli.ts';
import {readmeFile} from './readme.ts';

/** Names of an object's fields, and of those inside; lists and what is empty have none. */
const names = (value: unknown, path = ''): string[] =>
	value === null || typeof value !== 'object' || Array.isArray(value)
		? []
		: Object.entries(value).flatMap(([name, inside]) => [`${path}${name}`, ...names(inside, `${path}${name}.`)]);

it('tells of the fields that linkdash insights --json has', async () => {
	const [, example = ''] = /## `linkdash insights --json`\n\n```json\n([\s\S]*?)```/.exec(readFileSync(readmeFile, 'utf8')) ?? [];
	const told = JSON.parse(example);
	const cli = createCli();
	await cli.does('add', 'Nadia Benali', '--relation', 'met', '--tag', 'vip');
	await cli.does('mark', 'nadia', 'sent');
	const {acceptance, ...rest}: {acceptance: object} = await cli.json('insights');
	const {acceptance: toldAcceptance, ...toldRest} = told;
	expect(names(toldRest)).toEqual(names(rest));
	expect(names(toldAcceptance.all)).toEqual(names((acceptance as {all: object}).all));
	for (const list of ['weeks', 'checklist'] as const) {
		expect(Object.keys(told[list][0])).toEqual(Object.keys((rest as unknown as Record<string, object[]>)[list]?.[0] ?? {}));
	}
});
