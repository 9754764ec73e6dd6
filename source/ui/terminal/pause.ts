import {useEffect, useRef} from 'react';
import {inMailText} from '../state/inmail.ts';
import type {State} from '../state/state.ts';

/** How long nothing is typed before a note is kept, ms: shorter than a thought, longer than between two keys. */
const pause = 400;

/** What is being written and not kept yet, as something to compare; null where there is nothing. */
const typed = (prompt: State['prompt']): string | null => {
	if (prompt?.type === 'note') return prompt.field.text === prompt.before ? null : prompt.field.text;
	if (prompt?.type !== 'inmail') return null;
	const {subject, body} = inMailText(prompt);
	return subject === prompt.before.subject && body === prompt.before.body ? null : `${subject}\n${body}`;
};

/** Calls back when somebody has stopped typing a note or an InMail for a moment. */
export const usePause = ({prompt}: Pick<State, 'prompt'>, callback: () => void): void => {
	const text = typed(prompt);
	const latest = useRef(callback);
	latest.current = callback;
	useEffect(() => {
		if (text === null) return;
		const timer = setTimeout(() => latest.current(), pause);
		return () => clearTimeout(timer);
	}, [text]);
};
