import type {Format} from '../format.ts';
import {colleagues} from './colleagues.ts';
import {commands} from './commands.ts';
import {domain} from './domain.ts';
import {edit} from './edit.ts';
import {erase} from './erase.ts';
import {experiments} from './experiments.ts';
import {filter} from './filter.ts';
import {insights} from './insights.ts';
import {intake} from './intake.ts';
import {keeping} from './keeping.ts';
import {keys} from './keys.ts';
import {linear} from './linear.ts';
import {morning} from './morning.ts';
import {network} from './network.ts';
import {orders} from './orders.ts';
import {personPage} from './person-page.ts';
import {screen} from './screen.ts';
import {several} from './several.ts';
import {touch} from './touch.ts';
import {views} from './views.ts';
import {weights} from './weights.ts';
import {welcome} from './welcome.ts';

export const en = (f: Format) => ({
	domain: domain(f),
	edit: edit(),
	erase: erase(f),
	experiments: experiments(f),
	insights: insights(f),
	intake: intake(f),
	keeping: keeping(f),
	keys: keys(f),
	network: network(f),
	commands: commands(f),
	colleagues: colleagues(f),
	orders: orders(f),
	filter: filter(),
	personPage: personPage(),
	screen: screen(f),
	several: several(f),
	touch: touch(f),
	views: views(f),
	weights: weights(f),
	linear: linear(f),
	welcome: welcome(f),
	morning: morning(f, domain(f).relation),
});
