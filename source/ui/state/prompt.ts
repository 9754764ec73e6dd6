import type {Description} from '../../domain/event.ts';
import type {Writing} from '../../domain/note.ts';
import type {InMailText, Relation, TemplateUse} from '../../domain/person.ts';
import type {Progress} from '../../domain/progress.ts';
import type {Rules} from '../../domain/rules.ts';
import type {ViewChange} from '../../domain/saved-view.ts';
import type {SettingForm, WelcomeStep} from '../../domain/setting.ts';
import type {Frame, TemplateLanguage} from '../../domain/template.ts';
import type {GestureView, LikelyDuplicate} from '../../domain/views.ts';
import type {MenuChoice, MenuId} from '../keys/menus.ts';
import type {SeveralId} from '../keys/several.ts';
import type {NewImport, ReadImport} from '../session.ts';
import type {EditField} from './edit.ts';
import type {TextField} from './text-field.ts';

/** A person a prompt is about: fixed when it opens, whatever the list does meanwhile. */
export type Named = {id: string; name: string};

/** Somebody read out of a paste or of the add field, or suggested by an archive, which says more of them. */
export type NewPerson = {keys: readonly string[]; name: string; description?: Description};

/** A question that `y` answers; Enter does not. */
export type Question =
	/** Concerns several people, another day or another process. */
	| {code: 'undo'; gesture: GestureView}
	| {code: 'redo'; gesture: GestureView}
	/** Only their company keeps them out of the lists. */
	| {code: 'include-company'; person: Named; company: string}
	/** At the limit of refusals and said not to be blocked: one more refusal may block. */
	| {code: 'send-at-limit'; person: Named; withNote: boolean}
	/** An act that costs, on all who are marked. */
	| {code: 'several'; action: SeveralId; people: readonly Named[]}
	/** The text of a template was changed, and Esc would lose it; Esc again goes back to it. */
	| {code: 'discard'; template: TemplatePrompt}
	/** Another view has the name already; Esc goes back to the name. */
	| {code: 'replace-view'; name: string; change: ViewChange; typed: ViewNamePrompt};

/** An open menu. `choices` are those that apply now, picked by digit 1, 2, ... in this order; `index` is the highlighted one. */
export type MenuPrompt = {
	type: 'menu';
	menu: MenuId;
	/** Whom it is about: null where only the account is concerned, or for `add`. */
	person: Named | null;
	/** For `add`: who would be added. Empty otherwise. */
	people: readonly NewPerson[];
	/** For `import`: what it is asked for. Null otherwise. */
	plan: ImportPlan | null;
	/** For `duplicate`: the two entries. Null otherwise. */
	pair: LikelyDuplicate | null;
	/** The form it was opened from, which stands under it again; null otherwise. */
	back: EditPrompt | null;
	choices: readonly MenuChoice[];
	index: number;
};

/** An import on its way in, and what is said once for all people of its lists; as typed, so that Esc gives it back. */
export type ImportPlan = {read: NewImport; relation: Relation | null; reason: string; tags: string};

/** The path of what to import. `search` tells of the look into Downloads; `problem` is why the last path could not be read. */
export type PathPrompt = {type: 'import'; field: TextField; search: 'on' | 'found' | 'nothing'; problem: string | null};

/** A note being written. */
export type NotePrompt = {
	type: 'note';
	person: Named;
	field: TextField;
	/** The note as it was last kept. */
	before: string;
	/** UTF-16 units, as LinkedIn counts. */
	limit: number;
	/** The template the text began as, and the text it then was; null where it began with nothing. */
	taken: {use: TemplateUse; text: string} | null;
	writing: Writing;
	/** The text it began with by itself, drawn by an experiment: nothing of the member's until they change it or save it. Null without. */
	offered: string | null;
	/** What was kept at pauses of typing is one gesture; null before the first pause. */
	gesture: string | null;
};

/** An InMail being written: the part typed in is `field`, the other one waits. */
export type InMailPrompt = {
	type: 'inmail';
	person: Named;
	part: keyof InMailText;
	field: TextField;
	other: TextField;
	/** The text as it was last kept. */
	before: InMailText;
	/** UTF-16 units of each part. */
	limits: {subject: number; body: number};
	/** As of a note. */
	gesture: string | null;
};

/** The templates to begin a note with; Esc goes back to the note where it was open. */
export type TemplatesPrompt = {type: 'templates'; note: NotePrompt; index: number; fromNote: boolean};

/** The name under which the list shown is kept; `before` is the one it has, '' where it has none. Esc goes back to the filter it was opened from. */
export type ViewNamePrompt = {type: 'view-name'; field: TextField; before: string; filter: FilterPrompt | null};

/** `before` is the filter Esc goes back to. */
export type FilterPrompt = {type: 'filter'; field: TextField; before: string};

/** The text of a template; `before` as it was. */
export type TemplatePrompt = {
	type: 'template';
	templates: TemplatesPrompt;
	name: string;
	frame: Frame;
	lang: TemplateLanguage;
	field: TextField;
	before: string;
};

/** What lies over the list and takes the keys; null where nothing does. */
export type Prompt =
	| FilterPrompt
	| NotePrompt
	| InMailPrompt
	| TemplatesPrompt
	/** The name of a new template. */
	| {type: 'template-name'; templates: TemplatesPrompt; field: TextField}
	| TemplatePrompt
	/** Why a follow-up is skipped; may stay empty. */
	| {type: 'skip'; person: Named; field: TextField}
	| ViewNamePrompt
	| {type: 'add'; field: TextField}
	/** `index` into `Frame.matches`; -1 where none is highlighted (nothing typed: Enter says "that is all"). */
	| {type: 'who-accepted'; field: TextField; index: number}
	| PathPrompt
	/** Reading what `path` names; Esc goes back to it. */
	| {type: 'reading'; path: PathPrompt}
	/** What an import would do. `scroll` in lines; `room.previewBeyond` is its greatest. */
	| {type: 'import-preview'; read: ReadImport; scroll: number}
	/** The reason, or the tags, of all people of a list. */
	| {type: 'import-words'; what: 'reason' | 'tags'; field: TextField; plan: ImportPlan}
	/** It runs, and the store is in a transaction: nothing is read. `stopping` once the member has said so. */
	| {type: 'importing'; plan: ImportPlan; progress: Progress; stopping: boolean}
	| MenuPrompt
	/** One digit: days from today; Enter: a week. `marked`: it is about all who are marked, so many. */
	| {type: 'days'; purpose: 'snooze' | 'follow-up'; person: Named; marked?: number}
	| {type: 'confirm'; question: Question}
	/** `query` narrows it; `index` of the action marked among those of `Frame.help`. */
	| {type: 'help'; query: string; index: number}
	/** What narrows it is being typed. */
	| {type: 'help-search'; field: TextField; index: number}
	/** `index` into `Frame.palette`. */
	| {type: 'palette'; field: TextField; index: number}
	/** `other`: in the other language than that of linkdash. */
	| {type: 'support'; scroll: number; other: boolean}
	/** The member's own profile; `index` of the item marked. */
	| {type: 'profile'; index: number}
	/** Everything about the selected person; `scroll` in lines. */
	| {type: 'person'; scroll: number}
	| WeightsPrompt
	/** Deleting somebody for good: their name is to be typed. */
	| {type: 'erase'; person: Named; field: TextField}
	| EditPrompt
	| EditFieldPrompt
	| WelcomePrompt
	| SettingsPrompt
	| SettingPrompt;

/** All that can be said of a person; `index` of the field marked. */
export type EditPrompt = {type: 'edit'; person: Named; index: number};

/** A field of theirs being typed. `isWrong`: what was typed does not have its form. */
export type EditFieldPrompt = {type: 'edit-field'; of: EditField; field: TextField; isWrong: boolean; back: EditPrompt};

/** A step of the first run; `index` of the choice marked. */
export type WelcomePrompt = {type: 'welcome'; step: WelcomeStep; index: number};

/** Everything that can be set; `index` of the setting marked. */
export type SettingsPrompt = {type: 'settings'; index: number};

/** A value being typed. `wrong`: what was typed does not have the form. */
export type SettingPrompt = {
	type: 'setting';
	key: string;
	form: SettingForm;
	field: TextField;
	wrong: boolean;
	back: SettingsPrompt | WelcomePrompt;
};

/** The points, and the own weight of the selected person, as they are tried; `index` of the number marked. `own` null: about nobody. */
export type WeightsPrompt = {
	type: 'weights';
	index: number;
	own: (Named & {weight: number; before: number}) | null;
	points: Rules['points'];
	before: Rules['points'];
};
