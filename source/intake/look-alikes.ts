/**
 * Tables of an archive that have the header of messages.csv and are talks with a program of LinkedIn's: nothing but their names tells
 * them. Those of one meaning are found in any longer name; the others could be a member's own and must stand there alone, but for the
 * member's number, as in `Comments_91029461.csv`, and a browser's ` (1)`.
 */
const anywhere = /learning_?(?:coach|role_?play)_?messages/;
const alone = /^(?:coach|guide)_messages(?:_\d+)?(?: \(\d+\))?\.csv$/;

/** Whether a file says by its name that it is no messages.csv, whatever its header. */
export const isLookAlike = (path: string): boolean => {
	const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
	return anywhere.test(name) || alone.test(name);
};
