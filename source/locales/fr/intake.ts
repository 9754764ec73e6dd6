import type {intake as english} from '../en/intake.ts';
import type {Format} from '../format.ts';

export const intake = (_f: Format): ReturnType<typeof english> => ({});
