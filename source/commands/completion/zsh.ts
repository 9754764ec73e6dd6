import {type CommandOutline, type Flag, type Outline, type Place, quoted} from './outline.ts';

/** Signs that _arguments and _describe read as their own. */
const plain = (text: string): string => text.replaceAll(/[\\:[\]]/g, sign => `\\${sign}`);

const valueSpec = ({summary, choices, isFile}: Place): string =>
	`:${plain(summary)}:${isFile ? '_files' : choices.length === 0 ? ' ' : `(${choices.join(' ')})`}`;

const flagSpec = ({flag, summary, value}: Flag): string => quoted(`${flag}[${plain(summary)}]${value === null ? '' : valueSpec(value)}`);

const placeSpec = ({places, rest}: CommandOutline): string[] =>
	places.map((place, at) => quoted(`${rest && at === places.length - 1 ? '*' : at + 1}${valueSpec(place)}`));

const lines = (specs: readonly string[]): string => specs.map(spec => ` \\\n\t\t\t\t${spec}`).join('');

const commandCase = (command: CommandOutline): string =>
	`\t\t${command.name})\n\t\t\t_arguments${lines([...command.flags.map(flagSpec), ...placeSpec(command)])}\n\t\t\t;;`;

export const zshCompletion = ({commands, flags}: Outline): string => `#compdef linkdash
# zsh completion of linkdash; for every new shell, in a folder of $fpath:
#   linkdash completion zsh > ~/.zfunc/_linkdash
# for this one:
#   source <(linkdash completion zsh)

_linkdash() {
	local curcontext=$curcontext state line
	typeset -A opt_args
	_arguments -C${lines([...flags.map(flagSpec), "'1: :->command'", "'*:: :->argument'"])}
	case $state in
	command)
		local -a commands
		commands=(
${commands.map(({name, summary}) => `\t\t\t${quoted(`${name}:${summary.replaceAll(/[\\:]/g, sign => `\\${sign}`)}`)}`).join('\n')}
		)
		_describe -t commands command commands
		;;
	argument)
		case $line[1] in
${commands.map(commandCase).join('\n')}
		esac
		;;
	esac
}

if [[ $funcstack[1] == _linkdash ]]; then
	_linkdash "$@"
else
	compdef _linkdash linkdash
fi
`;
