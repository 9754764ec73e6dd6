import type {SupportRequest} from '../domain/support.ts';
import {supportLetter as english} from './en/support.ts';
import {createFormat} from './format.ts';
import {supportLetter as french} from './fr/support.ts';
import type {Language} from './language.ts';

/** The request to support in a language, whatever the language of linkdash: support is not always of the member's. */
export const supportLetter = (language: Language, request: SupportRequest): string =>
	language === 'fr' ? french(createFormat('fr'), request) : english(createFormat('en'), request);
