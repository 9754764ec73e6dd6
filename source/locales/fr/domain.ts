import type {domain as english} from '../en/domain.ts';
import type {Format} from '../format.ts';

export const domain = (_f: Format): ReturnType<typeof english> => ({});
