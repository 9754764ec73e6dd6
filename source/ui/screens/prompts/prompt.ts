import type {Prompt} from '../../state/prompt.ts';
import type {View} from '../view.ts';
import {editFieldView, editView} from './edit.ts';
import {eraseView} from './erase.ts';
import {addView, whoAcceptedView} from './fields.ts';
import {helpView} from './help.ts';
import {importingView, pathView, readingView, wordsView} from './import.ts';
import {previewView} from './import-preview.ts';
import {inMailView} from './inmail.ts';
import {confirmView, daysView, menuView} from './menu.ts';
import {noteView, templateView} from './note.ts';
import {paletteView} from './palette.ts';
import {personView} from './person.ts';
import {profileView} from './profile.ts';
import type {PromptView} from './prompt-view.ts';
import {settingsView, settingView} from './settings.ts';
import {skipView} from './skip.ts';
import {supportView} from './support.ts';
import {templateNameView, templatesView} from './templates.ts';
import {viewNameView} from './view-name.ts';
import {weightsView} from './weights.ts';
import {welcomeView} from './welcome.ts';

/** The popup of the open prompt; null where none is open, or where it has a line of its own (the filter). */
export const openPrompt = (prompt: Prompt | null, view: View): PromptView | null => {
	switch (prompt?.type) {
		case undefined:
		case 'filter':
			return null;
		case 'note':
			return noteView(prompt, view);
		case 'inmail':
			return inMailView(prompt, view);
		case 'templates':
			return templatesView(prompt, view);
		case 'skip':
			return skipView(prompt, view);
		case 'view-name':
			return viewNameView(prompt, view);
		case 'template-name':
			return templateNameView(prompt, view);
		case 'template':
			return templateView(prompt, view);
		case 'add':
			return addView(prompt, view);
		case 'who-accepted':
			return whoAcceptedView(prompt, view);
		case 'import':
			return pathView(prompt, view);
		case 'reading':
			return readingView(prompt, view);
		case 'import-preview':
			return previewView(prompt, view);
		case 'import-words':
			return wordsView(prompt, view);
		case 'importing':
			return importingView(prompt, view);
		case 'menu':
			return menuView(prompt, view);
		case 'days':
			return daysView(prompt, view);
		case 'confirm':
			return confirmView(prompt, view);
		case 'help':
		case 'help-search':
			return helpView(prompt, view);
		case 'palette':
			return paletteView(prompt, view);
		case 'support':
			return supportView(prompt, view);
		case 'settings':
			return settingsView(prompt, view);
		case 'setting':
			return settingView(prompt, view);
		case 'welcome':
			return welcomeView(prompt, view);
		case 'erase':
			return eraseView(prompt, view);
		case 'edit':
			return editView(prompt, view);
		case 'edit-field':
			return editFieldView(prompt, view);
		case 'person':
			return personView(prompt, view);
		case 'weights':
			return weightsView(prompt, view);
		case 'profile':
			return profileView(prompt, view);
	}
};
