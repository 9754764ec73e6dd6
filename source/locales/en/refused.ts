import type {RefusalReason} from '../../domain/command.ts';
import type {Outcome} from '../../domain/person.ts';
import {variables} from '../../domain/template.ts';
import type {Format} from '../format.ts';

type Words = {outcome: Readonly<Record<Outcome, string>>; detail: Readonly<Record<string, string>>};

/** Why a command was refused, in words. */
export const refused =
	(f: Format, {outcome, detail}: Words) =>
	(reason: RefusalReason): string => {
		switch (reason.code) {
			case 'never-sent':
				return `No invitation to them is known, so it cannot end "${outcome[reason.outcome]}".`;
			case 'not-pending':
				return 'No invitation to them is waiting.';
			case 'already-pending':
				return `An invitation has been waiting since ${f.date(reason.since)}.`;
			case 'already-connected':
				return 'You are connected already.';
			case 'already-answered':
				return `The invitation has ended already: ${outcome[reason.outcome]}.`;
			case 'nothing-received':
				return 'No invitation from them is waiting for your answer.';
			case 'restricted':
				return `LinkedIn has blocked invitations since ${f.date(reason.since)}.`;
			case 'excluded':
				return 'They are excluded.';
			case 'company-excluded':
				return `${reason.company} is excluded, with everybody there.`;
			case 'no-company':
				return 'That is no company.';
			case 'before-sent':
				return `That is before the invitation was sent, ${f.date(reason.sentAt)}.`;
			case 'in-the-future':
				return 'That day is in the future.';
			case 'no-invitation':
				return 'No invitation of theirs or to them is known.';
			case 'still-open':
				return 'An invitation that waits has no day of an answer: say the outcome too.';
			case 'archive-date':
				return `LinkedIn's own archive says when it was sent, ${f.date(reason.sentAt)}: that day stands.`;
			case 'before-earlier':
				return `That is before an earlier invitation, of ${f.date(reason.sentAt)}.`;
			case 'followed-by-another':
				return `Another invitation followed on ${f.date(reason.sentAt)}: this one must have ended before it, without a yes.`;
			case 'received':
				return `You received this invitation: it was accepted or not, never "${outcome[reason.outcome]}".`;
			case 'key-of-another':
				return `That profile address is ${reason.name}'s.`;
			case 'note-too-long':
				return `The note has ${f.number(reason.length)} characters, LinkedIn takes ${f.number(reason.limit)}.`;
			case 'inmail-under-way':
				return `An InMail has been under way since ${f.date(reason.since)}.`;
			case 'no-inmail':
				return 'No InMail to them is known.';
			case 'inmail-ended':
				return `What became of the InMail is known already: ${detail[reason.outcome]}.`;
			case 'before-inmail':
				return `That is before the InMail was sent, ${f.date(reason.sentAt)}.`;
			case 'inmail-too-long':
				return `The ${reason.part === 'subject' ? 'subject' : 'text'} of the InMail is ${f.number(reason.over)} over: LinkedIn takes ${f.number(reason.limit)} characters.`;
			case 'unknown-item':
				return `The checklist has no item "${reason.item}". Items to tick by hand: ${f.list(reason.items)}.`;
			case 'no-name':
				return 'A person needs a name or a profile address.';
			case 'not-restricted':
				return 'The account is not blocked.';
			case 'before-restriction':
				return `That is before the block, ${f.date(reason.since)}.`;
			case 'already-restricted':
				return `The account has been blocked since ${f.date(reason.since)}.`;
			case 'not-at-limit':
				return `The limit of refusals is not reached: ${f.number(reason.left)} left.`;
			case 'not-a-connection':
				return 'They are not a connection yet.';
			case 'no-such-person':
				return 'Nobody like that is known here.';
			case 'same-person':
				return 'They are one person already.';
			case 'unclosed-brace':
				return `A brace opens and does not close: "${reason.brace}".`;
			case 'unopened-brace':
				return `A brace closes that was not opened: "${reason.brace}".`;
			case 'unknown-variable':
				return `There is no {${reason.variable}}: use ${variables.map(name => `{${name}}`).join(', ')}.`;
			case 'no-text':
				return 'A template needs a text.';
			case 'no-template-name':
				return 'A template needs a name.';
			case 'template-too-long':
				return `The text has ${f.number(reason.length)} characters, and a template ${f.number(reason.limit)} at most.`;
			case 'no-such-template':
				return `There is no template "${reason.name}": ${f.list(reason.templates)}.`;
			case 'experiment-running':
				return `An experiment has been running since ${f.date(reason.since)}: one at a time.`;
			case 'no-experiment':
				return 'No experiment is running.';
			case 'template-in-experiment':
				return `The experiment under way compares "${reason.name}": stop it first (linkdash experiment stop).`;
			case 'beyond-all':
				return 'Baseline and difference come to more than 99 in 100.';
			case 'same-arms':
				return 'Both sides are the same.';
			case 'nothing-to-undo':
				return 'There is nothing to undo.';
			case 'nothing-to-redo':
				return 'There is nothing to redo.';
		}
	};
