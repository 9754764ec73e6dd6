import type {View} from '../screens/view.ts';
import {said, sentence} from './spoken.ts';

/** Weeks of a chart that are said. */
const weeks = 8;

/** The three panels as sentences: what one would look at them for. */
export const panelTexts = ({frame: {stats}, locale}: View): string[] => {
	const {acceptance, refusals, network, pace} = stats;
	const {stats: words} = locale.commands;
	const {linear, domain} = locale;
	const yes = acceptance.weeks.slice(-weeks).map(({sent, accepted}) => (sent === 0 ? null : Math.round((100 * accepted) / sent)));
	const added = network.weeks.slice(-weeks).map(week => week.added);
	return [
		linear.fact(words.acceptance, sentence(words.acceptanceValue(acceptance))),
		...(yes.some(Boolean) ? [linear.byWeek(linear.yesIn100, yes)] : []),
		linear.fact(words.refusals, sentence(words.refusalsValue(refusals))),
		linear.fact(words.block, sentence(words.blockValue(refusals))),
		linear.fact(words.network, sentence(words.networkValue(network))),
		...(added.some(value => value > 0) ? [linear.byWeek(linear.newByWeek, added)] : []),
		linear.fact(words.pace, sentence(words.paceValue(pace, domain.limitedBy(pace) || null))),
		linear.fact(words.notes, sentence(words.notesValue(pace))),
	].map(said);
};
