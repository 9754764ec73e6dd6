import type {Format} from '../format.ts';

export const screen = (_f: Format) => ({});
