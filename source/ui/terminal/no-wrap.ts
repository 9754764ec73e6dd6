import {useInsertionEffect} from 'react';

export const wrapOff = '\u001B[?7l';
export const wrapOn = '\u001B[?7h';

/**
 * Undoes what another program may have left of its drawing: the scrolling region, colours, and the cursor far from the left edge, which
 * the alternate screen would take over.
 */
export const tidy = '\u001B7\u001B[r\u001B8\u001B[0m\r';

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
