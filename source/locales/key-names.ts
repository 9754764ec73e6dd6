import type {Locale} from './index.ts';

const named = (keys: Readonly<Record<string, string>>, part: string): string | undefined => keys[part];

/** A key as its cap says it: "Space", "Ctrl+J", "s". */
export const keyName = (key: string, {screen: {keys}}: Locale): string => {
	const parts = key === '-' ? [key] : key.split(/-(?!$)/);
	return parts.map((part, index) => named(keys, part) ?? (index > 0 ? part.toUpperCase() : part)).join('+');
};

/** Several keys of one action: "j Down k Up"; the digit row as "1-9". */
export const keyNames = (keys: readonly string[], locale: Locale): string => {
	const digits = keys[0] === '1' && keys[8] === '9';
	return digits ? '1-9' : keys.map(key => keyName(key, locale)).join(' ');
};
