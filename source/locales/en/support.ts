import type {SupportRequest} from '../../domain/support.ts';
import type {Format} from '../format.ts';

/** The request to LinkedIn's support: plain paragraphs, to be pasted into its form. */
export const supportLetter = (f: Format, {name, since, cause, askedAt, sent, accepted}: SupportRequest): string => {
	const date = (at: number) => `${f.day(at)} ${new Date(at).getFullYear()}`;
	const invitations = `${f.number(sent)} ${f.plural(sent, {one: 'invitation', other: 'invitations'})}`;
	const yes = accepted === 0 ? 'none' : f.number(accepted);
	const were = f.plural(accepted, {one: 'was', other: 'were'});
	const record = sent === 0 ? '' : ` By my own record I have sent ${invitations}, of which ${yes} ${were} accepted.`;
	const why = {
		refusals: `I understand why: some of the people I invited answered that they did not know me, and I am sorry for the trouble.${record}`,
		identity: 'I have been asked to confirm who I am, and will gladly show whatever you need for it.',
		other: 'I would like to do whatever is needed to clear this up.',
	};
	return [
		'Hello,',
		...(askedAt === null ? [] : [`I wrote to you about this on ${date(askedAt)}, and would like to ask again.`]),
		`Since ${date(since)} I have not been able to send invitations. ${why[cause]}`,
		'I write and send every invitation myself, without any automated tool. From now on I will invite people who know me, or tell the others in a personal note why I would like to be in touch.',
		'Could you please look at my account and let me send invitations again? If anything else is expected of me, I will gladly do it.',
		`Thank you for your help and your time.${name === null ? '' : `\n${name}`}`,
	].join('\n\n');
};
