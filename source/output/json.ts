import type {ChecklistState} from '../domain/checklist.ts';
import type {ImportReport} from '../domain/reconcile.ts';
import type {Card, LikelyDuplicate, Listed, Morning, Offer, Stats, Suggested} from '../domain/views.ts';

/** The JSON of the command line, a stable contract: names, order and forms are those of the design, section 6. */

export const iso = (instant: number | null): string | null => (instant === null ? null : new Date(instant).toISOString());

/** Four decimals; a minus zero is a zero. */
export const four = <T extends number | null>(value: T): T => (value === null ? value : ((Math.round(value * 1e4) / 1e4 || 0) as T));

const checklist = (states: readonly ChecklistState[]) => states.map(({item, state, required}) => ({item, state, required}));

/** `stats --json`. */
export const statsJson = ({asOf, account, acceptance, refusals, network, pace}: Stats) => ({
	asOf: iso(asOf),
	account: {tier: account.tier, goal: account.goal, standing: account.standing, since: iso(account.since)},
	acceptance: {
		sent: acceptance.sent,
		accepted: acceptance.accepted,
		decided: acceptance.decided,
		pending: acceptance.pending,
		lastLook: acceptance.lastLook,
		naive: four(acceptance.naive),
		ratio: four(acceptance.ratio),
		low: four(acceptance.low),
		high: four(acceptance.high),
	},
	refusals: {
		limit: refusals.limit,
		counted: refusals.counted,
		guessed: refusals.guessed,
		left: refusals.left,
		chance: {today: four(refusals.chance.today), next50: four(refusals.chance.next50), next100: four(refusals.chance.next100)},
	},
	network: {
		connections: network.connections,
		last7: network.last7,
		last30: network.last30,
		weeks: network.weeks.map(({week, added, byMe}) => ({week, added, byMe})),
	},
	pace: {
		left: pace.left,
		sentToday: pace.sentToday,
		week: {sent: pace.week.sent, cap: pace.week.cap},
		notes: {used: pace.notes.used, cap: pace.notes.cap},
		pending: {count: pace.pending.count, cap: pace.pending.cap},
		limitedBy: pace.limitedBy,
	},
});

const offerJson = (offer: Offer) => ({
	id: offer.id,
	key: offer.key,
	name: offer.name,
	company: offer.company,
	position: offer.position,
	degree: offer.degree,
	relation: offer.relation,
	worth: four(offer.worth),
	value: four(offer.value),
	chanceAccept: four(offer.chanceAccept),
	chanceRefuse: four(offer.chanceRefuse),
	why: offer.why,
	checklist: checklist(offer.checklist),
	note: offer.note,
	noteLength: offer.noteLength,
	noteLimit: offer.noteLimit,
});

/** `today --json`: the invitations, best first. */
export const todayJson = (morning: Morning) => morning.offers.map(offerJson);

export const listedJson = (person: Listed) => ({
	id: person.id,
	key: person.key,
	keys: person.keys,
	name: person.name,
	company: person.company,
	position: person.position,
	degree: person.degree,
	relation: person.relation,
	status: person.status,
	tags: person.tags,
	connectedOn: person.connectedOn,
});

/** `list --json`. */
export const listJson = (rows: readonly Listed[]) => rows.map(listedJson);

/** `duplicates --json`. */
export const duplicatesJson = (pairs: readonly LikelyDuplicate[]) =>
	pairs.map(({one, other, reasons, likelihood}) => ({
		one: listedJson(one),
		other: listedJson(other),
		likelihood: four(likelihood),
		reasons,
	}));

/** `suggestions --json`. */
export const suggestionsJson = (rows: readonly Suggested[]) =>
	rows.map(({key, name, company, position, email, source, at}) => ({key, name, company, position, email, source, at: iso(at)}));

/** `import --json`. */
export const importJson = ({ownProfile: _, ...report}: Omit<ImportReport, 'dryRun'>) => report;

/** `show --json`. */
export const cardJson = (card: Card) => ({
	...listedJson(card),
	email: card.email,
	invitations: card.invitations.map(({direction, sentAt, note, outcome, outcomeAt, source}) => ({
		direction,
		sentAt: iso(sentAt),
		note,
		outcome,
		outcomeAt: iso(outcomeAt),
		source,
	})),
	checklist: checklist(card.checklist),
	timeline: card.timeline.map(({at, what, detail}) => ({at: iso(at), what, detail})),
});

/** What a terminal could take for a command, or would show out of order, though JSON allows it as it is. */
const unsafe = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

const safe = (json: string): string =>
	`${json.replace(unsafe, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;

/** A value as JSON text of several lines, safe to print. */
export const jsonText = (value: unknown): string => safe(JSON.stringify(value, null, 2));

/** The same on one line. */
export const jsonLine = (value: unknown): string => safe(JSON.stringify(value));
