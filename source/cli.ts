#!/usr/bin/env node
// Written so that every Node since 12 can read it: an old one must get as far as the sentence that says so.
import process from 'node:process';

const [major, minor] = process.versions.node.split('.').map(Number) as [number, number];

const start = async (): Promise<void> => {
	// React picks its build from it when it loads; a name in quotes would be replaced by the bundler
	Object.assign(process.env, {NODE_ENV: 'production'});
	const {enableCompileCache} = await import('node:module');
	enableCompileCache();
	const {main} = await import('./main.ts');
	const {homedir} = await import('node:os');
	const {argv, env, stdin, stdout, stderr} = process;
	process.exitCode = await main({argv: argv.slice(2), env, userHome: homedir(), stdin, stdout, stderr});
};

if (major > 24 || (major === 24 && minor >= 15)) {
	start().catch(error => {
		process.stderr.write(`linkdash cannot start: ${error.message}. Install it again.\n`);
		process.exitCode = 1;
	});
} else {
	process.stderr.write(`linkdash needs Node.js 24.15 or newer, and this is ${process.versions.node}: see https://nodejs.org\n`);
	process.exitCode = 1;
}
