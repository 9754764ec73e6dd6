/** Byte order marks, and the encodings they announce. */
const marks: readonly {bytes: readonly number[]; encoding: string}[] = [
	{bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8'},
	{bytes: [0xff, 0xfe], encoding: 'utf-16le'},
	{bytes: [0xfe, 0xff], encoding: 'utf-16be'},
];

/** Bytes looked at for the encoding of a file without a mark: its header, and a header is in plain letters. */
const looksAt = 200;

/** UTF-16 without a mark (PowerShell, some exports) has a NUL in every second place of plain letters; no other text has any. */
const unmarkedUtf16 = (bytes: Uint8Array): string | null => {
	const start = bytes.subarray(0, looksAt);
	const nuls = (parity: 0 | 1): number => start.filter((byte, index) => byte === 0 && index % 2 === parity).length;
	const [even, odd] = [nuls(0), nuls(1)];
	if (Math.max(even, odd) * 4 < start.length || Math.min(even, odd) * 8 > start.length) return null;
	return odd > even ? 'utf-16le' : 'utf-16be';
};

const asUtf8 = (bytes: Uint8Array): string | null => {
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch {
		return null;
	}
};

/**
 * The text of a file whose encoding nobody says: by its byte order mark, else UTF-16 where its NULs show it, else UTF-8
 * where that is valid, else windows-1252,
 * which Excel writes on western machines. LinkedIn itself writes UTF-8; the rest comes from files somebody saved again.
 * @returns the text with line ends as \n
 */
export const decode = (bytes: Uint8Array): string => {
	const mark = marks.find(({bytes: start}) => start.every((byte, index) => bytes[index] === byte));
	const encoding = mark?.encoding ?? unmarkedUtf16(bytes);
	const text =
		encoding === null ? (asUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes)) : new TextDecoder(encoding).decode(bytes);
	return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
};
