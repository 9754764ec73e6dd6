/** A function that keeps what it gave for each text: the same few stand in most rows, and what is one and the same is found the fastest. */
export const remember = <R>(read: (text: string) => R): ((text: string) => R) => {
	const known = new Map<string, R>();
	return text => {
		const before = known.get(text);
		if (before !== undefined) {
			return before;
		}
		const result = read(text);
		known.set(text, result);
		return result;
	};
};
