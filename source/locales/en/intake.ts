import type {Format} from '../format.ts';

export const intake = (_f: Format) => ({});
