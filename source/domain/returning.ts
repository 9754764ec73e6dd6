/** Of a day's invitations, the share that may go to people who were put off to an earlier day. */
const share = 1 / 4;

/**
 * How many people put off to an earlier day are still offered today. After days away their days have all come at once: they are offered
 * over several days, those whose day came first before the others, so that they do not crowd out everybody else. Who was put off to today
 * itself is there today, as was said.
 * @param perDay invitations a day, of the rules
 * @param invited of them, how many were invited today already
 */
export const returningLeft = (perDay: number, invited: number): number => Math.max(0, Math.ceil(perDay * share) - invited);
