import type {Format} from '../format.ts';

export const domain = (_f: Format) => ({});
