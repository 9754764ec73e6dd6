/** Byte order marks, and the encodings they announce. */
const marks: readonly {bytes: readonly number[]; encoding: string}[] = [
	{bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8'},
	{bytes: [0xff, 0xfe], encoding: 'utf-16le'},
	{bytes: [0xfe, 0xff], encoding: 'utf-16be'},
];

const asUtf8 = (bytes: Uint8Array): string | null => {
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch {
		return null;
	}
};

/**
 * The text of a file whose encoding nobody says: by its byte order mark, else UTF-8 where that is valid, else windows-1252,
 * which Excel writes on western machines. LinkedIn itself writes UTF-8; the rest comes from files somebody saved again.
 * @returns the text with line ends as \n
 */
export const decode = (bytes: Uint8Array): string => {
	const mark = marks.find(({bytes: start}) => start.every((byte, index) => bytes[index] === byte));
	const text =
		mark === undefined ? (asUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes)) : new TextDecoder(mark.encoding).decode(bytes);
	return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
};
