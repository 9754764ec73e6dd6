const begins = (bytes: Uint8Array, mark: readonly number[], at = 0): boolean => mark.every((byte, index) => bytes[at + index] === byte);

/** `PK` and what follows: a first file, the end of an archive without any, the first part of an archive in parts. */
const zips: readonly (readonly number[])[] = [
	[0x50, 0x4b, 0x03, 0x04],
	[0x50, 0x4b, 0x05, 0x06],
	[0x50, 0x4b, 0x07, 0x08],
];

/** gzip, 7-Zip, RAR, xz. */
const others: readonly (readonly number[])[] = [
	[0x1f, 0x8b, 0x08],
	[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
	[0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
	[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00],
];

/** First file of what is a zip inside, and a document or a program to whoever opens it: Office, OpenDocument and EPUB, Java. */
const documents = ['[Content_Types].xml', '_rels/', 'mimetype', 'META-INF/'].map(name => [...new TextEncoder().encode(name)]);

/** Where the name of the first file stands (4.3.7 of PKWARE's APPNOTE). */
const firstName = 30;

/** Whether bytes begin as a zip archive does, whatever it is called. */
export const isZip = (bytes: Uint8Array): boolean => zips.some(mark => begins(bytes, mark));

/** Whether a zip archive has no file in it. */
export const isEmptyZip = (bytes: Uint8Array): boolean => begins(bytes, [0x50, 0x4b, 0x05, 0x06]);

/** Whether a zip is no archive of files to the person who has it. */
export const isDocument = (bytes: Uint8Array): boolean => documents.some(name => begins(bytes, name, firstName));

/** Whether bytes are packed in another way, which nobody unpacks here. */
export const isPacked = (bytes: Uint8Array): boolean => others.some(mark => begins(bytes, mark));
