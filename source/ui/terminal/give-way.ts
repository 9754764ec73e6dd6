import {setImmediate} from 'node:timers/promises';

/** Lets waiting keys and frames go first. Two rounds: what was told in this one is drawn in the next. */
export const giveWay = async (): Promise<void> => {
	await setImmediate();
	await setImmediate();
};
