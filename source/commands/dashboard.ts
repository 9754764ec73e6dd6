import {localDate} from '../domain/calendar.ts';
import {ownProfile} from '../domain/preflight.ts';
import type {Rules} from '../domain/rules.ts';
import type {WelcomeStep} from '../domain/setting.ts';
import type {Stats} from '../domain/views.ts';
import {readPaste} from '../intake/paste.ts';
import type {Locale} from '../locales/index.ts';
import {changedSettings, noSettings} from '../settings/settings.ts';
import type {Store} from '../store/index.ts';
import type {Imports, Session, Vocabulary} from '../ui/session.ts';
import type {ThemeName} from '../ui/theme/themes.ts';
import type {Context} from './command.ts';
import {createImports, type ImportSteps, watchedImports} from './dashboard/imports.ts';
import {peopleNamed, placeIn, readPeople} from './dashboard/people.ts';
import {createSettings, type LiveSettings, welcomeOf, writesSettings, writesView} from './dashboard/settings.ts';
import {readWriting} from './dashboard/writing.ts';
import {erase} from './erase.ts';
import {orderWith} from './order.ts';

/** How often another process's writes are looked for, ms: within a second they are on the screen. */
const followEvery = 500;

type Surroundings = {
	settings: LiveSettings;
	now: () => number;
	locale: Locale;
	demo: boolean;
	imports: Imports | null;
	/** Whether this is a first run; the name of a second account's home. */
	welcome?: WelcomeStep | null;
	home?: string | null;
	/** The member's own keys, as the settings file has them. */
	keys: unknown;
	/** And their own views; how they are written, absent where nothing is kept. */
	views: unknown;
	keepView?: Session['keepView'];
	/** Deletes a person for good, and tells what is to be said of it; out of the store alone where it has no backups. */
	erase?: (id: string, locale: Locale) => Promise<readonly string[]>;
};

const vocabularyOf = ({screen}: Locale): Vocabulary => ({actions: screen.actions, screens: screen.screens, views: screen.people.views});

/** The dashboard's view of the world: a store, the rules and a clock, and files where any are imported. */
export const createSession = (store: Store, surroundings: Surroundings): Session => {
	const {settings, now, demo, imports, keys, views, keepView, welcome = null, home = null, erase} = surroundings;
	let {locale} = surroundings;
	let rules = settings.rules();
	// from before the first reading, so that no write between it and the first look is missed
	let version = store.dataVersion();
	let acts = 0;
	let sentAtStart: {date: string; sent: number} | null = null;
	/** Of the latest morning, until something is written: Today and the panels are read in one go, and must say the same. */
	let read: Stats | null = null;
	const readStats = (at: number): Stats => {
		read = store.stats(at, rules);
		sentAtStart ??= {date: localDate(at), sent: read.pace.sentToday};
		return read;
	};
	const fresh = <T>(value: T): T => {
		read = null;
		return value;
	};
	/** An import holds the store in a transaction: it is asked nothing meanwhile. */
	let importing = false;
	const watchImport = function* (steps: ImportSteps): ImportSteps {
		importing = true;
		try {
			const done = yield* steps;
			if (done.changed) acts += 1;
			return fresh(done);
		} finally {
			importing = false;
		}
	};
	const configure: Session['configure'] = changes => {
		settings.put(changes);
		rules = settings.rules();
		store.weigh(rules);
		read = null;
	};
	return {
		now,
		demo,
		home,
		welcome,
		settings: settings.views,
		configure,
		keep: settings.keep,
		language: settings.language,
		speak: other => {
			locale = other;
		},
		imports: imports && watchedImports(imports, watchImport),
		morning: limit => {
			const at = now();
			return store.morning(at, rules, limit, readStats(at));
		},
		stats: () => read ?? readStats(now()),
		network: () => store.network(now(), rules),
		insights: () => store.insights(now(), rules, read ?? readStats(now())),
		points: () => rules.points,
		order: (other, limit) => orderWith(store, other, {now: now(), rules, limit}),
		weigh: async points => {
			// another linkdash may have changed the others meanwhile
			const changed = Object.entries(points).filter(([name, value]) => value !== rules.points[name as keyof Rules['points']]);
			const changes = changed.map(([name, value]) => ({key: `points.${name}`, value}));
			await settings.keep(changes);
			configure(changes);
		},
		erase: async id => {
			const told = await erase?.(id, locale);
			if (!erase) store.purge(store.traces(id));
			return fresh(told ?? []);
		},
		experiments: () => store.experiments(now(), rules),
		profile: () => ownProfile(store.account(), rules),
		card: id => store.card(id, now(), rules),
		people: (view, filter, offset, limit, order) => readPeople(store, {view, filter, offset, limit, order}, now(), rules),
		place: (view, filter, order, id) => placeIn(store, {view, filter, order}, id, now()),
		findDuplicates: () => store.findDuplicates(),
		whoAccepted: (part, limit) => store.pendingNamed(part, now(), limit),
		writing: id => readWriting(store, id, {rules, lang: locale.language, now: now()}),
		perform: (steps, label, continues = null) => {
			const performed = store.perform(steps, {label, now: now(), rules, continues});
			if (performed.ok) acts += 1;
			return fresh(performed);
		},
		nextUndo: () => store.nextUndo(now()),
		nextRedo: () => store.nextRedo(now()),
		undo: () => fresh(store.undo(now())),
		redo: () => fresh(store.redo(now())),
		named: text => peopleNamed(store, text, now()),
		get vocabulary() {
			return vocabularyOf(locale);
		},
		keys,
		views,
		keepView: async change => keepView?.(change),
		readPaste,
		onOtherWriter: callback => {
			const timer = setInterval(() => {
				if (importing) return;
				const next = store.dataVersion();
				if (next === version) return;
				version = next;
				read = null;
				callback();
			}, followEvery);
			timer.unref();
			return () => clearInterval(timer);
		},
		farewell: () => {
			const at = now();
			const {pace} = store.stats(at, rules);
			// a dashboard left open over midnight tells of the new day, which began with nothing sent
			const before = sentAtStart?.date === localDate(at) ? sentAtStart.sent : 0;
			return locale.screen.farewell({
				sent: Math.max(0, pace.sentToday - before),
				left: pace.left,
				acts,
			});
		},
	};
};

/**
 * Takes the terminal's echo away while the dashboard loads: keys typed early wait for it instead of appearing on the screen.
 * The terminal is as before when the work ends, however it ends.
 */
const withoutEcho = async <T>(work: () => Promise<T>): Promise<T> => {
	process.stdin.setRawMode(true);
	try {
		return await work();
	} finally {
		process.stdin.setRawMode(false);
	}
};

/** `--color`, else NO_COLOR (https://no-color.org), else FORCE_COLOR (0 is none), else colour. */
export const wantsColor = ({terminal: {color}, env}: Pick<Context, 'terminal' | 'env'>): boolean =>
	color === 'auto' ? !env.NO_COLOR && env.FORCE_COLOR !== '0' : color === 'always';

/** The look as the settings have it; settings that cannot be read do not keep the demo from opening. */
const themeOf = (context: Context, demo: boolean): ThemeName => {
	try {
		return context.settings().theme;
	} catch (error) {
		if (demo) return 'default';
		throw error;
	}
};

const startDrawn = async () => (await import('../ui/terminal/start.tsx')).startDashboard;
const startLines = async () => (await import('../ui/linear/start.ts')).startLinear;

/**
 * Opens the dashboard, drawn or line by line, on the store that `prepare` gives, until the member leaves.
 * @returns the exit code
 */
export const openDashboard = (
	context: Context,
	{demo, prepare}: {demo: boolean; prepare(): Promise<{store: Store; rules: Rules}>},
): Promise<number> =>
	withoutEcho(async () => {
		const {locale, now, terminal} = context;
		const [start, {store, rules}] = await Promise.all([terminal.plain ? startLines() : startDrawn(), prepare()]);
		const theme = themeOf(context, demo);
		const found = demo
			? changedSettings(noSettings, theme === noSettings.values.theme ? [] : [{key: 'theme', value: theme}])
			: context.settingsFound();
		const settings = createSettings({
			found,
			checklist: rules.checklist,
			language: locale.language,
			env: context.env,
			write: demo ? null : writesSettings(context),
		});
		const session = createSession(store, {
			settings,
			now,
			locale,
			demo,
			imports: demo ? null : createImports(context, store),
			welcome: demo ? null : welcomeOf(found, () => store.counts().people),
			home: demo ? null : context.paths.account,
			keys: demo ? null : found.keys,
			views: demo ? null : found.views,
			...(demo
				? {}
				: {erase: (id: string, spoken: Locale) => erase({...context, locale: spoken}, store, id), keepView: writesView(context)}),
		});
		return start(session, locale, {ascii: terminal.ascii, color: wantsColor(context), theme});
	});

/** `linkdash` in a terminal. */
export const run = (context: Context): Promise<number> =>
	openDashboard(context, {demo: false, prepare: async () => ({store: await context.store(), rules: context.rules()})});
