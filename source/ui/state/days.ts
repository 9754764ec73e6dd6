import {addDays, localDate, noonOf, startOfDay} from '../../domain/calendar.ts';

/** First instant of the local day `days` days from now: what is put off to a day is there when that day begins. */
export const startOfDaysOn = (now: number, days: number): number => startOfDay(noonOf(addDays(localDate(now), days)));
