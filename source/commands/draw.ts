import type {Arm} from '../domain/experiment/index.ts';
import type {Rules} from '../domain/rules.ts';
import type {Store} from '../store/index.ts';

/** What the experiment under way has drawn for somebody, drawn now where it was not yet. A store that is busy for that is asked again later. */
export const drawnFor = (store: Store, id: string, {now, rules}: {now: number; rules: Rules}): Arm | null => {
	try {
		store.draw(id, now, rules);
	} catch (error) {
		if ((error as {code?: unknown}).code !== 'busy') throw error;
	}
	return store.card(id, now, rules)?.arm ?? null;
};
