import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, it} from 'vitest';

type Room = {file: string; passes: readonly string[]; fails: readonly string[]};

/** For a file of each room of source/: imports that must pass, and imports that must not. */
const rooms: readonly Room[] = [
	{
		file: 'source/domain/a.ts',
		passes: ['./person.ts', '../../data/checklist.json'],
		fails: ['../store/index.ts', '../ui/session.ts', '../locales/index.ts', 'node:fs', 'react', 'papaparse'],
	},
	{
		file: 'source/domain/duplicates/a.ts',
		passes: ['./card.ts', '../person.ts'],
		fails: ['../../store/index.ts', '../../ui/session.ts', '../../main.ts', 'node:fs', 'react'],
	},
	{
		file: 'source/store/a.ts',
		passes: ['./ids.ts', '../domain/person.ts', 'node:sqlite'],
		fails: ['../settings/settings.ts', '../locales/index.ts', '../main.ts', 'react'],
	},
	{
		file: 'source/store/migrations/a.ts',
		passes: ['../error.ts', '../../domain/person.ts'],
		fails: ['../../intake/read.ts', '../../ui/session.ts', '../../main.ts'],
	},
	{
		file: 'source/intake/a.ts',
		passes: ['../domain/batch.ts', 'papaparse'],
		fails: ['../store/index.ts', '../output/json.ts', '../ui/session.ts', 'ink'],
	},
	{
		file: 'source/settings/a.ts',
		passes: ['../domain/rules.ts', 'conf'],
		fails: ['../store/index.ts', '../commands/command.ts', '../ui/session.ts', 'ink'],
	},
	{
		file: 'source/system/a.ts',
		passes: ['../domain/profile-key.ts', 'node:child_process', 'open'],
		fails: ['../store/index.ts', '../ui/session.ts', '../commands/command.ts', 'ink'],
	},
	{
		file: 'source/locales/fr/a.ts',
		passes: ['../format.ts', '../en/screen.ts', '../../domain/person.ts'],
		fails: ['../../ui/session.ts', '../../settings/schema.ts', '../../store/index.ts', 'react'],
	},
	{
		file: 'source/output/a.ts',
		passes: ['../domain/views.ts', '../locales/index.ts', 'string-width'],
		fails: ['../store/index.ts', '../settings/settings.ts', '../ui/theme/glyphs.ts', 'ink'],
	},
	{
		file: 'source/commands/a.ts',
		passes: ['../store/index.ts', '../output/json.ts', '../settings/settings.ts', './dashboard.ts', 'commander'],
		fails: ['../ui/app.tsx', '../ui/screens/today.tsx', '../main.ts', 'react', 'ink', 'ink-table'],
	},
	{file: 'source/commands/dashboard.ts', passes: ['../ui/app.tsx', '../store/index.ts'], fails: []},
	{file: 'source/main.ts', passes: ['./ui/app.tsx', './commands/mark.ts'], fails: []},
	{
		file: 'source/ui/state/a.ts',
		passes: ['../../domain/views.ts', '../keys/actions.ts', '../session.ts', './today.ts'],
		fails: ['react', 'ink', 'node:fs', '../components/panel.tsx', '../screens/today.tsx', '../theme/glyphs.ts', '../../store/index.ts'],
	},
	{
		file: 'source/ui/keys/a.ts',
		passes: ['./keymap.ts', '../../domain/person.ts'],
		fails: ['react', 'ink', '../screens/today.tsx', '../../commands/mark.ts'],
	},
	{
		file: 'source/ui/components/a.tsx',
		passes: ['react', 'ink', '../theme/glyphs.ts', '../terminal/width.ts', './panel.tsx'],
		fails: ['../screens/today.tsx', '../state/today.ts', '../../store/index.ts', '../../locales/index.ts', 'node:fs'],
	},
	{file: 'source/ui/theme/a.ts', passes: ['./colours.ts'], fails: ['../components/panel.tsx', '../screens/today.tsx']},
	{
		file: 'source/ui/screens/a.tsx',
		passes: ['react', 'ink', '../components/panel.tsx', '../state/today.ts', '../../domain/views.ts', '../../locales/index.ts'],
		fails: ['../../store/index.ts', '../../commands/mark.ts', '../../output/json.ts', '../../settings/settings.ts', '../../intake/read.ts'],
	},
];

const repository = path.resolve(import.meta.dirname, '../..');

/** Lints a file per room, an import a line, under the repository's own biome.json. Returns the refused ones as `file <- import`. */
const refused = (): string[] => {
	const folder = mkdtempSync(path.join(tmpdir(), 'linkdash-imports-'));
	try {
		cpSync(path.join(repository, 'biome.json'), path.join(folder, 'biome.json'));
		writeFileSync(path.join(folder, '.gitignore'), '');
		for (const {file, passes, fails} of rooms) {
			mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
			writeFileSync(path.join(folder, file), [...passes, ...fails].map(name => `import '${name}';\n`).join(''));
		}
		const biome = path.join(repository, 'node_modules/.bin/biome');
		const flags = [
			'lint',
			'--only=style/noRestrictedImports',
			'--reporter=json',
			'--vcs-enabled=false',
			'--max-diagnostics=1000',
			'source',
		];
		const {stdout} = spawnSync(biome, flags, {cwd: folder, encoding: 'utf8'});
		const report: {diagnostics: {location: {path: string; start: {line: number}}}[]} = JSON.parse(stdout);
		return report.diagnostics.map(({location}) => {
			const room = rooms.find(({file}) => file === location.path);
			return `${location.path} <- ${room && [...room.passes, ...room.fails][location.start.line - 1]}`;
		});
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
};

it('refuses every import against the directions, and only those', () => {
	const forbidden = rooms.flatMap(({file, fails}) => fails.map(name => `${file} <- ${name}`));
	expect(refused().toSorted()).toEqual(forbidden.toSorted());
});
