import {constants, crc32, deflateRawSync} from 'node:zlib';

/** A file of a zip made for a test. What is said falsely is said as a bomb or a damaged archive says it. */
export type Packed = {
	name: string;
	content: string | Uint8Array;
	stored?: true;
	/** Already deflated; `content` is left aside. */
	deflated?: Uint8Array;
	/** Size it says it has unpacked. */
	declared?: number;
	checksum?: number;
	/** Bit 0, and the method if another than deflate. */
	encrypted?: true;
	method?: number;
	/** Wall time in the DOS fields; none where left out. */
	at?: string;
	/** Instant of the Unix field, epoch ms. */
	stamp?: number;
};

const numbers = (...fields: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Buffer =>
	Buffer.concat(
		fields.map(([bytes, value]) => {
			const field = Buffer.alloc(bytes);
			if (bytes === 8) field.writeBigUInt64LE(BigInt(value));
			else field.writeUIntLE(value, 0, bytes);
			return field;
		}),
	);

/** `2026-06-27T14:35:00` as DOS writes it: seven years from 1980 and two-second steps. */
const dosTime = (at: string | undefined): [time: number, date: number] => {
	const [year = 1980, month = 0, day = 0, hour = 0, minute = 0, second = 0] = at?.split(/[-T:]/).map(Number) ?? [];
	return [(hour << 11) | (minute << 5) | (second >> 1), ((year - 1980) << 9) | (month << 5) | day];
};

const most = 0xffff_ffff;

/** A zip archive of these files, byte by byte as PKWARE's APPNOTE has it. */
export const zip = (...files: readonly Packed[]): Buffer => {
	const locals: Buffer[] = [];
	const central: Buffer[] = [];
	let offset = 0;
	for (const file of files) {
		const content = Buffer.from(file.content);
		const data = file.deflated ?? (file.stored ? content : deflateRawSync(content));
		const name = Buffer.from(file.name);
		const size = file.declared ?? content.length;
		const [time, date] = dosTime(file.at);
		const stamp = file.stamp === undefined ? Buffer.alloc(0) : numbers([2, 0x5455], [2, 5]);
		const unix = file.stamp === undefined ? stamp : Buffer.concat([stamp, Buffer.of(1), numbers([4, file.stamp / 1000])]);
		const wide = size < most ? Buffer.alloc(0) : numbers([2, 1], [2, 8], [8, size]);
		const common = numbers(
			[2, 45],
			[2, 0x800 | (file.encrypted ? 1 : 0)],
			[2, file.method ?? (file.stored ? 0 : 8)],
			[2, time],
			[2, date],
			[4, file.checksum ?? crc32(content)],
			[4, data.length],
			[4, Math.min(size, most)],
			[2, name.length],
		);
		const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, numbers([2, 0]), name, data]);
		const extra = Buffer.concat([wide, unix]);
		const place = numbers([2, extra.length], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
		central.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), numbers([2, 45]), common, place, name, extra]));
		locals.push(local);
		offset += local.length;
	}
	const directory = Buffer.concat(central);
	const end = numbers([2, 0], [2, 0], [2, files.length], [2, files.length], [4, directory.length], [4, offset], [2, 0]);
	return Buffer.concat([...locals, directory, Buffer.from('PK\u0005\u0006'), end]);
};

/** Deflated bytes that unpack to `start` and then to `times` MiB of the same line over and over; nobody ever has them all. */
export const endless = (start: string, line: string, times: number): Buffer => {
	const block = (text: string) => deflateRawSync(text, {finishFlush: constants.Z_FULL_FLUSH});
	const mebibyte = block(line.repeat(Math.ceil(2 ** 20 / line.length)));
	return Buffer.concat([block(start), ...Array.from({length: times}, () => mebibyte), deflateRawSync('')]);
};
