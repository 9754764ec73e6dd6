import type {ImportReport} from '../../../source/domain/reconcile.ts';
import type {Imports} from '../../../source/ui/session.ts';
import {oddNames} from './odd-names.ts';

const report: ImportReport = {
	dryRun: true,
	files: [
		{path: '/home/camille/archive.zip/Connections.csv', kind: 'connections', rows: 30_000, read: 30_000, skipped: 0, problems: []},
		{path: '/home/camille/archive.zip/Invitations.csv', kind: 'invitations', rows: 6000, read: 5988, skipped: 12, problems: []},
		{
			path: `/home/camille/archive.zip/${'Part of a very long name '.repeat(4)}/targets.csv`,
			kind: 'targets',
			rows: 40,
			read: 28,
			skipped: 12,
			problems: Array.from({length: 12}, (_, index) => ({line: 7 * index + 12, reason: index % 2 === 0 ? 'date' : 'nobody'})),
		},
	],
	people: {new: 32_950, updated: 120, unchanged: 12},
	invitations: {new: 5900, updated: 88},
	accepted: 41,
	alreadyConnected: 3,
	incoming: 12,
	hidden: 7,
	suggested: 18,
	ownProfile: true,
	disagreements: [
		{person: 'oren', name: 'Oren Fictitious', what: 'outcome', archive: 'accepted', linkdash: 'unknown'},
		{person: 'long', name: oddNames.long, what: 'outcome', archive: 'accepted', linkdash: 'gone'},
	],
};

/** Reads anything: `same.zip` was imported before, `list.csv` holds people to invite, `bad.zip` cannot be read. An import never ends by itself. */
export const imports = (now: number, found: string | null): Imports => ({
	find: async () => found,
	read: async typed => {
		const path = `/home/camille/${typed.split('/').at(-1)}`;
		if (typed.endsWith('bad.zip')) return {ok: false, message: `${path} is damaged, or was not downloaded whole: download it again.`};
		if (typed.endsWith('same.zip')) return {ok: true, read: {path, report, sameAt: now - 3 * 86_400_000}};
		if (typed.endsWith('slow.zip')) return new Promise(() => undefined);
		return {
			ok: true,
			read: {
				path,
				report,
				sameAt: null,
				list: typed.endsWith('.csv') ? {people: 250, withoutRelation: 12} : {people: 0, withoutRelation: 0},
				run: function* () {
					for (;;) yield {done: 12_500, of: 33_000};
				},
			},
		};
	},
});
