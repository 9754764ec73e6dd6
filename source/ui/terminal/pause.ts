import {useEffect, useRef} from 'react';
import type {State} from '../state/state.ts';

/** How long nothing is typed before a note is kept, ms: shorter than a thought, longer than between two keys. */
const pause = 400;

/** Calls back when somebody has stopped typing a note for a moment. */
export const usePause = ({prompt}: Pick<State, 'prompt'>, callback: () => void): void => {
	const text = prompt?.type === 'note' && prompt.field.text !== prompt.before ? prompt.field.text : null;
	const latest = useRef(callback);
	latest.current = callback;
	useEffect(() => {
		if (text === null) return;
		const timer = setTimeout(() => latest.current(), pause);
		return () => clearTimeout(timer);
	}, [text]);
};
