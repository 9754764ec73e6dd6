import type {Format} from '../format.ts';
import {commands} from './commands.ts';
import {domain} from './domain.ts';
import {experiments} from './experiments.ts';
import {insights} from './insights.ts';
import {intake} from './intake.ts';
import {keeping} from './keeping.ts';
import {keys} from './keys.ts';
import {morning} from './morning.ts';
import {network} from './network.ts';
import {screen} from './screen.ts';
import {several} from './several.ts';
import {views} from './views.ts';
import {weights} from './weights.ts';

export const en = (f: Format) => ({
	domain: domain(f),
	experiments: experiments(f),
	insights: insights(f),
	intake: intake(f),
	keeping: keeping(f),
	keys: keys(f),
	network: network(f),
	commands: commands(f),
	screen: screen(f),
	several: several(f),
	views: views(f),
	weights: weights(f),
	morning: morning(f, domain(f).relation),
});
