import type {NoteAdvice} from '../../domain/note-advice.ts';
import type {Advised} from '../../domain/views.ts';
import type {Format} from '../format.ts';

/** Who should get the month's last notes, and what to do once they are gone. `until`: when LinkedIn counts anew. */
export const noteAdvice = (f: Format) => {
	const n = f.number;
	const notes = (count: number) => `${n(count)} ${f.plural(count, {one: 'note', other: 'notes'})}`;
	const more = (share: number) => (share < 0.01 ? 'a little' : `about ${f.percent(share)} in 100`);
	return {
		/** About one person. */
		about: (advice: NoteAdvice, {left, until}: {left: number; until: number}): string => {
			switch (advice.code) {
				case 'give':
					return `${left === 1 ? 'The last note of the month' : `One of the ${notes(left)} left`} is well spent here: ${more(advice.more)} more say yes.`;
				case 'save':
					return {
						'knows-you': 'Save the note: they know you, and say yes without.',
						introduced: 'Save the note: your InMail has introduced you.',
						'others-first': 'Save the note: it changes more for others.',
					}[advice.reason];
				case 'gone':
					return {
						'knows-you': `No notes until ${f.day(until)}. They know you: invite without.`,
						introduced: `No notes until ${f.day(until)}. Your InMail has introduced you: invite without.`,
						wait: `No notes until ${f.day(until)}: wait with this one, or invite first who knows you.`,
					}[advice.reason];
			}
		},
		/** Of the day's list, so many notes being left. */
		few: (left: number, until: number, people: readonly Pick<Advised, 'name'>[]) =>
			`${notes(left)} left until ${f.day(until)}. A note changes most for ${f.list(people.map(({name}) => name))}.`,
		fewForNobody: (left: number, until: number) => `${notes(left)} left until ${f.day(until)}.`,
		/** They are gone. `known`: who would recognise the member. */
		gone: (until: number, known: readonly string[]) =>
			known.length === 0
				? `No notes until ${f.day(until)}: wait, or add people who will recognise you.`
				: `No notes until ${f.day(until)}: invite first who will recognise you (${f.list(known)}), or wait.`,
	};
};
