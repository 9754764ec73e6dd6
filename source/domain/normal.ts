/** z of a two-sided test at 5 % and of a 95 % interval: a normal's 2.5 and 97.5 % points lie so many standard deviations from its middle. */
export const z95 = 1.959964;
