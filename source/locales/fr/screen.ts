import type {screen as english} from '../en/screen.ts';
import type {Format} from '../format.ts';

export const screen = (_f: Format): ReturnType<typeof english> => ({});
