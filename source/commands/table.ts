import {add} from './add.ts';
import {check} from './check.ts';
import type {AnyCommand} from './command.ts';
import {config} from './config.ts';
import {demo} from './demo.ts';
import {doctor} from './doctor.ts';
import {duplicates} from './duplicates.ts';
import {exclude, include} from './exclude.ts';
import {importPeople} from './import.ts';
import {list} from './list.ts';
import {looked} from './looked.ts';
import {mark} from './mark.ts';
import {merge} from './merge.ts';
import {next} from './next.ts';
import {paths} from './paths.ts';
import {show} from './show.ts';
import {snooze} from './snooze.ts';
import {standing} from './standing.ts';
import {stats} from './stats.ts';
import {suggestions} from './suggestions.ts';
import {tag} from './tag.ts';
import {today} from './today.ts';
import {redo, undo} from './undo.ts';

/** Every command, in the order of `--help`. */
export const commands: readonly AnyCommand[] = [
	demo,
	importPeople,
	add,
	today,
	next,
	mark,
	looked,
	check,
	tag,
	merge,
	snooze,
	exclude,
	include,
	show,
	list,
	suggestions,
	duplicates,
	stats,
	standing,
	undo,
	redo,
	config,
	paths,
	doctor,
];
