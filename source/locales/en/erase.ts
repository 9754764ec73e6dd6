import type {Format} from '../format.ts';

/** Deleting somebody for good. */
export const erase = (f: Format) => ({
	title: (name: string) => `Delete ${name} for good?`,
	told: `Everything about them goes, in the backups too. Nothing brings it back, not ${f.key('undo', 'u')}, and no import brings them back.`,
	ask: (name: string) => `Type the name, ${name}, then Enter:`,
	done: (name: string) => `${name}: deleted for good`,
	otherName: (name: string) => `Nothing is deleted: type ${name}, or Esc`,
});
