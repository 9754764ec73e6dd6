import type {FileReading} from './read-file.ts';

const all = ({records}: FileReading): readonly unknown[] => Object.values(records)[0] ?? [];

/** Whether two files say the same, row by row: one archive downloaded twice, or a table saved again in another shape. */
const isSame = (one: FileReading, other: FileReading): boolean => {
	const others = all(other);
	return one.hidden === other.hidden && all(one).every((record, index) => JSON.stringify(record) === JSON.stringify(others[index]));
};

/**
 * The files of an import without those that say what one before them says: their rows count once. An older archive beside a newer one is no
 * repeat; who is who in both is for the reconciler to say.
 */
export const withoutRepeats = (readings: readonly FileReading[]): FileReading[] => {
	const likely = new Map<string, FileReading[]>();
	return readings.filter(reading => {
		const records = all(reading);
		if (records.length === 0) {
			return true;
		}
		const sign = JSON.stringify([reading.report.kind, records.length, records[0], records.at(-1)]);
		const earlier = likely.get(sign) ?? [];
		likely.set(sign, [...earlier, reading]);
		return !earlier.some(one => isSame(one, reading));
	});
};
