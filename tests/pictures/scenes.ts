import type {Locale} from '../../source/locales/index.ts';

/**
 * Every screen, view and popup, the keys that lead there, and what stands on the screen once they have. One list: what is added to the
 * dashboard is added here. Keys are typed one by one, as `press` of tests/helpers/terminal.ts names them.
 */
export type Scene = {
	name: string;
	/** Where linkdash is opened; the demo where absent. */
	at?: HomeName;
	keys: readonly string[];
	/** A text that no screen on the way there has: the picture is taken once it is seen. */
	shows: (words: Locale) => string | RegExp;
	/** A large screen has all of it without the last key. */
	already?: true;
};

/** The demo, or a home: nobody's yet, one set up but without people, a second account's. */
export type HomeName = 'demo' | 'new' | 'empty' | 'account';

const times = (count: number, ...keys: readonly string[]): string[] => Array.from({length: count}, () => keys).flat();

/** From the first line of Today to the first person to invite. */
const toInvite = times(7, 'j');
const block = ['b', '4'];
const people = ['tab'];
const view = (steps: number): string[] => [...people, ...times(Math.abs(steps), steps > 0 ? ']' : '[')];
const network = times(2, 'tab');
const insights = times(3, 'tab');

/** What a text says before or after its number or name: the rest of it is nowhere else in the program. */
const before = (text: string, cut: string): string => text.slice(0, text.indexOf(cut)).trim();
/** A text on a screen that has another one no more. */
const without = (gone: string, text: string) => new RegExp(`^(?![^]*${gone})[^]*${text}`);
/** The place in a list of so many: "to 12 of 71". */
const total = (count: number) => (words: Locale) => {
	const [, end = ''] = words.screen.people.place(1, 2, count).split('2');
	return new RegExp(`\\d${end} ─`);
};
const lastOf = (words: Locale) => {
	const place = words.screen.people.place(1, 2, 3);
	const last = place.replace('1', '\\d+').replace('2', '(\\d+)').replace('3', '\\1');
	// where there is room for all there is no place to tell
	return new RegExp(`${last}|^(?![^]*${place.replaceAll(/\d/g, '\\d+')})`);
};
const first = 'Ola Ejemplo';

export const scenes: readonly Scene[] = [
	{name: 'today', keys: [], shows: words => `❯ ${words.screen.today.whoAccepted}`},
	{name: 'today-follow-up', keys: ['j'], shows: () => '❯ Viktor'},
	{name: 'today-invite', keys: toInvite, shows: () => `❯ ${first}`},
	{name: 'today-end', keys: ['G'], shows: () => '❯ Björn'},
	{name: 'today-marked', keys: [...toInvite, 'v', 'v'], shows: words => words.several.marked(2)},
	{name: 'today-sent', keys: [...toInvite, 's'], shows: words => words.screen.toast.gesture(first, 1, words.screen.toast.withoutNote)},
	{name: 'today-undone', keys: [...toInvite, 's', 'u'], shows: words => before(words.screen.toast.undone('@'), '@')},
	{name: 'today-filter', keys: ['/'], shows: words => words.screen.filter},
	{name: 'today-filter-typed', keys: ['/', ...'an'], shows: words => `${words.screen.filter} an`},
	{name: 'today-filtered', keys: ['/', ...'an', 'enter'], shows: words => without(words.screen.filter, words.screen.people.filter('an'))},
	{name: 'note', keys: [...toInvite, 'enter'], shows: words => words.screen.note.title(first)},
	{name: 'templates', keys: [...toInvite, 't'], shows: words => words.screen.templates.title(first)},
	{name: 'template', keys: [...toInvite, 't', 'e'], shows: words => before(words.screen.templates.places, '{')},
	{name: 'template-name', keys: [...toInvite, 't', '+'], shows: words => words.screen.templates.name},
	{name: 'later', keys: [...toInvite, 'z'], shows: words => words.screen.days.hint},
	{name: 'exclude', keys: [...toInvite, 'd'], shows: () => `✓ ${first}`},
	{name: 'other', keys: [...toInvite, 'x'], shows: words => words.screen.choices.gone},
	{name: 'who-accepted', keys: ['A'], shows: words => words.screen.whoAccepted.hint},
	{name: 'who-accepted-typed', keys: ['A', ...'mei'], shows: () => '❯ Mei'},
	{name: 'follow-up', keys: ['j', 'f'], shows: words => words.screen.choices.skipped},
	{name: 'person', keys: [...toInvite, 'm'], shows: words => new RegExp(`${words.personPage.company} {3}`)},
	{name: 'person-end', keys: [...toInvite, 'm', 'G'], shows: words => words.personPage.history.slice(0, 20), already: true},
	{name: 'add', keys: ['+', ...'Ada Invented'], shows: () => 'Ada Invented'},
	{name: 'add-relation', keys: ['+', ...'Ada Invented, Bob Invented', 'enter'], shows: words => words.screen.choices.association},
	{name: 'linkedin-says', keys: ['b'], shows: words => words.screen.choices.identity.slice(0, 24)},
	{name: 'help', keys: ['?'], shows: words => words.screen.help.title},
	{name: 'help-end', keys: ['?', 'G'], shows: lastOf, already: true},
	{name: 'help-search', keys: ['?', '/', ...'note'], shows: () => '/ note'},
	{name: 'palette', keys: [':'], shows: words => words.keys.palette.title},
	{name: 'palette-typed', keys: [':', ...'zo'], shows: () => ': zo'},
	{name: 'settings', keys: [','], shows: words => words.welcome.groups.you},
	{name: 'settings-end', keys: [',', 'G'], shows: words => words.welcome.place(35, 35)},
	{name: 'setting', keys: [',', 'G', 'enter'], shows: words => `${words.screen.keys.enter} ${words.screen.actions['setting-keep'].short}`},
	{name: 'setting-wrong', keys: [',', 'G', 'enter', 'x', 'enter'], shows: words => words.welcome.wrong},
	{name: 'profile', keys: ['P'], shows: words => words.domain.preflight.photo.title},
	{name: 'weights', keys: ['W'], shows: words => words.weights.page.head},
	{name: 'blocked', keys: block, shows: words => `✗ ${words.screen.header.restricted}`},
	{name: 'support', keys: [...block, 'R'], shows: words => words.screen.support.title},
	{
		name: 'appealed',
		keys: [...block, 'D'],
		shows: words => words.screen.toast.gesture(words.screen.toast.account, 1, words.domain.gesture('standing.appealed')),
	},
	{name: 'people', keys: people, shows: total(71)},
	{name: 'people-everyone', keys: view(-1), shows: total(499)},
	{name: 'people-pending', keys: view(1), shows: words => words.screen.people.columns.waited},
	{name: 'people-connections', keys: view(2), shows: words => words.screen.people.columns.since},
	{name: 'people-received', keys: view(3), shows: words => words.screen.people.columns.value},
	{name: 'people-follow-ups', keys: view(4), shows: words => `  ${words.screen.people.columns.told} `},
	{name: 'people-excluded', keys: view(5), shows: words => `${words.domain.status.excluded} ─`},
	{name: 'people-suggestions', keys: view(6), shows: total(13)},
	{name: 'people-duplicates', keys: view(7), shows: words => words.screen.people.empty.duplicates.slice(0, 20)},
	{name: 'people-marked', keys: [...view(1), ...times(3, 'j'), ...times(3, 'v')], shows: words => words.several.marked(3)},
	{name: 'people-marked-act', keys: [...view(1), ...times(3, 'j'), ...times(3, 'v'), 'N'], shows: words => words.screen.confirm.title},
	{name: 'people-filtered', keys: [...people, '/', ...'zq', 'enter'], shows: words => without(words.screen.filter, '[/"«]\\s?zq')},
	{name: 'people-filter-field', keys: [...people, '/', ...'status:no'], shows: () => 'status:no'},
	{name: 'view-name', keys: [...people, '>', 'V', ...'Paris'], shows: () => '│ Paris'},
	{name: 'view-kept', keys: [...people, '>', 'V', ...'Paris', 'enter'], shows: words => words.orders.views.kept('Paris')},
	{name: 'colleagues', keys: [...people, 'c'], shows: () => '/company'},
	{name: 'network', keys: network, shows: words => words.network.titles.size},
	{name: 'network-end', keys: [...network, 'G'], shows: lastOf, already: true},
	{name: 'insights', keys: insights, shows: words => words.insights.titles.doing},
	{name: 'insights-end', keys: [...insights, 'G'], shows: lastOf, already: true},
	{name: 'welcome', at: 'new', keys: [], shows: words => words.welcome.place(1, 5)},
	{name: 'welcome-tier', at: 'new', keys: ['enter'], shows: words => words.welcome.ask.tier},
	{name: 'welcome-goal', at: 'new', keys: times(2, 'enter'), shows: words => words.welcome.ask.goal},
	{name: 'welcome-pace', at: 'new', keys: times(3, 'enter'), shows: words => words.welcome.place(4, 5)},
	{name: 'welcome-now', at: 'new', keys: times(4, 'enter'), shows: words => words.welcome.ask.now},
	{name: 'empty-today', at: 'empty', keys: [], shows: words => words.screen.today.nobodyYet},
	{name: 'empty-people', at: 'empty', keys: ['tab'], shows: words => words.screen.people.empty.targets.slice(0, 20)},
	{name: 'empty-network', at: 'empty', keys: network, shows: words => words.network.nothing.slice(0, 30)},
	{name: 'empty-insights', at: 'empty', keys: insights, shows: words => words.insights.nothing.slice(0, 20)},
	{name: 'import', at: 'empty', keys: ['I'], shows: words => words.screen.imports.title},
	{name: 'account', at: 'account', keys: [], shows: () => 'lea'},
];
