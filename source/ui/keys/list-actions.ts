import {inMailUnderWay} from '../../domain/inmail.ts';
import {type Action, digitKeys} from './action.ts';
import type {LabelId} from './action-ids.ts';
import type {Context} from './context.ts';
import * as when from './when.ts';

const move = {scope: 'list', group: 'move', when: when.always} as const;
const prepare = {scope: 'list', group: 'prepare'} as const;
const outcome = {scope: 'list', group: 'outcome'} as const;
const account = {scope: 'list', group: 'account'} as const;
const app = {scope: 'list', group: 'app'} as const;

/** What Enter does on a line that is nobody's. */
const enterLabels: Partial<Record<Context['selected'], LabelId>> = {
	support: 'support',
	archive: 'import',
	'who-accepted': 'who-accepted',
	suggestion: 'add-suggested',
	duplicate: 'one-or-two',
};

/** The key of what was recorded of somebody in dispute says it again. */
const recordedAgain =
	(id: 'unknown' | 'spam' | 'other') =>
	({dispute}: Context): LabelId =>
		dispute ? 'word-holds' : id;

/** The two answers to a dispute stand before all else one may do. */
const recordedFirst =
	(otherwise: number) =>
	({dispute}: Context): number =>
		dispute ? 7 : otherwise;

/** Actions on a list: design, section 5. Footer places follow its picture. */
export const listActions: readonly Action[] = [
	{id: 'move-down', keys: ['j', 'down'], ...move},
	{id: 'move-up', keys: ['k', 'up'], ...move},
	{id: 'page-down', keys: ['pagedown', 'ctrl-d', 'ctrl-f'], ...move},
	{id: 'page-up', keys: ['pageup', 'ctrl-u', 'ctrl-b'], ...move},
	{id: 'first', keys: ['g', 'home'], ...move},
	{id: 'last', keys: ['G', 'end'], ...move},
	{id: 'next-screen', keys: ['tab', 'right'], ...move},
	{id: 'previous-screen', keys: ['shift-tab', 'left'], ...move},
	{id: 'next-view', keys: [']', 'l'], ...move, when: when.onPeople, footer: 60},
	{id: 'previous-view', keys: ['[', 'h'], ...move, when: when.onPeople},
	{id: 'next-order', keys: ['>'], ...move, when: when.canOrder, footer: 78},
	{id: 'previous-order', keys: ['<'], ...move, when: when.canOrder},
	{id: 'keep-view', keys: ['V'], ...move, when: when.canKeepView, footer: 81},
	{id: 'mark', keys: ['v'], ...move, when: when.canMark, footer: 77},

	{
		id: 'copy-and-open',
		keys: ['space'],
		...prepare,
		when: when.canOpen,
		label: ({suggestion}) => (suggestion ? 'open-profile' : 'copy-and-open'),
		footer: 10,
	},
	{id: 'copy-note', keys: ['y'], ...prepare, when: when.canCopy},
	{id: 'open-profile', keys: ['o'], ...prepare, when: when.canOpen},
	{
		id: 'edit-note',
		keys: ['enter'],
		...prepare,
		when: when.canEnter,
		label: ({selected}) => enterLabels[selected] ?? 'edit-note',
		footer: 40,
	},
	{id: 'person', keys: ['m'], ...prepare, when: when.isSomebody, footer: 47},
	{id: 'templates', keys: ['t'], ...prepare, when: when.canPrepare, footer: 42},
	{id: 'tick', keys: digitKeys, ...prepare, when: when.canPrepare, footer: 45},
	{
		id: 'inmail',
		keys: ['p'],
		...prepare,
		when: when.canIntroduce,
		label: ({person}) => (person && inMailUnderWay(person) ? 'inmail-ended' : 'inmail'),
		footer: ({person}) => (person?.inmail || person?.offer?.why.includes('inmail-first') ? 12 : 48),
	},

	{id: 'send', keys: ['s'], ...outcome, when: when.canSend, footer: 20},
	{id: 'send-without-note', keys: ['S'], ...outcome, when: when.canSend, costly: true, footer: 30},
	{
		id: 'accepted',
		keys: ['a'],
		...outcome,
		when: when.canAccept,
		label: ({person, dispute}) => (dispute ? 'archive-holds' : when.isIncoming(person) ? 'accept-theirs' : 'accepted'),
		footer: ({dispute}) => (dispute ? 6 : 21),
	},
	{
		id: 'no-reply',
		keys: ['i'],
		...outcome,
		when: when.canIgnore,
		label: ({person}) => (when.isIncoming(person) ? 'ignore-theirs' : 'no-reply'),
		footer: 22,
	},
	{
		id: 'unknown',
		keys: ['N'],
		...outcome,
		when: when.canSayUnknown,
		costly: true,
		label: recordedAgain('unknown'),
		footer: recordedFirst(24),
	},
	{id: 'spam', keys: ['M'], ...outcome, when: when.canSaySpam, costly: true, label: recordedAgain('spam'), footer: recordedFirst(25)},
	{id: 'withdrawn', keys: ['w'], ...outcome, when: when.canWithdraw, footer: 26},
	{id: 'still-waiting', keys: ['r'], ...outcome, when: when.canWait, footer: 23},
	{id: 'who-accepted', keys: ['A'], ...outcome, when: when.canAskWhoAccepted, footer: 55},
	{id: 'other', keys: ['x'], ...outcome, when: when.canSayOther, label: recordedAgain('other'), footer: recordedFirst(52)},
	{
		id: 'later',
		keys: ['z'],
		...outcome,
		when: when.canSnooze,
		label: ({followUpDue}) => (followUpDue ? 'move-follow-up' : 'later'),
		footer: 50,
	},
	{id: 'follow-up', keys: ['f'], ...outcome, when: when.canFollowUp, footer: 15},
	{
		id: 'exclude',
		keys: ['d'],
		...outcome,
		when: when.canExclude,
		label: ({person, company}) => (company || person?.status === 'excluded' ? 'include' : 'exclude'),
		footer: 51,
	},
	{id: 'edit', keys: ['e'], ...outcome, when: when.isSomebody, footer: 53},
	{id: 'erase', keys: ['X'], ...outcome, when: when.isSomebody, costly: true},

	{id: 'linkedin-says', keys: ['b'], ...account, when: when.always, footer: 70},
	{id: 'blocked', keys: ['B'], ...account, when: when.atLimit, costly: true, footer: 1},
	{id: 'not-blocked', keys: ['C'], ...account, when: when.undecidedLimit, costly: true, footer: 2},
	{id: 'support', keys: ['R'], ...account, when: when.isRestricted, footer: 3},
	{id: 'appealed', keys: ['D'], ...account, when: when.canAppeal, costly: true, footer: 4},
	{id: 'reactivated', keys: ['L'], ...account, when: when.isRestricted, costly: true, footer: 5},
	{id: 'profile', keys: ['P'], ...account, when: when.always, footer: 75},
	{id: 'weights', keys: ['W'], ...account, when: when.always, footer: 76},
	{id: 'settings', keys: [','], ...account, when: when.always, footer: 77},

	{id: 'undo', keys: ['u'], ...app, when: when.canUndo},
	{id: 'redo', keys: ['U'], ...app, when: when.canRedo},
	{id: 'add', keys: ['+'], ...app, when: when.always, footer: 65},
	{id: 'import', keys: ['I'], ...app, when: when.canImport, footer: 66},
	{id: 'colleagues', keys: ['c'], ...app, when: when.hasCompany, footer: 67},
	{id: 'filter', keys: ['/'], ...app, when: when.onList, footer: 80},
	{
		id: 'clear-filter',
		keys: ['esc'],
		...app,
		when: when.isNarrowed,
		silent: true,
		label: ({marked}) => (marked > 0 ? 'clear-marks' : 'clear-filter'),
		footer: 79,
	},
	{id: 'palette', keys: [':', 'ctrl-p'], ...app, when: when.always, footer: 90},
	{id: 'help', keys: ['?'], ...app, when: when.always, footer: 100},
	{id: 'quit', keys: ['q'], ...app, when: when.always, footer: 101},
	{id: 'interrupt', keys: ['ctrl-c'], scope: 'everywhere', group: 'app', when: when.always},
	{id: 'suspend', keys: ['ctrl-z'], scope: 'everywhere', group: 'app', when: when.canSuspend},
	{id: 'redraw', keys: ['ctrl-l'], scope: 'everywhere', group: 'app', when: when.always},
];
