import type {CommandOutline, Flag, Outline, Place} from './outline.ts';

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const offered = ({choices, isFile}: Place): string => (isFile ? ' -F' : choices.length === 0 ? '' : ` -a ${quoted(choices.join(' '))}`);

const flagLine = (condition: string, {flag, summary, value}: Flag): string =>
	`complete -c linkdash -n ${quoted(condition)} -l ${flag.slice(2)} -d ${quoted(summary)}${value === null ? '' : ` -${value.isFile ? 'r' : 'x'}${offered(value)}`}`;

const placeLines = ({name, places, rest}: CommandOutline): string[] =>
	places.flatMap((place, at) => {
		const isLast = rest && at === places.length - 1;
		if (!place.isFile && place.choices.length === 0) return [];
		return [`complete -c linkdash -n '__linkdash_at ${name} ${isLast ? 'any' : at + 1}'${offered(place)}`];
	});

const commandLines = (command: CommandOutline): string[] => [
	...command.flags.map(flag => flagLine(`__linkdash_at ${command.name} any`, flag)),
	...placeLines(command),
];

export const fishCompletion = ({commands, flags}: Outline): string => {
	const taking = [...flags, ...commands.flatMap(command => command.flags)].flatMap(({flag, value}) => (value === null ? [] : [flag]));
	return `# fish completion of linkdash; for every new shell:
#   linkdash completion fish > ~/.config/fish/completions/linkdash.fish
# for this one:
#   linkdash completion fish | source

# whether the command is typed already ('' for none yet), and the argument about to be typed is its n-th
function __linkdash_at --argument-names command place
	set -l found ''
	set -l count 1
	set -l value 0
	for word in (commandline -opc)[2..-1]
		if test $value = 1
			set value 0
			continue
		end
		switch $word
			case ${[...new Set(taking)].join(' ')}
				set value 1
			case '-*'
			case '*'
				if test -z "$found"
					set found $word
				else
					set count (math $count + 1)
				end
		end
	end
	test "$found" = "$command" -a \\( "$place" = any -o "$place" = $count \\)
end

complete -c linkdash -f
${commands.map(({name, summary}) => `complete -c linkdash -n "__linkdash_at '' any" -a ${name} -d ${quoted(summary)}`).join('\n')}
${flags.map(flag => flagLine("__linkdash_at '' any", flag)).join('\n')}
${commands.flatMap(commandLines).join('\n')}
`;
};
