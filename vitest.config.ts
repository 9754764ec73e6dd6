import {defineConfig} from 'vitest/config';
import {inkTableImports} from './rolldown.plugins.ts';

export default defineConfig({
	plugins: [inkTableImports()],
	test: {
		include: ['tests/**/*.test.{ts,tsx}'],
		setupFiles: ['tests/helpers/environment.ts'],
		// a process each: TZ and the other variables of the environment file are real there, in threads they are copies
		pool: 'forks',
		server: {deps: {inline: ['ink-table']}},
		// a deadline for what hangs, not a speed: the pseudo-terminal tests start programs on a machine that may be busy
		testTimeout: 30_000,
		hookTimeout: 30_000,
	},
});
