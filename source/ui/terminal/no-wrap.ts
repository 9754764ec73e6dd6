import {useInsertionEffect} from 'react';

export const wrapOff = '\u001B[?7l';
export const wrapOn = '\u001B[?7h';

/**
 * While the dashboard is open a line never goes on in the next one: where the terminal draws a name wider than it is measured,
 * one border moves instead of the whole screen. Ink runs the cleanup on every way out.
 */
export const useNoWrap = (stdout: NodeJS.WritableStream): void => {
	useInsertionEffect(() => {
		stdout.write(wrapOff);
		return () => {
			stdout.write(wrapOn);
		};
	}, [stdout]);
};
