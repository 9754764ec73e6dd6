import {Box, Text} from 'ink';
import {memo} from 'react';
import {type Line, useTheme} from '../theme/theme.ts';

const Drawn = memo(({text}: {text: string}) => <Text wrap="truncate">{text}</Text>);

/**
 * Lines of the screen, one under the other. A node a line: Ink reads a text of several lines twice for every frame,
 * and a line that has not changed is passed over.
 */
export const Lines = ({lines}: {lines: readonly Line[]}) => {
	const theme = useTheme();
	return (
		<Box flexDirection="column" flexShrink={0}>
			{lines.map((line, row) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a row has no name but its place
				<Drawn key={row} text={theme.draw(line)} />
			))}
		</Box>
	);
};
