import type {Batch, FileReport, InvitationRecord, ProfileRecord} from '../domain/batch.ts';
import {noonUtc} from '../domain/calendar.ts';
import {firstDay} from '../domain/first-day.ts';
import {profileKey} from '../domain/profile-key.ts';
import {fold} from '../domain/text.ts';
import type {Common, Records} from './desks.ts';
import {mostSeen, seen} from './member.ts';
import {partnersOf} from './partners.ts';
import type {FileReading} from './read-file.ts';
import {withoutRepeats} from './repeats.ts';

/**
 * Where outcomes are known up to: the newest date of a connections file, when its archive was written, or the newest invitation beside
 * it; never later than now. A time to come, or before LinkedIn, says that the clock of whoever wrote it was wrong.
 */
const coverageOf = (newest: FileReading | undefined, invitations: readonly InvitationRecord[], now: number): number | null => {
	if (newest === undefined) {
		return null;
	}
	const {writtenAt} = newest;
	const written = writtenAt >= Date.parse(firstDay) && writtenAt <= now ? writtenAt : 0;
	const connected = newest.newest === '' ? 0 : Math.max(noonUtc(newest.newest), written);
	return (
		Math.min(
			now,
			invitations.reduce((latest, {sentAt}) => Math.max(latest, sentAt), connected),
		) || null
	);
};

/** The file of a kind in the newest archive, the first one read where none is newer: each holds all there is, and two are not added up. */
const newestOf = (readings: readonly FileReading[], kind: FileReport['kind']): FileReading | undefined =>
	readings.filter(({report}) => report.kind === kind).sort((a, b) => b.writtenAt - a.writtenAt)[0];

/** The member's own profile, from whatever tells of it; null where nothing does. */
const profileOf = (readings: readonly FileReading[], key: string | null): ProfileRecord | null => {
	const profile: ProfileRecord = {...newestOf(readings, 'profile')?.records.profile?.[0]};
	for (const section of ['positions', 'education', 'skills'] as const) {
		const reading = newestOf(readings, section);
		if (reading !== undefined) {
			profile[section] = reading.report.read;
		}
	}
	if (key !== null) {
		profile.key = key;
	}
	return Object.keys(profile).length === 0 ? null : profile;
};

/** Messages that mean nothing because nobody knows whose they are: told once, where the file begins. */
const withoutMember = ({report, pending, header}: FileReading): FileReport =>
	pending === 0
		? report
		: {
				...report,
				read: report.read - pending,
				skipped: report.skipped + pending,
				problems: [{line: header, reason: 'member'}, ...report.problems],
			};

/**
 * All files of an import as one batch. Of two connections files the newer speaks first, and only its hidden members count: the older
 * shows the same ones. Files with the very same records are one.
 */
export const toBatch = (all: readonly FileReading[], {now, mail, member}: Common): Batch => {
	const readings = withoutRepeats(all);
	const archives = readings
		.filter(({report}) => report.kind === 'connections')
		.sort((a, b) => (a.newest === b.newest ? b.writtenAt - a.writtenAt : a.newest < b.newest ? 1 : -1));
	const recordsOf = <K extends keyof Records>(kind: K, from = readings): Records[K] => {
		const [first = [], ...others] = from.map(({records}) => records[kind]).filter(records => records !== undefined);
		return (others.length === 0 ? first : [first, ...others].flat()) as Records[K];
	};
	const invitations = recordsOf('invitations');
	const keys = seen(member.addresses, profileKey);
	const names = [...seen(member.names, fold).map(([name]) => name), ...recordsOf('profile').map(({name = ''}) => fold(name))];
	const partners = partnersOf(mail, {keys: keys.map(([key]) => key), names: names.filter(name => name !== '')});
	return {
		files: all.map(reading => (partners.isTold ? reading.report : withoutMember(reading))),
		connections: recordsOf('connections', archives),
		invitations,
		targets: recordsOf('targets'),
		messages: partners.records,
		notes: recordsOf('notes'),
		contacts: recordsOf('contacts'),
		profile: profileOf(readings, mostSeen(keys) ?? partners.member),
		hidden: archives[0]?.hidden ?? 0,
		coverage: coverageOf(archives[0], invitations, now),
	};
};
