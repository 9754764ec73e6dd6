import type {ActionId, GroupId, LabelId} from './action-ids.ts';
import type {ActionScope, Context} from './context.ts';
import type {When} from './when.ts';

/** One line of the action table. */
export type Action = {
	id: ActionId;
	/** Key names as `parseInput` gives them, the one to show first. */
	keys: readonly string[];
	scope: ActionScope;
	group: GroupId;
	/** Costs something that undo in linkdash does not give back on LinkedIn: a capital letter. */
	costly?: true;
	/** Says nothing where it does nothing: Esc is pressed to be sure. */
	silent?: true;
	/** Place in the footer, lowest first, here; without it the footer never shows the action. */
	footer?: number | ((context: Context) => number);
	/** The label here, where it is not the action's id. */
	label?: (context: Context) => LabelId;
	when: When;
};

/** Digits, and the digit row of a French keyboard without Shift: & is 1, é is 2 and so on. */
const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const frenchDigits = ['&', 'é', '"', "'", '(', '-', 'è', '_', 'ç'] as const;
export const digitKeys: readonly string[] = [...digits, ...frenchDigits];

/** The digit, 1 to 9, that a key stands for; null for any other key. */
export const digitOf = (key: string): number | null => {
	const place = digitKeys.indexOf(key);
	return place < 0 ? null : (place % digits.length) + 1;
};
