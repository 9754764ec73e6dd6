/** Parts of the files LinkedIn writes. */

const cell = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** RFC 4180 with LF, no newline after the last row: as LinkedIn writes. */
export const csv = (rows: readonly (readonly string[])[]): string => rows.map(row => row.map(cell).join(',')).join('\n');

/** What stands before the header of Connections.csv since 2021. */
export const preamble = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address."

`;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `27 Jun 2026`: a UTC date, as in Connections.csv. */
export const dateOf = (instant: number): string => {
	const date = new Date(instant);
	return `${String(date.getUTCDate()).padStart(2, '0')} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
};

const pacific = new Intl.DateTimeFormat('en-US', {
	timeZone: 'America/Los_Angeles',
	year: '2-digit',
	month: 'numeric',
	day: 'numeric',
	hour: 'numeric',
	minute: '2-digit',
});

/** `6/27/26, 7:35 AM`: wall time of Los Angeles, as in Invitations.csv. */
export const pacificTime = (instant: number): string => pacific.format(instant).replaceAll('\u202F', ' ');
