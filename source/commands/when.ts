import {noonOf} from '../domain/calendar.ts';
import {firstDay, instantOnDay} from '../domain/first-day.ts';
import {refusal} from './act.ts';
import type {Context} from './command.ts';
import {CliError, exits} from './errors.ts';

/**
 * The instant of a day of the command line (`--on`, `--sent-on`): local noon, and for today not later than now.
 * @returns now where no date was given
 * @throws CliError 2 for what is no date or older than LinkedIn, 1 for a day to come
 */
export const instantOn = (context: Context, date: string | undefined): number => {
	const now = context.now();
	if (date === undefined) return now;
	const instant = instantOnDay(date, now);
	switch (instant) {
		case 'no-date':
			throw new CliError(exits.usage, context.locale.commands.problems.notADate(date));
		case 'before-linkedin':
			throw new CliError(exits.usage, context.locale.commands.problems.beforeLinkedIn(date, noonOf(firstDay)));
		case 'to-come':
			throw refusal(context, {code: 'in-the-future'}, null);
		default:
			return instant;
	}
};
