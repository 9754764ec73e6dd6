import {inMailUnderWay} from '../../domain/inmail.ts';
import {latestSent, type Outcome} from '../../domain/person.ts';
import {byHand} from '../../domain/preflight.ts';
import type {Card} from '../../domain/views.ts';
import {type Context, isPage, type ReasonCode} from './context.ts';

/** Whether an action works here: true, or why not. The store decides in the end (domain/decide.ts); this spares the member a refusal. */
export type When = (context: Context) => true | ReasonCode;

export const always: When = () => true;

/** Received, and not answered by the member yet. */
export const isIncoming = (person: Card | null): boolean => person?.status === 'incoming';

/** Why a line that is nobody of the store is nobody to act on. */
const nobodyBecause: Partial<Record<Context['selected'], ReasonCode>> = {
	suggestion: 'only-suggested',
	duplicate: 'two-entries',
	company: 'a-company',
};

const withPerson =
	(test: (person: Card, context: Context) => true | ReasonCode): When =>
	context =>
		context.person === null ? (nobodyBecause[context.selected] ?? 'nobody-selected') : test(context.person, context);

const invitable = (person: Card): true | ReasonCode => {
	switch (person.status) {
		case 'excluded':
			return 'excluded';
		case 'connection':
			return 'already-connected';
		case 'pending':
			return 'already-pending';
		case 'incoming':
			return 'they-invited-you';
		default:
			return true;
	}
};

export const isSomebody = withPerson(() => true);

export const canPrepare = withPerson(invitable);

export const canSend = withPerson((person, {standing}) => {
	if (standing.standing === 'restricted') return 'restricted';
	return standing.atLimit ? 'at-limit' : invitable(person);
});

/** What became of an InMail can be said on any subscription: it may have lapsed since. */
export const canIntroduce = withPerson((person, {tier}) => {
	// an answer may come after the invitation was sent
	if (person.status === 'pending' && inMailUnderWay(person)) return true;
	const works = invitable(person);
	return works !== true || inMailUnderWay(person) !== null || tier === 'premium' ? works : 'premium-only';
});

/** Late news may replace these; a decided refusal or acceptance stays until it is undone. */
const replaceable: ReadonlySet<Outcome | null> = new Set<Outcome | null>([null, 'ignored', 'expired', 'withdrawn']);
const undecided: ReadonlySet<Outcome | null> = new Set<Outcome | null>([null]);

const answered = (person: Card, before: ReadonlySet<Outcome | null>): true | ReasonCode => {
	if (person.status === 'connection') return 'already-connected';
	const latest = latestSent(person);
	if (!latest) return 'not-sent';
	return before.has(latest.outcome) || 'already-answered';
};

/** Of somebody in dispute only two things can be said: the archive holds, or what was recorded does. */
const unlessDisputed = (outcome: Outcome, {dispute}: Context, otherwise: () => true | ReasonCode): true | ReasonCode => {
	if (dispute === null) return otherwise();
	return outcome === 'accepted' || outcome === dispute || 'disputed';
};

const canRefuseAs = (outcome: 'unknown' | 'spam'): When =>
	withPerson((person, context) => unlessDisputed(outcome, context, () => answered(person, replaceable)));

export const canAccept = withPerson((person, context) =>
	unlessDisputed('accepted', context, () => isIncoming(person) || answered(person, replaceable)),
);
export const canIgnore = withPerson(person => isIncoming(person) || answered(person, undecided));
export const canSayUnknown = canRefuseAs('unknown');
export const canSaySpam = canRefuseAs('spam');
export const canWithdraw = withPerson(person => answered(person, undecided));

export const canWait = withPerson(person => {
	const state = answered(person, undecided);
	return state === 'already-answered' ? 'not-waiting' : state;
});

export const canSayOther = withPerson((person, context) =>
	unlessDisputed('gone', context, () => (person.status === 'connection' ? 'already-connected' : true)),
);

export const canSnooze = withPerson((person, {followUpDue}) => {
	if (followUpDue) return true;
	return person.status === 'incoming' ? true : invitable(person);
});

export const canFollowUp = withPerson(person => (person.status === 'connection' ? true : 'not-a-connection'));
export const canExclude: When = context => (context.suggestion || context.company ? true : withPerson(() => true)(context));
export const canCopy = withPerson(person => (person.note === null ? 'no-note' : true));
const hasProfile = ({key}: Pick<Card, 'key'>): true | ReasonCode => (key === null ? 'no-profile' : true);
export const canOpen: When = context => (context.suggestion ? hasProfile(context.suggestion) : withPerson(hasProfile)(context));

/** Whom one knows at a company can be asked of anybody whose company is known, also of those an archive suggests. */
export const hasCompany: When = context => {
	const {company} = context.person ?? context.suggestion ?? {company: undefined};
	if (company === undefined) return nobodyBecause[context.selected] ?? 'nobody-selected';
	return company === null || company.replaceAll('"', '').trim() === '' ? 'no-company' : true;
};

export const canAskWhoAccepted: When = ({pending}) => (pending > 0 ? true : 'nobody-waiting');

export const atLimit: When = ({standing}) => {
	if (standing.standing === 'restricted') return 'already-restricted';
	return standing.atLimit || standing.notBlocked ? true : 'not-at-limit';
};
export const undecidedLimit: When = ({standing}) => {
	if (standing.notBlocked) return 'already-not-blocked';
	return standing.atLimit ? true : 'not-at-limit';
};
export const isRestricted: When = ({standing}) => (standing.standing === 'restricted' ? true : 'not-restricted');
export const canAppeal: When = context =>
	isRestricted(context) === true && context.standing.appealedAt !== null && !context.supportDue
		? 'already-appealed'
		: isRestricted(context);

export const canUndo: When = ({undo}) => (undo ? true : 'nothing-to-undo');
export const canRedo: When = ({redo}) => (redo ? true : 'nothing-to-redo');
export const onPeople: When = ({screen}) => (screen === 'people' ? true : 'only-people');
/** The other lists have one order, which is what they are for. */
export const canOrder: When = context => (onPeople(context) === true && !context.orderable ? 'own-order' : onPeople(context));
/** A view is a filter or an order that would be wanted again. */
export const canKeepView: When = context => {
	if (onPeople(context) !== true) return onPeople(context);
	if (!context.orderable) return 'no-kept-list';
	return context.keepable || 'nothing-to-keep';
};
export const onList: When = ({screen}) => (isPage(screen) ? 'only-lists' : true);
export const canImport: When = ({importable}) => (importable ? true : 'demo');
export const canEnter: When = context => {
	switch (context.selected) {
		case 'archive':
			return canImport(context);
		case 'support':
		case 'who-accepted':
		case 'suggestion':
		case 'duplicate':
			return true;
		default:
			return canPrepare(context);
	}
};
export const isNewImport: When = ({importing}) => (importing === 'same' ? 'same-import' : true);
/** Stopped, linkdash would keep everybody else from the store. */
export const canSuspend: When = ({importing}) => (importing === 'running' ? 'import-runs' : true);
export const isNarrowed: When = ({filtered, marked}) => (filtered || marked > 0 ? true : 'not-filtered');
export const canMark = withPerson(() => true);
/** What an archive tells cannot be ticked: it is changed on LinkedIn. */
export const canTickProfile: When = ({profileItem}) =>
	(byHand as readonly (string | null)[]).includes(profileItem) ? true : 'archive-tells';
