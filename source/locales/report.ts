/** A report in sections, made of sentences and numbers: the screen draws it with bars and charts, plain text says it in lines. */

/** A share with its 95 % interval, 0 to 1. */
export type Share = {mean: number; low: number; high: number};

export type ReportRow =
	/** A sentence of its own. `quiet`: a remark beside the numbers. */
	| {kind: 'text'; text: string; quiet?: true}
	/** A word and what it comes to. `share` is drawn as its interval where there is room. */
	| {kind: 'fact'; label: string; text: string; share?: Share | null}
	/** Numbers over time, oldest first, null where there is nothing to say; `text` says them without a picture. */
	| {kind: 'series'; values: readonly (number | null)[]; text: string};

export type ReportSection = {title: string; rows: readonly ReportRow[]};
