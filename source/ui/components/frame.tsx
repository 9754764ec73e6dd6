import {Box} from 'ink';
import type {ReactNode} from 'react';
import {glyphs} from '../theme/glyphs.ts';
import type {Line, Span, Tone} from '../theme/theme.ts';
import {cutLine, fitLine, lineWidth} from './line.ts';
import {Lines} from './lines.tsx';

/** A part of a frame: its title stands in the border above it. */
export type Section = {
	title: Line;
	/** At the right end of the same border: a count, a position. Left out where it does not fit whole. */
	note?: Line;
	rows: number;
	/** Cut and padded to the frame; rows beyond `rows` are left out, missing ones are blank. */
	lines?: readonly Line[];
	/** Drawn instead of lines, `columns - 4` wide. */
	children?: ReactNode;
};

type Border = {left: string; right: string; title?: Line; note?: Line};

/** A border with a title, exactly `columns` wide: "╭ Title ──── 3 of 5 ─╮". */
const border = ({left, right, title = [], note = []}: Border, columns: number, tone: Tone): Line => {
	const name = cutLine(title, columns - 8);
	const named: Line = lineWidth(name) > 0 ? [' ', ...name, ' '] : [];
	const dashes = columns - 3 - lineWidth(named);
	const noted: Line = lineWidth(note) > 0 && lineWidth(note) + 3 <= dashes ? [' ', ...note, ' '] : [];
	const rule = (count: number): Span => [glyphs.horizontal.repeat(count), tone];
	return [[left, tone], ...named, rule(dashes - lineWidth(noted)), ...noted, [glyphs.horizontal + right, tone]];
};

const side = (tone: Tone): {left: Span; right: Span} => ({left: [`${glyphs.vertical} `, tone], right: [` ${glyphs.vertical}`, tone]});

/**
 * Sections in one box that share their borders, so that nothing is drawn twice and no row is lost.
 * Exactly `columns` wide and `sections' rows + sections + 1` high.
 */
export const Frame = ({columns, sections, tone = 'muted'}: {columns: number; sections: readonly Section[]; tone?: Tone}) => {
	const {left, right} = side(tone);
	const blocks: ReactNode[] = [];
	let lines: Line[] = [];
	const flush = () => {
		if (lines.length > 0) blocks.push(<Lines key={blocks.length} lines={lines} />);
		lines = [];
	};
	for (const [index, {title, note, rows, lines: body = [], children}] of sections.entries()) {
		const ends = index === 0 ? {left: glyphs.topLeft, right: glyphs.topRight} : {left: glyphs.teeLeft, right: glyphs.teeRight};
		lines.push(border({...ends, title, note: note ?? []}, columns, tone));
		if (children === undefined) {
			for (let row = 0; row < rows; row++) lines.push([left, ...fitLine(body[row] ?? [], columns - 4), right]);
			continue;
		}
		flush();
		blocks.push(
			<Box key={blocks.length} height={rows} width={columns}>
				<Lines lines={Array.from({length: rows}, () => [left])} />
				<Box width={columns - 4} flexDirection="column">
					{children}
				</Box>
				<Lines lines={Array.from({length: rows}, () => [right])} />
			</Box>,
		);
	}
	lines.push(border({left: glyphs.bottomLeft, right: glyphs.bottomRight}, columns, tone));
	flush();
	return (
		<Box flexDirection="column" width={columns} flexShrink={0}>
			{blocks}
		</Box>
	);
};
