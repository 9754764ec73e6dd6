import type {Format} from '../format.ts';

/** Keeping in touch with connections: follow-ups skipped for a reason, closed where nobody answers, or that come again and again. */
export const touch = (f: Format) => {
	const every = (days: number): string => `every ${f.number(days)} ${f.plural(days, {one: 'day', other: 'days'})}`;
	/** Months where days would be too many to feel. */
	const ago = (at: number, now: number): string => {
		const days = -f.daysUntil(at, now);
		return days < 60 ? f.ago(at, now) : `${f.number(Math.round(days / 30.44))} months ago`;
	};
	const reason = (text: string): string => (text === 'no-answer' ? 'no answer' : text);
	return {
		menu: (name: string) => `Keep in touch with ${name}: write again`,
		choices: {
			keep: 'keep in touch…',
			close: 'close it: nobody answers',
			'30': every(30),
			'60': every(60),
			'90': every(90),
			'180': every(180),
			never: 'never: no more',
		},
		gestures: {
			'follow-up.closed': 'follow-up closed: no answer',
			'keep-in-touch': 'you keep in touch',
			'keep-in-touch.ended': 'no longer to keep in touch',
		},
		detail: (code: string): string | null => {
			const [, days] = /^every-(\d+)$/.exec(code) ?? [];
			const [, because] = /^skipped: (.*)$/.exec(code) ?? [];
			if (because !== undefined) return `skipped: ${because}`;
			return days ? every(Number(days)) : code === 'keep-ended' ? 'no more' : code === 'no-answer' ? 'closed: no answer' : null;
		},
		skip: {
			title: (name: string) => `Skip the follow-up with ${name}`,
			hint: 'Why, if you like: only you read it. Enter alone skips too.',
		},
		next: (at: number) => `write ${f.day(at)}`,
		withdraw: (waited: string) => `${waited}, withdrawal suggested`,
		includeCompany: (name: string, company: string) => [
			`Offer everybody at ${company} again?`,
			`${name} is left out with the whole company, not by name.`,
		],
		silent: 'two touches without an answer: close it?',
		skipped: (at: number, text: string) => `skipped on ${f.day(at)}: ${reason(text)}`,
		keeps: (contactAt: number | null, now: number) =>
			contactAt === null ? 'keep in touch, no contact known' : `keep in touch, last contact ${ago(contactAt, now)}`,
		card: {
			silent: `! two touches without an answer: close it? (${f.key('follow-up', 'f')})`,
			keep: (days: number, dueAt: number | null) =>
				dueAt === null ? `keep in touch ${every(days)}` : `keep in touch ${every(days)}: next on ${f.day(dueAt)}`,
			skipped: (at: number, text: string) => `follow-up skipped on ${f.day(at)}: ${reason(text)}`,
			labels: {followUp: 'follow-up', keep: 'keep in touch'},
			rhythm: (days: number, dueAt: number | null) => (dueAt === null ? every(days) : `${every(days)}: next on ${f.day(dueAt)}`),
		},
		kept: (name: string, days: number) => `${name}: keep in touch ${every(days)}.`,
		ended: (name: string) => `${name}: no longer to keep in touch.`,
	};
};
