import {fileURLToPath} from 'node:url';

type Surroundings = {home: string | undefined; platform?: NodeJS.Platform};

const fileAddress = (text: string): string => {
	try {
		return fileURLToPath(text);
	} catch {
		return text;
	}
};

/** As a shell takes it: without its quotes, or without the backslashes that keep blanks and signs as they are. */
const unquoted = (text: string, platform: NodeJS.Platform): string => {
	const [, , quoted] = /^(["'])(.*)\1$/s.exec(text) ?? [];
	if (quoted !== undefined) return quoted;
	return platform === 'win32' ? text : text.replaceAll(/\\(.)/gs, '$1');
};

/**
 * The path that was typed, pasted, or dragged into a terminal, which quotes it, escapes its blanks, or gives its file: address.
 * `~` is the home folder.
 */
export const typedPath = (typed: string, {home, platform = process.platform}: Surroundings): string => {
	const text = typed.trim();
	const path = text.startsWith('file://') ? fileAddress(text) : unquoted(text, platform);
	return home === undefined ? path : path.replace(/^~(?=$|[/\\])/, () => home);
};
