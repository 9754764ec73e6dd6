import path from 'node:path';

/** Where everything linkdash keeps lies, as absolute paths. */
export type Paths = {
	/** Folder of the store. */
	data: string;
	/** Folder of config.json. */
	config: string;
	store: string;
	settings: string;
	/** The member's own items of the checklist. */
	checklist: string;
	backups: string;
	/** Name of a folder of its own, that of another account; null where it is the usual place. */
	account: string | null;
};

type Env = Readonly<Record<string, string | undefined>>;

/** XDG asks for absolute paths; a relative one must be ignored (basedir-spec, "Environment variables"). */
const absolute = (folder: string | undefined): string | null => (folder !== undefined && path.isAbsolute(folder) ? folder : null);

/**
 * One folder for all of it where LINKDASH_HOME or `--home` names one; else the XDG folders, on every Unix alike.
 * @param home of `--home`: goes before LINKDASH_HOME, relative to the working directory
 * @param userHome the user's home directory
 */
export const pathsOf = (env: Env, userHome: string, home?: string): Paths => {
	const one = home || env.LINKDASH_HOME;
	const usual = path.join(absolute(env.XDG_DATA_HOME) ?? path.join(userHome, '.local', 'share'), 'linkdash');
	const data = one ? path.resolve(one) : usual;
	const config = one ? path.resolve(one) : path.join(absolute(env.XDG_CONFIG_HOME) ?? path.join(userHome, '.config'), 'linkdash');
	return {
		data,
		config,
		store: path.join(data, 'linkdash.db'),
		settings: path.join(config, 'config.json'),
		checklist: path.join(config, 'checklist.json'),
		backups: path.join(data, 'backups'),
		// a folder called linkdash tells nothing that the header does not begin with
		account: data === usual || path.basename(data) === 'linkdash' ? null : path.basename(data),
	};
};
