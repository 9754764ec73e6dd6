import {type CommandOutline, type Flag, type Outline, type Place, quoted} from './outline.ts';

const list = (words: readonly string[]): string => quoted(words.join(' '));

/** What to offer in a place, as an assignment; nothing where anything may stand there. */
const offer = ({choices, isFile}: Place): string => (isFile ? 'files=1' : choices.length === 0 ? ':' : `words=${list(choices)}`);

const valuesOf = (command: string, flags: readonly Flag[]): string[] =>
	flags.flatMap(({flag, value}) => (value === null ? [] : [`\t\t'${command} ${flag}') ${offer(value)} ;;`]));

const placesOf = ({name, places, rest}: CommandOutline): string[] =>
	places.map((place, at) => {
		const isLast = rest && at === places.length - 1;
		return `\t\t'${name} '${isLast ? '*' : at + 1}) ${offer(place)} ;;`;
	});

const flagsOf = (command: string, flags: readonly Flag[]): string =>
	`\t\t${quoted(command)}) words=${list(flags.map(({flag}) => flag))} ;;`;

/** Options with a value: the word after is no argument. */
const taking = (command: string, flags: readonly Flag[]): string[] =>
	flags.flatMap(({flag, value}) => (value === null ? [] : [`'${command} ${flag}'`]));

/** For bash 3.2 and newer: macOS has nothing newer. */
export const bashCompletion = ({commands, flags}: Outline): string => `# bash completion of linkdash; for every new shell:
#   linkdash completion bash > ~/.local/share/bash-completion/completions/linkdash
# for this one:
#   source <(linkdash completion bash)

_linkdash() {
	local cur=\${COMP_WORDS[COMP_CWORD]} command= option= words= files= place=0 at=1 word
	while [ "$at" -lt "$COMP_CWORD" ]; do
		word=\${COMP_WORDS[at]}
		at=$((at + 1))
		if [ -n "$option" ]; then
			# the = of --option=value is a word of its own
			[ "$word" = = ] || option=
			continue
		fi
		case "$command $word" in
		${[...taking('', flags), ...commands.flatMap(({name, flags: own}) => taking(name, own))].join(' | ')}) option=$word ;;
		*' '-*) ;;
		' '*) command=$word ;;
		*) place=$((place + 1)) ;;
		esac
	done
	[ "$cur" = = ] && cur=
	if [ -n "$option" ]; then
		case "$command $option" in
${[...valuesOf('', flags), ...commands.flatMap(({name, flags: own}) => valuesOf(name, own))].join('\n')}
		esac
	elif [ "\${cur#-}" != "$cur" ]; then
		case $command in
${[flagsOf('', flags), ...commands.map(({name, flags: own}) => flagsOf(name, own))].join('\n')}
		esac
	else
		case "$command $((place + 1))" in
		' '*) words=${list(commands.map(({name}) => name))} ;;
${commands.flatMap(placesOf).join('\n')}
		esac
	fi
	COMPREPLY=()
	if [ -n "$files" ]; then
		compopt -o filenames 2>/dev/null
		while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$cur")
	else
		while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$words" -- "$cur")
	fi
}
complete -F _linkdash linkdash
`;
