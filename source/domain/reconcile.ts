import type {FileReport} from './batch.ts';

export type Disagreement = {person: string; name: string; what: string; archive: string; linkdash: string};

/** What an import did or, dry, would do. Counts are of people and invitations, not of rows. */
export type ImportReport = {
	dryRun: boolean;
	files: readonly FileReport[];
	people: {new: number; updated: number; unchanged: number};
	invitations: {new: number; updated: number};
	/** Pending or guessed invitations that the archive shows accepted. */
	accepted: number;
	/** Targets that turned out to be connections already. */
	alreadyConnected: number;
	/** Received invitations that wait for an answer. */
	incoming: number;
	hidden: number;
	suggested: number;
	disagreements: readonly Disagreement[];
};
