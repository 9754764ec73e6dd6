import {useApp, useCursor, useInput, usePaste, useStdout} from 'ink';
import {useEffect, useEffectEvent, useLayoutEffect, useRef, useState} from 'react';
import type {Locale} from '../locales/index.ts';
import {parseInput} from './keys/parse.ts';
import {cursorCell, Dashboard} from './screens/dashboard.tsx';
import {roomOf} from './screens/room.ts';
import type {View} from './screens/view.ts';
import type {Session} from './session.ts';
import type {Reading} from './state/read.ts';
import type {Event} from './state/state.ts';
import {turn} from './state/turn.ts';
import {runOutside} from './terminal/effects.ts';
import {useNoWrap} from './terminal/no-wrap.ts';
import {usePause} from './terminal/pause.ts';
import {sizeOf} from './terminal/size.ts';
import {wasMeasuring} from './terminal/suspend.ts';
import {useWarmUp} from './terminal/warm-up.ts';

/** How often the clock is looked at, ms: a dashboard left open turns to the new day by itself. */
const clockEvery = 60_000;

export type AppProps = {session: Session; locale: Locale; first: Reading; look?: (theme: string) => void};

const sameLook = () => undefined;

/** The root: it hands what happens to `turn`, draws what comes back, and has its outside effects run. It decides nothing. */
export const App = ({session, locale: atStart, first, look = sameLook}: AppProps) => {
	const {exit, suspendTerminal} = useApp();
	const {stdout} = useStdout();
	const {setCursorPosition} = useCursor();
	const [reading, setReading] = useState(first);
	const [locale, setLocale] = useState(atStart);
	useNoWrap(stdout);
	// keys may come faster than frames: each meets the state the one before it left
	const latest = useRef(first);

	/** How much fits depends on the words too. */
	const speak = (other: Locale) => {
		setLocale(other);
		const size = sizeOf(stdout as NodeJS.WriteStream);
		send({type: 'resize', size, room: roomOf(size, other)});
	};
	const around = {exit, suspendTerminal, stdout, locale, session, speak, look};
	const send = (...events: Event[]) => {
		for (const event of events) {
			const {outside, ...next} = turn(session, latest.current, event);
			latest.current = next;
			for (const effect of outside) {
				void runOutside(effect, {...around, reading: () => latest.current, tell: send}).then(result => {
					if (result) send(result);
				});
			}
		}
		setReading(latest.current);
	};

	useInput((input, key) => send(...parseInput(input, key).map((name): Event => ({type: 'key', key: name}))));
	usePaste(text => send({type: 'paste', text}));
	usePause(reading.state, () => send({type: 'paused'}));
	useWarmUp(() => send({type: 'changed'}));

	const tell = useEffectEvent(send);
	useEffect(() => {
		let isTold = false;
		const resized = () => {
			isTold = true;
			const size = sizeOf(stdout as NodeJS.WriteStream);
			tell({type: 'resize', size, room: roomOf(size, locale)});
		};
		const stopped = () => tell({type: 'stop-asked'});
		// a window that was smaller for a moment has the size it had, but not what was drawn: Node tells of other sizes alone
		const winched = () => {
			const isOwn = wasMeasuring();
			if (!isTold && !isOwn) tell({type: 'redraw-asked'});
			isTold = false;
		};
		const changed = () => tell({type: 'changed'});
		const timer = setInterval(changed, clockEvery);
		const unfollow = session.onOtherWriter(changed);
		stdout.on('resize', resized);
		process.on('SIGTSTP', stopped);
		process.on('SIGWINCH', winched);
		return () => {
			process.off('SIGTSTP', stopped);
			process.off('SIGWINCH', winched);
			stdout.off('resize', resized);
			clearInterval(timer);
			unfollow();
		};
	}, [session, stdout, locale]);

	// a layout effect ends within the taking down itself: after a signal there is no later
	useLayoutEffect(
		() => () => {
			turn(session, latest.current, {type: 'closing'});
		},
		[session],
	);

	const view: View = {...reading, locale, demo: session.demo, home: session.home, now: session.now()};
	setCursorPosition(cursorCell(view) ?? undefined);
	return <Dashboard view={view} />;
};
