/**
 * `missing`: no such file. `unreadable`: there, but it cannot be read. `packed`: in a way linkdash does not unpack. `locked`: behind
 * a password. `damaged`: an archive cut short or changed. `large`: beyond the limits, or a bomb. `unknown`: none of the known kinds.
 * `folder`: a folder or an archive without a file of a known kind. `empty`: nothing in it.
 */
export type IntakeErrorCode = 'missing' | 'unreadable' | 'packed' | 'locked' | 'damaged' | 'large' | 'unknown' | 'folder' | 'empty';

/** A source nothing can be read from: which and why. The words for each code are in `locales`. */
export class IntakeError extends Error {
	readonly code: IntakeErrorCode;
	readonly path: string;
	/** First line of a file of no known kind, cleaned and cut; null otherwise. */
	readonly firstLine: string | null;

	constructor(code: IntakeErrorCode, path: string, firstLine: string | null = null) {
		super(`${code}: ${path}`);
		this.name = 'IntakeError';
		this.code = code;
		this.path = path;
		this.firstLine = firstLine;
	}
}
