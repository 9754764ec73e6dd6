import type {Format} from '../format.ts';

export const commands = (_f: Format) => ({});
