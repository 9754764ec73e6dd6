import type {commands as english} from '../en/commands.ts';
import type {Format} from '../format.ts';

export const commands = (_f: Format): ReturnType<typeof english> => ({});
