/** The day LinkedIn opened, 5 May 2003 (https://about.linkedin.com): nothing on it is older. */
export const firstDay = '2003-05-05';
