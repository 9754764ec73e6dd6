import {useEffect, useEffectEvent} from 'react';

/** Rounds after which a key costs no more than the thousandth (measured: the first ones cost three times as much). */
const rounds = 5;

/**
 * Goes through what a key goes through a few times, as soon as the first frame stands and nothing else is to be done: code that
 * has run is compiled, statements that were asked are prepared. Nothing changes on the screen; a key typed meanwhile comes first.
 */
export const useWarmUp = (again: () => void): void => {
	const goThrough = useEffectEvent(again);
	useEffect(() => {
		let left = rounds;
		let next = setImmediate(function round() {
			goThrough();
			left -= 1;
			if (left > 0) next = setImmediate(round);
		});
		return () => clearImmediate(next);
	}, []);
};
