/** A number from 0 to below the one given. */
export type Pick = (below: number) => number;

export const picker =
	(random: () => number): Pick =>
	below =>
		Math.floor(random() * below);

export const oneOf = <T>(some: readonly T[], pick: Pick): T => some[pick(some.length)] as T;

/** Bytes that mean something to whoever reads lengths, places, quotes and lines. */
const telling = [0, 1, 0x0a, 0x0d, 0x20, 0x22, 0x2c, 0x3b, 0x7f, 0x80, 0xc3, 0xd8, 0xff];

/** What stands in no table as it was written, and in some as it arrives. */
const strange = [
	'"',
	'""',
	'"\n',
	'\0',
	'\0\0\0\0',
	'9'.repeat(400),
	'-1e999',
	'\n\n\n',
	'\r',
	'\t',
	';',
	',,,,,,',
	'\u001B[2J',
	'\uFEFF',
	'PK\u0003\u0004',
	'é',
];

type Bend = (bytes: Buffer, at: number, pick: Pick) => Buffer;

const cut = (bytes: Buffer, from: number, to: number, between: Uint8Array = Buffer.alloc(0)): Buffer =>
	Buffer.concat([bytes.subarray(0, from), between, bytes.subarray(to)]);

const swap =
	(one: string, other: string): Bend =>
	bytes =>
		Buffer.from(bytes.toString('latin1').replaceAll(one, other), 'latin1');

const bends: readonly Bend[] = [
	(bytes, at, pick) => {
		const flipped = Buffer.from(bytes);
		flipped[at] = (flipped[at] ?? 0) ^ (1 << pick(8));
		return flipped;
	},
	(bytes, at, pick) => Buffer.from(bytes).fill(oneOf(telling, pick), at, Math.min(bytes.length, at + 1 + pick(40))),
	(bytes, at) => Buffer.from(bytes.subarray(0, at)),
	(bytes, at, pick) => cut(bytes, at, at + 1 + pick(200)),
	(bytes, at, pick) => cut(bytes, at, at, bytes.subarray(at, at + 1 + pick(200))),
	(bytes, at, pick) => cut(bytes, at, at, Buffer.from(oneOf(strange, pick))),
	(bytes, at, pick) => cut(bytes, at, at + 1 + pick(12), Buffer.from(oneOf(strange, pick))),
	(bytes, _, pick) => swap(',', oneOf([';', '\t', '|', '","', ',,'], pick))(bytes, 0, pick),
	(bytes, _, pick) => swap('\n', oneOf(['\r\n', '\r', '\n\n', '\n"', ''], pick))(bytes, 0, pick),
	(bytes, _, pick) => swap('"', oneOf(['', "'", '""'], pick))(bytes, 0, pick),
	bytes => Buffer.from(bytes.toString('utf8'), 'utf16le'),
	bytes => Buffer.from(`\uFEFF${bytes.toString('utf8')}`, 'utf16le').swap16(),
	bytes => Buffer.from(bytes.toString('utf8'), 'latin1'),
	// the directory of an archive is at its end, and says where everything is
	(bytes, _, pick) => {
		const near = Math.max(0, bytes.length - 1 - pick(120));
		return cut(bytes, near, near + 1, Buffer.of(oneOf(telling, pick)));
	},
];

/** Bytes changed in one to four ways: what damage, people and programs do to a file. */
export const bend = (original: Buffer, pick: Pick): Buffer => {
	let bytes = original;
	for (let times = 1 + pick(4); times > 0 && bytes.length > 0; times--) {
		bytes = oneOf(bends, pick)(bytes, pick(bytes.length), pick);
	}
	return bytes;
};
