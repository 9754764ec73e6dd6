import {chmodSync, closeSync, existsSync, mkdirSync, openSync} from 'node:fs';
import {dirname} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import type {Batch} from '../domain/batch.ts';
import type {Person} from '../domain/person.ts';
import type {ImportReport} from '../domain/reconcile.ts';
import {defaultRules, type Rules} from '../domain/rules.ts';
import {fold} from '../domain/text.ts';
import type {Card} from '../domain/views.ts';
import {copyInto, faultOf, replaceJournal} from './backup.ts';
import {busyTimeout, patiently} from './busy.ts';
import {guarded, guardedSteps} from './error.ts';
import {createGestures} from './gestures.ts';
import {createIds} from './ids.ts';
import {importing, isLarge, previewOf} from './import.ts';
import type {Store} from './index.ts';
import {createJournal} from './journal.ts';
import {assertOurs, migrate, schemaVersion} from './migrations/index.ts';
import {performSteps} from './perform.ts';
import {createProjection} from './projection.ts';
import {createPurges, rewriteFile} from './purge.ts';
import {createAdvice} from './queries/advice.ts';
import {timelineOf, toCard} from './queries/card.ts';
import {createDisputes} from './queries/disputes.ts';
import {createDuplicates} from './queries/duplicates.ts';
import {createExperiments} from './queries/experiments.ts';
import {createFollowUps} from './queries/follow-ups.ts';
import {createImports} from './queries/imports.ts';
import {createInsights} from './queries/insights.ts';
import {createLists, type ListedRow, listedColumns} from './queries/list.ts';
import {createMorning} from './queries/morning.ts';
import {createNetwork} from './queries/network.ts';
import {createOffers, worthOf} from './queries/offers.ts';
import {createPeople} from './queries/people.ts';
import {createPeopleViews} from './queries/people-views.ts';
import {createSent} from './queries/sent.ts';
import {createStats} from './queries/stats.ts';
import {createSuggestions} from './queries/suggestions.ts';
import {createTemplates} from './queries/templates.ts';
import {digest} from './rebuild.ts';
import {createRecorder} from './recorder.ts';
import {finish, type Steps} from './steps.ts';
import {inTransaction, stepsInTransaction, writingMuch} from './transaction.ts';
import {reverse} from './undo.ts';
import {followWeights} from './weights.ts';

/** Path of a store that is nowhere on the disk and ends with the process: the demo's. */
export const inMemory = ':memory:';

const openDatabase = (path: string): DatabaseSync => {
	if (path !== inMemory && !existsSync(path)) {
		if (!existsSync(dirname(path))) mkdirSync(dirname(path), {mode: 0o700});
		// made here and not by SQLite, which would let the group read it
		closeSync(openSync(path, 'a', 0o600));
		chmodSync(path, 0o600);
	}
	const db = new DatabaseSync(path, {timeout: busyTimeout});
	try {
		// of a new file: larger pages are filled and sorted in three quarters of the time (measured with 30,000 people)
		db.exec('PRAGMA page_size = 16384');
		assertOurs(db, path);
		patiently(() => db.exec('PRAGMA journal_mode = WAL'));
		db.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
		// 16 MB, so that an import's pages are written once; indexes are sorted in memory
		db.exec('PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY');
		// SQLite's own lower() knows ASCII alone
		db.function('fold', {deterministic: true}, text => (typeof text === 'string' ? fold(text) : ''));
		return db;
	} catch (error) {
		db.close();
		throw error;
	}
};

/** The store's own name in the journal, made once. Looked up before it is written: opening to read must not wait for another's import. */
const originOf = (db: DatabaseSync): string => {
	const origin = db.prepare("SELECT value FROM meta WHERE name = 'origin'");
	if (origin.get() === undefined) {
		db.prepare("INSERT OR IGNORE INTO meta (name, value) VALUES ('origin', ?)").run(createIds(null)(Date.now()));
	}
	return String(origin.get()?.value);
};

/**
 * Opens the store, creating it where there is none (folder 0700, file 0600).
 * @param rules words of the goal and points (a stored value depends on them) and the days after which things expire
 * @throws StoreError `unwritable`, `damaged`, `newer` or `busy`
 */
export const openStore = (path: string, rules: Pick<Rules, 'fit' | 'points' | 'days'> = defaultRules): Store =>
	guarded(path, () => {
		const db = openDatabase(path);
		try {
			migrate(db);
			return assemble(db, path, rules);
		} catch (error) {
			db.close();
			throw error;
		}
	});

const assemble = (db: DatabaseSync, path: string, {days, ...weights}: Pick<Rules, 'fit' | 'points' | 'days'>): Store => {
	const origin = originOf(db);
	const journal = createJournal(db);
	const projection = createProjection(db, journal);
	const people = createPeople(db);
	const templates = createTemplates(journal);
	const purges = createPurges(db, journal);
	const suggestions = createSuggestions(db, journal);
	const gestures = createGestures(db, origin);
	const lists = createLists(db, {days});
	const sent = createSent(db, journal, people);
	const experiments = createExperiments(db, journal, {people, resolve: projection.resolve});
	const stats = createStats(db, people, sent);
	const network = createNetwork(db, journal, people, sent);
	const insights = createInsights(db, people, sent);
	const offers = createOffers(db, people, sent);
	const disputes = createDisputes(db);
	const duplicates = createDuplicates(db, projection.resolve);
	const imports = createImports(db, disputes);
	const advise = createAdvice(db);
	const followUps = createFollowUps(db, sent);
	const morning = createMorning(db, {people, sent, offers, advise, disputes, followUps});
	const {excludedCompanies} = projection;
	const view = createPeopleViews({people, sent, offers, lists, followUps, excludedCompanies});

	const refoldAll = (): void => {
		projection.refoldAll();
		suggestions.refold();
	};
	const write = <T>(work: () => {keep: boolean; value: T}): T => guarded(path, () => inTransaction(db, work));

	const importSteps = (batch: Batch, {label, now, digest = ''}: {label: string; now: number; digest?: string}): Steps<ImportReport> => {
		const steps = stepsInTransaction(db, function* () {
			const recorder = createRecorder(journal, {label, now, origin});
			const {report, changed} = yield* importing(purges.batchWithout(batch), {people, suggestions, projection, recorder}, {now, digest});
			if (changed) gestures.made(recorder.gesture());
			return {keep: changed, value: report};
		});
		return guardedSteps(path, isLarge(batch) ? writingMuch(db, steps) : steps);
	};

	/** Draws for people who came after the experiment began; the draws belong to its start. Inside the caller's transaction. */
	const drawLate = (ids: readonly string[], now: number, rules: Rules): boolean => {
		let hasDrawn = false;
		for (const id of ids) {
			const running = experiments.running();
			const drawn = running === null ? [] : experiments.toDraw(running, now, rules, id);
			if (running === null || drawn.length === 0) continue;
			const recorder = createRecorder(journal, {label: 'experiment.started', now, origin, continues: running.gesture});
			recorder.record('experiment', running.id, {type: 'assigned', people: drawn});
			hasDrawn = true;
		}
		return hasDrawn;
	};

	followWeights(db, weights, () => projection.refoldPeople());
	followSchema(db, refoldAll);

	return {
		path,
		perform: (steps, {label, now, rules, continues = null}) =>
			write(() => {
				// only the latest in force: more of one taken back meanwhile would be taken back with it
				const latest = continues === null ? null : gestures.nextUndo(now);
				const more = latest?.gesture === continues ? continues : null;
				const recorder = createRecorder(journal, {label, now, origin, continues: more});
				const {performed, changed} = performSteps(steps, {now, rules}, {people, templates, experiments, projection, recorder});
				if (performed.ok && changed) {
					gestures.made(performed.gesture);
					drawLate(
						performed.people.map(({id}) => id),
						now,
						rules,
					);
				}
				for (const step of steps) if (step.on === 'somebody') purges.welcome(step);
				return {keep: performed.ok && changed, value: performed};
			}),
		preview: (batch, now) =>
			guarded(path, () =>
				previewOf(purges.batchWithout(batch), {people, suggestions}, createRecorder(journal, {label: 'import', now, origin}).newId),
			),
		imported: (digest, now) => guarded(path, () => imports.same(digest, now, {days})),
		templates: () => guarded(path, () => templates.all()),
		excludedCompanies: () => guarded(path, () => [...projection.excludedCompanies().values()]),
		experiments: (now, rules) => guarded(path, () => experiments.views(now, rules)),
		draw: (id, now, rules) => {
			const person = projection.resolve(id);
			const running = experiments.running();
			if (running === null || running.assigned.has(person)) return;
			write(() => ({keep: drawLate([person], now, rules), value: undefined}));
		},
		findDuplicates: () => guarded(path, duplicates.search),
		duplicates: (query, now) => guarded(path, () => duplicates.list(query, now, {days})),
		suggestions: (query, now) => guarded(path, () => suggestions.list(query, now, {days})),
		importing: importSteps,
		import: (batch, context) => finish(importSteps(batch, context)),
		nextUndo: now => guarded(path, () => gestures.nextUndo(now)),
		nextRedo: now => guarded(path, () => gestures.nextRedo(now)),
		undo: now => write(() => reverse('undone', {journal, projection, suggestions, gestures, origin, now})),
		redo: now => write(() => reverse('redone', {journal, projection, suggestions, gestures, origin, now})),
		unite: (events, {dryRun} = {dryRun: false}) =>
			write(() => {
				const before = people.count();
				let added = 0;
				for (const event of purges.eventsWithout(events)) if (journal.append(event)) added += 1;
				if (added > 0) refoldAll();
				return {keep: added > 0 && !dryRun, value: {events: added, people: people.count() - before}};
			}),
		journal: () => journal.all(),
		rebuild: () =>
			write(() => {
				const before = digest(db);
				refoldAll();
				const {events, people: count} = counts(db);
				return {keep: true, value: {identical: before === digest(db), events, people: count}};
			}),
		fault: () => guarded(path, () => faultOf(db)),
		backup: file => guarded(file, () => copyInto(db, file)),
		replaceWith: file =>
			guarded(path, () => {
				db.prepare('ATTACH ? AS other').run(file);
				try {
					inTransaction(db, () => {
						replaceJournal(db, {isOurs: purges.isAny()});
						journal.forgetParsed();
						purges.again();
						refoldAll();
						return {keep: true, value: null};
					});
				} finally {
					db.exec('DETACH other');
				}
			}),
		traces: id => guarded(path, () => purges.traces(projection.idsOf(projection.resolve(id)))),
		purge: traces => {
			const own = new Set(traces.ids);
			const isOther = (id: string): boolean => !own.has(projection.resolve(id)) && people.byId(projection.resolve(id)) !== null;
			write(() => {
				purges.purge(traces, isOther);
				refoldAll();
				return {keep: true, value: null};
			});
			return guarded(path, () => rewriteFile(db));
		},
		account: () => guarded(path, () => people.account()),
		everybody: now => lists.everybody(now),
		person: id => guarded(path, () => people.byId(projection.resolve(id))),
		find: (text, now) =>
			guarded(path, () => {
				const candidates = lists.find(text, now);
				const [one] = candidates;
				return candidates.length === 1 && one ? {one} : {candidates};
			}),
		list: (query, now) => guarded(path, () => lists.list(query, now)),
		place: (query, id, now) => guarded(path, () => lists.place(query, id, now)),
		view: (query, now, rules) => guarded(path, () => view(query, now, rules)),
		pendingNamed: (part, now, limit) => guarded(path, () => lists.pendingNamed(part, now, limit)),
		card: (id, now, rules) =>
			guarded(path, () => {
				const person = projection.resolve(id);
				const row = db.prepare(`SELECT ${listedColumns}, offerable FROM person WHERE id = ?`).get(person) as
					| (ListedRow & {offerable: number})
					| undefined;
				if (!row) return null;
				const offerOf = (known: Person): Card['offer'] => {
					if (row.offerable === 0) return null;
					const market = offers.market(now, rules);
					return worthOf(known, market, advise(market, now, rules, stats.budget(now, rules)), rules);
				};
				const running = row.offerable === 1 ? experiments.running() : null;
				const arm = running?.assigned.get(person);
				return toCard(row, {
					now,
					rules,
					offerOf,
					arm: running && arm !== undefined ? running.arms[arm] : null,
					companies: excludedCompanies(),
					timeline: timelineOf(projection.idsOf(person), journal),
				});
			}),
		morning: (now, rules, limit = Number.MAX_SAFE_INTEGER, known) =>
			guarded(path, () => morning.morning(now, rules, known ?? stats.stats(now, rules), limit)),
		best: (now, rules, limit) =>
			guarded(path, () => {
				const market = offers.market(now, rules);
				return offers.best(market, advise(market, now, rules, stats.budget(now, rules)), now, rules, {
					limit,
					strangers: limit,
					returning: limit,
				});
			}),
		weigh: weights => guarded(path, () => followWeights(db, weights, () => projection.refoldPeople())),
		stats: (now, rules) => guarded(path, () => stats.stats(now, rules)),
		network: (now, rules) => guarded(path, () => network.network(now, rules)),
		insights: (now, rules, known) => guarded(path, () => insights.insights(now, rules, known ?? stats.stats(now, rules))),
		counts: () => guarded(path, () => counts(db)),
		dataVersion: () => guarded(path, () => Number(db.prepare('PRAGMA data_version').get()?.data_version)),
		close: () => db.close(),
	};
};

const counts = (db: DatabaseSync) => {
	const count = (what: string): number => Number(db.prepare(`SELECT count(*) AS count FROM ${what}`).get()?.count);
	return {
		people: count('person'),
		connections: count('person WHERE connected = 1'),
		invitations: count('invitation'),
		events: count('event'),
		schema: schemaVersion,
	};
};

/** A migration that changes the projected tables leaves them empty: they are folded from the journal, once. */
const followSchema = (db: DatabaseSync, refold: () => void): void => {
	const isStale = db.prepare("SELECT 1 FROM meta WHERE name = 'stale'");
	if (isStale.get() === undefined) return;
	inTransaction(db, () => {
		// another process may have done it while this one waited
		if (isStale.get() !== undefined) {
			refold();
			db.exec("DELETE FROM meta WHERE name = 'stale'");
		}
		return {keep: true, value: null};
	});
};
