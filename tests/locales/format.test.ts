import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createFormat} from '../../source/locales/format.ts';

const noon = (day: number): number => Date.UTC(2025, 11, 30, 12) + day * 86_400_000;
const days = Array.from({length: 800}, (_, day) => noon(day));

describe.each([
	['en', 'en-GB'],
	['fr', 'fr-FR'],
] as const)('in %s', (language, locale) => {
	const format = createFormat(language);
	// Intl writes "1 mars" where French says "1er mars"
	const asSaid = (text: string) => (language === 'fr' ? text.replace(/(^|\s)1 /, '$11er ') : text);
	const intl = (options: Intl.DateTimeFormatOptions) => {
		const formatter = new Intl.DateTimeFormat(locale, options);
		return (instant: number) => asSaid(formatter.format(instant));
	};

	it('writes dates as Intl does', () => {
		const day = intl({day: 'numeric', month: 'long'});
		const weekday = intl({weekday: 'long', day: 'numeric', month: 'long'});
		const date = intl({day: 'numeric', month: 'short', year: 'numeric'});
		expect(days.map(format.day)).toEqual(days.map(day));
		expect(days.map(format.weekday)).toEqual(days.map(weekday));
		expect(days.map(format.date)).toEqual(days.map(date));
	});

	it('writes times as Intl does', () => {
		const time = intl({hour: '2-digit', minute: '2-digit'});
		const minutes = Array.from({length: 1440}, (_, minute) => noon(0) + minute * 60_000);
		expect(minutes.map(format.time)).toEqual(minutes.map(time));
	});

	it('writes numbers as Intl does', () => {
		const numbers = new Intl.NumberFormat(locale);
		// French groups from a thousand up, and Intl agrees
		fc.assert(
			fc.property(fc.oneof(fc.integer(), fc.integer({min: -2000, max: 20_000}), fc.constantFrom(0.5, 1234.5)), value => {
				expect(format.number(value)).toBe(numbers.format(value));
			}),
		);
	});
});
