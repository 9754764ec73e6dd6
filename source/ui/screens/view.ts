import type {Locale} from '../../locales/index.ts';
import type {Frame, State} from '../state/state.ts';

/** All that a screen is drawn from. `now` epoch ms: what "yesterday" is measured from. */
export type View = {state: State; frame: Frame; locale: Locale; demo: boolean; home: string | null; now: number};
