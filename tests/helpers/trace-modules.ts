import {appendFileSync} from 'node:fs';
import {registerHooks} from 'node:module';
import process from 'node:process';

/** Started with `--import`: writes the address of every module the program loads to the file that TRACE_MODULES names. */
const file = process.env.TRACE_MODULES;

if (file !== undefined) {
	registerHooks({
		load: (url, context, next) => {
			appendFileSync(file, `${url}\n`);
			return next(url, context);
		},
	});
}
