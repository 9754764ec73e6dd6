import type {Description, RestrictionCause} from './event.ts';
import type {Plan} from './experiment/index.ts';
import type {FollowUp, InMailOutcome, InMailText, Outcome, RefusalSource, TemplateUse} from './person.ts';
import type {Frame, TemplateLanguage, TemplateProblem} from './template.ts';

/**
 * What a member can ask for. `decide` turns a command into facts, or refuses it with a reason.
 * Every instant is given by the shell: nothing here reads a clock.
 */
export type PersonCommand =
	/** New person, or more about a known one. */
	| {type: 'describe'; description: Description}
	| {type: 'untag'; tags: readonly string[]}
	/** Sent by hand. `note`: undefined sends the draft, null sends without, text sends that, which began as `template`. */
	| {type: 'send'; on: number; note?: string | null; template?: TemplateUse}
	/** `sentOn` records the invitation first, where none is known. */
	| {type: 'answer'; outcome: Outcome; on: number; source?: RefusalSource; sentOn?: number; note?: string | null}
	/** Sets right what is recorded of the invitation of (direction, sentAt); what is not said stays. `outcome` null: still waiting. */
	| {
			type: 'mend';
			direction: 'out' | 'in';
			sentAt: number;
			to: {sentAt?: number; outcome?: Outcome | null; on?: number; source?: RefusalSource};
	  }
	| {type: 'wait'; on: number}
	/** An InMail was sent. */
	| {type: 'introduce'; on: number; text?: InMailText}
	| {type: 'end-inmail'; outcome: InMailOutcome; on: number}
	| {type: 'draft-inmail'; text: InMailText}
	/** `done` undefined toggles. */
	| {type: 'tick'; item: string; done?: boolean}
	| {type: 'draft'; note: string | null; template?: TemplateUse | null}
	| {type: 'snooze'; until: number | null}
	| {type: 'exclude'; excluded: boolean}
	| {type: 'follow-up'; action: FollowUp['action']; on: number; until?: number; reason?: string}
	/** `days` 0: no longer. */
	| {type: 'keep-in-touch'; days: number; on: number}
	/** The two are one person: both histories are kept. `other` is a person's id. */
	| {type: 'merge'; other: string}
	/** However alike, they are two people: not asked about again. */
	| {type: 'tell-apart'; other: string};

export type AccountCommand =
	| {type: 'look'; on: number}
	| {type: 'restrict'; on: number; cause: RestrictionCause}
	| {type: 'appeal'; on: number}
	| {type: 'reactivate'; on: number}
	| {type: 'not-blocked'; on: number}
	| {type: 'weekly-limit'; on: number}
	| {type: 'notes-used-up'; on: number}
	/** So many refused before linkdash's first use: invitations sent before it are evidence only then. */
	| {type: 'earlier-refusals'; count: number; on: number}
	/** Toggles an item of the preflight that only the member can see. */
	| {type: 'tick'; item: string; on: number};

export type TemplateCommand =
	/** A new template, or another text for one there is. */
	{type: 'write'; frame: Frame; lang: TemplateLanguage; text: string} | {type: 'remove'};

/** `seed`: of the random order of the arms. */
export type ExperimentCommand = {type: 'start'; plan: Plan; seed: number; on: number} | {type: 'stop'; on: number};

/**
 * Whom a step acts on: somebody in the store, somebody to be found by keys or exact name and else created, the account, a company, a
 * template, or the experiment.
 */
export type Step =
	| {on: 'person'; id: string; command: PersonCommand}
	| {
			on: 'somebody';
			keys: readonly string[];
			name: string;
			command: Extract<PersonCommand, {type: 'describe'}>;
			/** What is said of them besides, in the same gesture. */
			further?: PersonCommand;
	  }
	| {on: 'account'; command: AccountCommand}
	| {on: 'company'; name: string; excluded: boolean}
	| {on: 'template'; name: string; command: TemplateCommand}
	| {on: 'experiment'; command: ExperimentCommand};

/** Why a command was refused. The words are in `locales`. */
export type RefusalReason =
	| {code: 'never-sent'; outcome: Outcome}
	| {code: 'not-pending'}
	| {code: 'already-pending'; since: number}
	| {code: 'already-connected'}
	| {code: 'already-answered'; outcome: Outcome}
	| {code: 'nothing-received'}
	| {code: 'restricted'; since: number}
	| {code: 'excluded'}
	| {code: 'company-excluded'; company: string}
	| {code: 'no-company'}
	| {code: 'before-sent'; sentAt: number}
	| {code: 'in-the-future'}
	| {code: 'no-invitation'}
	| {code: 'still-open'}
	| {code: 'archive-date'; sentAt: number}
	| {code: 'before-earlier'; sentAt: number}
	| {code: 'followed-by-another'; sentAt: number}
	| {code: 'received'; outcome: Outcome}
	| {code: 'key-of-another'; name: string}
	| {code: 'note-too-long'; length: number; limit: number}
	| {code: 'inmail-under-way'; since: number}
	| {code: 'no-inmail'}
	| {code: 'inmail-ended'; outcome: InMailOutcome}
	| {code: 'before-inmail'; sentAt: number}
	| {code: 'inmail-too-long'; part: keyof InMailText; over: number; limit: number}
	| {code: 'unknown-item'; item: string; items: readonly string[]}
	| {code: 'no-name'}
	| {code: 'not-restricted'}
	| {code: 'before-restriction'; since: number}
	| {code: 'already-restricted'; since: number}
	| {code: 'not-at-limit'; left: number}
	| {code: 'not-a-connection'}
	| {code: 'no-such-person'}
	| {code: 'same-person'}
	| TemplateProblem
	| {code: 'no-such-template'; name: string; templates: readonly string[]}
	| {code: 'experiment-running'; since: number}
	| {code: 'no-experiment'}
	| {code: 'same-arms'}
	| {code: 'template-in-experiment'; name: string}
	| {code: 'beyond-all'}
	| {code: 'nothing-to-undo'}
	| {code: 'nothing-to-redo'};

/** What `mark` takes: the outcomes, and what may be said of an invitation before it has one. */
export type Markable = Outcome | 'sent' | 'introduced' | `inmail-${InMailOutcome}` | 'still-waiting';

/** Labels of gestures, recorded with them so that undo can name what it takes back. The words are in `locales`; keys and commands use the same. */
export type GestureLabel =
	| 'add'
	| 'edit'
	| 'import'
	| `mark.${Markable}`
	| 'looked'
	| 'check'
	| 'note'
	| 'inmail'
	| 'profile'
	| 'template.written'
	| 'template.removed'
	| 'experiment.started'
	| 'experiment.stopped'
	| 'tag'
	| 'untag'
	| 'snooze'
	| 'unsnooze'
	| 'exclude'
	| 'include'
	| 'merge'
	| 'tell-apart'
	| `follow-up.${FollowUp['action']}`
	| 'follow-up.closed'
	| 'keep-in-touch'
	| 'keep-in-touch.ended'
	| `standing.${StandingWord | 'earlier-refusals'}`;

/** What `standing` takes and `b` offers: what LinkedIn says of the account. */
export type StandingWord = 'restricted' | 'appealed' | 'active' | 'not-blocked' | 'weekly-limit' | 'notes-used-up';
