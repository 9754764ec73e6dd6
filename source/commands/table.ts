import {add} from './add.ts';
import {backup} from './backup.ts';
import {check} from './check.ts';
import type {AnyCommand} from './command.ts';
import {completion} from './completion.ts';
import {config} from './config.ts';
import {demo} from './demo.ts';
import {doctor} from './doctor.ts';
import {duplicates} from './duplicates.ts';
import {edit} from './edit.ts';
import {exclude, include} from './exclude.ts';
import {experiment} from './experiment.ts';
import {exportStore} from './export.ts';
import {followUp} from './follow-up.ts';
import {importPeople} from './import.ts';
import {insights} from './insights.ts';
import {keys} from './keys.ts';
import {list} from './list.ts';
import {looked} from './looked.ts';
import {mark} from './mark.ts';
import {merge} from './merge.ts';
import {network} from './network.ts';
import {next} from './next.ts';
import {note} from './note.ts';
import {paths} from './paths.ts';
import {profile} from './profile.ts';
import {purge} from './purge.ts';
import {restore} from './restore.ts';
import {show} from './show.ts';
import {snooze} from './snooze.ts';
import {standing} from './standing.ts';
import {stats} from './stats.ts';
import {suggestions} from './suggestions.ts';
import {tag} from './tag.ts';
import {template} from './template.ts';
import {today} from './today.ts';
import {redo, undo} from './undo.ts';
import {weigh} from './weigh.ts';

/** Every command, in the order of `--help`. */
export const commands: readonly AnyCommand[] = [
	demo,
	importPeople,
	add,
	today,
	next,
	note,
	mark,
	edit,
	looked,
	check,
	template,
	experiment,
	tag,
	weigh,
	merge,
	followUp,
	snooze,
	exclude,
	include,
	show,
	list,
	suggestions,
	duplicates,
	stats,
	insights,
	network,
	standing,
	profile,
	undo,
	redo,
	exportStore,
	backup,
	restore,
	purge,
	config,
	keys,
	paths,
	doctor,
	completion,
];
