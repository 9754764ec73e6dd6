/** Ids that belong together: the smallest of a group stands for all of it. */
export const createUnion = (ids: Iterable<string>) => {
	const parent = new Map<string, string>();
	for (const id of ids) parent.set(id, id);
	const root = (id: string): string => {
		const up = parent.get(id);
		if (up === undefined || up === id) return id;
		const top = root(up);
		parent.set(id, top);
		return top;
	};
	return {
		root,
		link(a: string, b: string): void {
			const [low, high] = [root(a), root(b)].sort() as [string, string];
			if (low !== high) parent.set(high, low);
		},
	};
};
