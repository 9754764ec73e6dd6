import {profileUrl} from '../domain/profile-key.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The address of a key, where it is one a browser may be sent to: https on linkedin.com and nothing else. */
export const safeAddress = (key: string): string | null => {
	const address = profileUrl(key);
	if (address === null) return null;
	const {protocol, hostname} = new URL(address);
	return protocol === 'https:' && /^(?:[a-z]+\.)?linkedin\.com$/.test(hostname) ? address : null;
};

/** Whether a browser started here would be one the member sees. */
export const browserHere = (platform: NodeJS.Platform, env: Environment): boolean => {
	if (env.BROWSER) return true;
	if (env.SSH_CONNECTION ?? env.SSH_TTY) return false;
	return platform !== 'linux' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY ?? env.WSL_DISTRO_NAME);
};

/**
 * Opens the profile of a key in the browser. `open` is loaded at the first use: no frame waits for it.
 * @returns the address, and whether a browser was started; '' where the key has no address
 */
export const openProfile = async (key: string, env: Environment = process.env): Promise<{ok: boolean; address: string}> => {
	const address = safeAddress(key);
	if (address === null) return {ok: false, address: ''};
	if (!browserHere(process.platform, env)) return {ok: false, address};
	try {
		const {default: open} = await import('open');
		const browser = await open(address, env.BROWSER ? {app: {name: env.BROWSER}} : {});
		// a browser that ends badly later says so to nobody: an unheard error event would end linkdash
		browser.on('error', () => undefined);
		return {ok: true, address};
	} catch {
		return {ok: false, address};
	}
};
