import {describe, it} from 'vitest';
import type {ActionId} from '../../../source/ui/keys/action-ids.ts';
import {actions} from '../../../source/ui/keys/actions.ts';
import {inTheForm} from './every-key/edit.ts';
import {onLists} from './every-key/lists.ts';
import {inPrompts} from './every-key/prompts.ts';
import type {Scenario} from './every-key/scenario.ts';
import {inSettings} from './every-key/settings.ts';
import {atTheLimit} from './every-key/starts.ts';
import {ofViews} from './every-key/views.ts';
import {whileWriting} from './every-key/writing.ts';

/** What each key does, once for every action: a new action does not compile without one. */
const scenarios: Record<ActionId, Scenario> = {...onLists, ...inTheForm, ...whileWriting, ...inPrompts, ...inSettings, ...ofViews};

describe.each(actions)('$id', ({id, keys}) => {
	it.each(keys)('by %s', key => scenarios[id](key));
});

it('a second C says that it was said, not that the limit is not reached', () => {
	atTheLimit().press('C', 'C').says({code: 'why-not', reason: 'already-not-blocked'});
});
