/**
 * Every screen, view and popup of the demo, and the keys that lead there from its first screen. One list: what is added to the
 * dashboard is added here. Keys are typed one by one, as `press` of tests/helpers/terminal.ts names them.
 */
export type Scene = {name: string; keys: readonly string[]};

const times = (count: number, ...keys: readonly string[]): string[] => Array.from({length: count}, () => keys).flat();

/** From the first line of Today to the first person to invite. */
const toInvite = times(7, 'j');
const block = ['b', '4'];

export const scenes: readonly Scene[] = [
	{name: 'today', keys: []},
	{name: 'today-follow-up', keys: ['j']},
	{name: 'today-invite', keys: toInvite},
	{name: 'today-end', keys: ['G']},
	{name: 'today-sent', keys: [...toInvite, 's']},
	{name: 'today-undone', keys: [...toInvite, 's', 'u']},
	{name: 'today-filter', keys: ['/', 'a', 'n']},
	{name: 'today-filtered', keys: ['/', 'a', 'n', 'enter']},
	{name: 'note', keys: [...toInvite, 'enter']},
	{name: 'templates', keys: [...toInvite, 't']},
	{name: 'template', keys: [...toInvite, 't', 'e']},
	{name: 'template-name', keys: [...toInvite, 't', '+']},
	{name: 'later', keys: [...toInvite, 'z']},
	{name: 'exclude', keys: [...toInvite, 'd']},
	{name: 'other', keys: [...toInvite, 'x']},
	{name: 'who-accepted', keys: ['A']},
	{name: 'who-accepted-typed', keys: ['A', 'a']},
	{name: 'follow-up', keys: ['j', 'f']},
	{name: 'add', keys: ['+', ...'Ada Invented']},
	{name: 'add-relation', keys: ['+', ...'Ada Invented, Bob Invented', 'enter']},
	{name: 'linkedin-says', keys: ['b']},
	{name: 'help', keys: ['?']},
	{name: 'help-end', keys: ['?', 'G']},
	{name: 'profile', keys: ['P']},
	{name: 'weights', keys: ['W']},
	{name: 'blocked', keys: block},
	{name: 'support', keys: [...block, 'R']},
	{name: 'appealed', keys: [...block, 'D']},
	{name: 'people', keys: ['tab']},
	{name: 'people-pending', keys: ['tab', ']']},
	{name: 'people-connections', keys: ['tab', ']', ']']},
	{name: 'people-suggestions', keys: ['tab', '[', '[', '[']},
	{name: 'people-duplicates', keys: ['tab', '[', '[']},
	{name: 'people-filtered', keys: ['tab', '/', 'z', 'q', 'enter']},
	{name: 'network', keys: ['tab', 'tab']},
	{name: 'network-end', keys: ['tab', 'tab', 'G']},
	{name: 'insights', keys: ['tab', 'tab', 'tab']},
	{name: 'insights-end', keys: ['tab', 'tab', 'tab', 'G']},
];
