import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll} from 'vitest';

/** Runs before every test file: no test sees the developer's home, terminal, language, time zone or continuous integration. */
const home = mkdtempSync(path.join(tmpdir(), 'linkdash-test-'));

const unset =
	/^(CI|CONTINUOUS_INTEGRATION|BUILD_NUMBER|RUN_ID|GITHUB_ACTIONS|LINKDASH_.*|XDG_.*|LC_.*|LANGUAGE|NO_COLOR|COLORTERM|TERM_PROGRAM.*|TMUX.*|STY|SSH_.*|DISPLAY|WAYLAND_DISPLAY|WSL_.*|WT_SESSION|VISUAL|EDITOR|BROWSER|INK_SCREEN_READER|DEV|DEBUG|NODE_OPTIONS|NODE_DEBUG)$/;
for (const name of Object.keys(process.env)) {
	if (unset.test(name)) delete process.env[name];
}

Object.assign(process.env, {
	HOME: home,
	USERPROFILE: home,
	LINKDASH_HOME: path.join(home, 'linkdash'),
	TZ: 'UTC',
	LANG: 'en_GB.UTF-8',
	TERM: 'xterm-256color',
	// chalk reads it when it is loaded: frames in tests are plain text
	FORCE_COLOR: '0',
	COLUMNS: '100',
	LINES: '40',
});

afterAll(() => {
	rmSync(home, {recursive: true, force: true});
});
