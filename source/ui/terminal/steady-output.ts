import {graphemes, width} from './width.ts';

/** Clusters of which terminals disagree how wide they are: emoji, flags, keycaps, joined letters, the scripts of South and South-East Asia. */
const unsteady =
	/[\p{Extended_Pictographic}\p{Regional_Indicator}\u0900-\u109F\u1780-\u17FF\u1B00-\u1BFF\uA800-\uABFF]|\u200C|\u200D|\u20E3|\uFE0F/u;
/** Escape sequences are ASCII, so what may hold such a cluster is all the rest, and the digit of a keycap. */
const candidates = /[\d#*]\uFE0F?\u20E3|[^\u0000-\u007F]+/gu;

const save = '\u001B7';
const restore = '\u001B8';
const forward = (columns: number): string => (columns > 0 ? `\u001B[${columns}C` : '');

const steadyCluster = (cluster: string): string => {
	if (!unsteady.test(cluster)) return cluster;
	const columns = width(cluster);
	return `${save}${' '.repeat(columns)}${restore}${cluster}${restore}${forward(columns)}`;
};

/**
 * The same output, after which the cursor stands where the layout thinks it does, whatever the terminal thinks of a cluster:
 * its place is blanked, it is drawn, and the cursor returns and goes forward by the measured width. Without this a family in a
 * name moves every border to its right, by different amounts in different terminals.
 */
export const steadyText = (output: string): string =>
	unsteady.test(output) ? output.replace(candidates, run => graphemes(run).map(steadyCluster).join('')) : output;

/** A terminal whose writes are steady; everything else is the terminal's own. */
export const steadyOutput = (stdout: NodeJS.WriteStream): NodeJS.WriteStream => {
	const write = (chunk: string | Uint8Array, ...rest: never[]): boolean =>
		stdout.write(typeof chunk === 'string' ? steadyText(chunk) : chunk, ...rest);
	return new Proxy(stdout, {
		get: (target, name) => {
			if (name === 'write') return write;
			const value: unknown = Reflect.get(target, name, target);
			return typeof value === 'function' ? value.bind(target) : value;
		},
	});
};
