/** Every sign linkdash draws with. No Nerd Font: all are in the fonts terminals come with, each one column wide. */
export const glyphs = {
	selected: '❯',
	marked: '●',
	done: '✓',
	open: '○',
	refusal: '✗',
	spare: '·',
	standing: '●',
	separator: '·',
	more: '…',
	up: '↑',
	down: '↓',
	topLeft: '╭',
	topRight: '╮',
	bottomLeft: '╰',
	bottomRight: '╯',
	teeLeft: '├',
	teeRight: '┤',
	horizontal: '─',
	vertical: '│',
} as const;

/**
 * One column for one column, so `--ascii` is a translation of the finished line and no component knows of it.
 * Also the typographic signs of our sentences, for terminals without UTF-8.
 */
const twins: Readonly<Record<string, string>> = {
	'❯': '>',
	'✓': 'x',
	'○': '.',
	'✗': 'X',
	'·': '-',
	'●': '*',
	'…': '~',
	'↑': '^',
	'↓': 'v',
	'╭': '+',
	'╮': '+',
	'╰': '+',
	'╯': '+',
	'├': '+',
	'┤': '+',
	'─': '-',
	'│': '|',
	'▁': '_',
	'▂': '.',
	'▃': ',',
	'▄': '-',
	'▅': '=',
	'▆': '+',
	'▇': '%',
	'█': '#',
	'░': '.',
	'×': 'x',
	'’': "'",
	'“': '"',
	'”': '"',
	'«': '"',
	'»': '"',
	'\u00A0': ' ',
	'\u202F': ' ',
};

const drawn = new RegExp(`[${Object.keys(twins).join('')}]`, 'g');

/** The same line in ASCII signs; names keep their letters. */
export const toAscii = (text: string): string => text.replace(drawn, sign => twins[sign] ?? sign);
