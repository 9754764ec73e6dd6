import {type Action, digitKeys} from './action.ts';
import {always, canImport, canKeepView, canTickProfile, canUndo, isNewImport} from './when.ts';

const field = {scope: 'field', group: 'field', when: always} as const;
const prompt = {group: 'prompt', when: always} as const;
const lines = ['j', 'down', 'k', 'up'] as const;
const pages = [...lines, 'pagedown', 'pageup', 'g', 'home', 'G', 'end'] as const;
/** Moves through what stands under a field: letters are text there. */
const fieldLines = ['down', 'ctrl-n', 'up', 'ctrl-p', 'pagedown', 'pageup'] as const;

/** Actions while a prompt is open. In a field every other key is text, or moves the cursor. */
export const promptActions: readonly Action[] = [
	{id: 'field-ends', keys: ['ctrl-a', 'ctrl-e', 'home', 'end'], ...field},
	{id: 'field-words', keys: ['alt-b', 'alt-f', 'alt-left', 'alt-right', 'ctrl-left', 'ctrl-right'], ...field},
	{id: 'field-erase', keys: ['ctrl-w', 'ctrl-u', 'ctrl-k'], ...field},

	{id: 'field-undo', keys: ['ctrl-_', 'alt-u', 'alt-e'], ...field},

	{id: 'note-save', keys: ['enter'], scope: 'note', ...prompt, footer: 10},
	{id: 'note-line', keys: ['ctrl-j'], scope: 'note', ...prompt, footer: 20},
	{id: 'note-place', keys: ['tab'], scope: 'note', ...prompt, footer: 15},
	{id: 'note-templates', keys: ['ctrl-t'], scope: 'note', ...prompt, footer: 17},
	{id: 'note-editor', keys: ['ctrl-o'], scope: 'note', ...prompt, footer: 25},
	{id: 'note-back', keys: ['esc'], scope: 'note', ...prompt, footer: 30},

	{id: 'inmail-save', keys: ['enter'], scope: 'inmail', ...prompt, footer: 10},
	{id: 'inmail-part', keys: ['tab', 'shift-tab'], scope: 'inmail', ...prompt, footer: 15},
	{id: 'inmail-line', keys: ['ctrl-j'], scope: 'inmail', ...prompt, footer: 20},
	{id: 'inmail-editor', keys: ['ctrl-o'], scope: 'inmail', ...prompt, footer: 25},
	{id: 'inmail-back', keys: ['esc'], scope: 'inmail', ...prompt, footer: 30},

	{id: 'templates-pick', keys: digitKeys, scope: 'templates', ...prompt},
	{id: 'templates-take', keys: ['enter'], scope: 'templates', ...prompt, footer: 10},
	{id: 'templates-move', keys: pages, scope: 'templates', ...prompt},
	{id: 'templates-edit', keys: ['e'], scope: 'templates', ...prompt, footer: 40},
	{id: 'templates-new', keys: ['+'], scope: 'templates', ...prompt, footer: 41},
	{id: 'templates-remove', keys: ['D'], scope: 'templates', ...prompt, costly: true, footer: 42},
	{id: 'templates-back', keys: ['esc', 'q'], scope: 'templates', ...prompt, footer: 50},

	{id: 'template-name-next', keys: ['enter'], scope: 'template-name', ...prompt, footer: 10},
	{id: 'template-name-back', keys: ['esc'], scope: 'template-name', ...prompt, footer: 20},

	{id: 'template-save', keys: ['enter'], scope: 'template', ...prompt, footer: 10},
	{id: 'template-line', keys: ['ctrl-j'], scope: 'template', ...prompt, footer: 20},
	{id: 'template-back', keys: ['esc'], scope: 'template', ...prompt, footer: 30},

	{id: 'skip-now', keys: ['enter'], scope: 'skip', ...prompt, footer: 10},
	{id: 'skip-back', keys: ['esc'], scope: 'skip', ...prompt, footer: 20},

	{id: 'filter-keep', keys: ['enter'], scope: 'filter', ...prompt, footer: 10},
	{id: 'filter-save', keys: ['ctrl-s'], scope: 'filter', group: 'prompt', when: canKeepView, footer: 15},
	{id: 'filter-back', keys: ['esc'], scope: 'filter', ...prompt, footer: 20},

	{id: 'view-name-keep', keys: ['enter'], scope: 'view-name', ...prompt, footer: 10},
	{id: 'view-name-back', keys: ['esc'], scope: 'view-name', ...prompt, footer: 20},

	{id: 'add-read', keys: ['enter'], scope: 'add', ...prompt, footer: 10},
	{id: 'add-back', keys: ['esc'], scope: 'add', ...prompt, footer: 20},

	{id: 'who-accepted-say', keys: ['enter'], scope: 'who-accepted', ...prompt, footer: 10},
	{id: 'who-accepted-move', keys: ['down', 'up'], scope: 'who-accepted', ...prompt, footer: 20},
	{id: 'who-accepted-back', keys: ['esc'], scope: 'who-accepted', ...prompt, footer: 30},

	{id: 'import-read', keys: ['enter'], scope: 'import', ...prompt, footer: 10},
	{id: 'import-back', keys: ['esc'], scope: 'import', ...prompt, footer: 20},
	{id: 'reading-back', keys: ['esc'], scope: 'reading', ...prompt, footer: 10},
	{id: 'preview-yes', keys: ['y'], scope: 'import-preview', group: 'prompt', when: isNewImport, footer: 10},
	{id: 'preview-move', keys: pages, scope: 'import-preview', ...prompt, footer: 20},
	{
		id: 'preview-no',
		keys: ['esc', 'n', 'q'],
		scope: 'import-preview',
		...prompt,
		label: ({importing}) => (importing === 'same' ? 'import-back' : 'preview-no'),
		footer: 30,
	},
	{
		id: 'words-next',
		keys: ['enter'],
		scope: 'import-words',
		...prompt,
		label: ({importing}) => (importing === 'last-question' ? 'import-list' : 'words-next'),
		footer: 10,
	},
	{id: 'words-back', keys: ['esc'], scope: 'import-words', ...prompt, footer: 20},
	{id: 'importing-stop', keys: ['esc'], scope: 'importing', ...prompt, footer: 10},

	{id: 'menu-pick', keys: digitKeys, scope: 'menu', ...prompt, footer: 10},
	{id: 'menu-take', keys: ['enter'], scope: 'menu', ...prompt, footer: 20},
	{id: 'menu-move', keys: lines, scope: 'menu', ...prompt},
	{id: 'menu-back', keys: ['esc', 'q'], scope: 'menu', ...prompt, footer: 30},

	{id: 'days-pick', keys: digitKeys, scope: 'days', ...prompt, footer: 10},
	{id: 'days-week', keys: ['enter'], scope: 'days', ...prompt, footer: 20},
	{id: 'days-back', keys: ['esc', 'q'], scope: 'days', ...prompt, footer: 30},

	{id: 'confirm-yes', keys: ['y'], scope: 'confirm', ...prompt, footer: 10},
	{id: 'confirm-no', keys: ['esc', 'n'], scope: 'confirm', ...prompt, footer: 20},

	{id: 'help-run', keys: ['enter'], scope: 'help', ...prompt, footer: 10},
	{id: 'help-move', keys: pages, scope: 'help', ...prompt, footer: 15},
	{id: 'help-search', keys: ['/'], scope: 'help', ...prompt, footer: 20},
	{id: 'help-back', keys: ['esc', '?', 'q'], scope: 'help', ...prompt, footer: 30},
	{id: 'help-search-keep', keys: ['enter'], scope: 'help-search', ...prompt, footer: 10},
	{id: 'help-search-move', keys: fieldLines, scope: 'help-search', ...prompt, footer: 20},
	{id: 'help-search-back', keys: ['esc'], scope: 'help-search', ...prompt, footer: 30},

	{id: 'palette-run', keys: ['enter'], scope: 'palette', ...prompt, footer: 10},
	{id: 'palette-move', keys: fieldLines, scope: 'palette', ...prompt, footer: 20},
	{id: 'palette-back', keys: ['esc'], scope: 'palette', ...prompt, footer: 30},

	{id: 'support-copy', keys: ['y'], scope: 'support', ...prompt, footer: 10},
	{id: 'support-language', keys: ['tab'], scope: 'support', ...prompt, footer: 15},
	{id: 'support-sent', keys: ['D'], scope: 'support', ...prompt, costly: true, footer: 20},
	{id: 'support-move', keys: lines, scope: 'support', ...prompt},
	{id: 'support-back', keys: ['esc', 'q'], scope: 'support', ...prompt, footer: 30},

	{id: 'profile-tick', keys: ['space', 'enter'], scope: 'profile', group: 'prompt', when: canTickProfile, footer: 10},
	{id: 'profile-move', keys: pages, scope: 'profile', ...prompt, footer: 25},
	{id: 'profile-import', keys: ['I'], scope: 'profile', group: 'prompt', when: canImport, label: () => 'import', footer: 20},
	{id: 'profile-undo', keys: ['u'], scope: 'profile', group: 'prompt', when: canUndo, label: () => 'undo', footer: 40},
	{id: 'profile-back', keys: ['esc', 'P', 'q'], scope: 'profile', ...prompt, footer: 30},

	{id: 'erase-yes', keys: ['enter'], scope: 'erase', ...prompt, footer: 10},
	{id: 'erase-back', keys: ['esc'], scope: 'erase', ...prompt, footer: 20},
	{id: 'edit-change', keys: ['enter'], scope: 'edit', ...prompt, footer: 10},
	{id: 'edit-move', keys: pages, scope: 'edit', ...prompt, footer: 20},
	{id: 'edit-back', keys: ['esc', 'e', 'q'], scope: 'edit', ...prompt, footer: 30},
	{id: 'edit-keep', keys: ['enter'], scope: 'edit-field', ...prompt, footer: 10},
	{id: 'edit-field-back', keys: ['esc'], scope: 'edit-field', ...prompt, footer: 20},
	{id: 'person-move', keys: pages, scope: 'person', ...prompt, footer: 20},
	{id: 'person-back', keys: ['esc', 'm', 'q'], scope: 'person', ...prompt, footer: 30},

	{id: 'weights-less', keys: ['left', 'h', '-'], scope: 'weights', ...prompt, footer: 11},
	{id: 'weights-more', keys: ['right', 'l', '+'], scope: 'weights', ...prompt, footer: 12},
	{id: 'weights-keep', keys: ['enter'], scope: 'weights', ...prompt, footer: 10},
	{id: 'weights-move', keys: pages, scope: 'weights', ...prompt},
	{id: 'weights-back', keys: ['esc', 'W', 'q'], scope: 'weights', ...prompt, footer: 30},

	{id: 'settings-edit', keys: ['enter'], scope: 'settings', ...prompt, footer: 10},
	{id: 'settings-less', keys: ['left', 'h', '-'], scope: 'settings', ...prompt, footer: 11},
	{id: 'settings-more', keys: ['right', 'l', '+'], scope: 'settings', ...prompt, footer: 12},
	{id: 'settings-reset', keys: ['backspace', 'delete'], scope: 'settings', ...prompt, footer: 13},
	{id: 'settings-move', keys: pages, scope: 'settings', ...prompt},
	{id: 'settings-back', keys: ['esc', ',', 'q'], scope: 'settings', ...prompt, footer: 30},
	{id: 'setting-keep', keys: ['enter'], scope: 'setting', ...prompt, footer: 10},
	{id: 'setting-back', keys: ['esc'], scope: 'setting', ...prompt, footer: 30},

	{id: 'welcome-pick', keys: digitKeys, scope: 'welcome', ...prompt, footer: 10},
	{id: 'welcome-take', keys: ['enter'], scope: 'welcome', ...prompt, footer: 20},
	{id: 'welcome-move', keys: lines, scope: 'welcome', ...prompt},
	{id: 'welcome-import', keys: ['I'], scope: 'welcome', group: 'prompt', when: canImport, label: () => 'import', footer: 25},
	{id: 'welcome-add', keys: ['+'], scope: 'welcome', ...prompt, label: () => 'add', footer: 26},
	{id: 'welcome-back', keys: ['esc'], scope: 'welcome', ...prompt, footer: 30},
];
