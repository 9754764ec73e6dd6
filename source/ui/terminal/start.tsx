import {flushCompileCache} from 'node:module';
import {render} from 'ink';
import {useState} from 'react';
import type {Locale} from '../../locales/index.ts';
import {App, type AppProps} from '../app.tsx';
import {withKeys} from '../keys-in-words.ts';
import {roomOf} from '../screens/room.ts';
import type {Session} from '../session.ts';
import {openDashboard} from '../state/turn.ts';
import {createTheme, ThemeContext} from '../theme/theme.ts';
import {isThemeName, type ThemeName} from '../theme/themes.ts';
import {sizeOf} from './size.ts';
import {steadyOutput} from './steady-output.ts';

export type DashboardOptions = {
	/** Signs of ASCII alone. */
	ascii: boolean;
	/** Colours; weight and inverse stay without them. */
	color: boolean;
	theme: ThemeName;
};

const Root = ({options, ...app}: AppProps & {options: DashboardOptions}) => {
	const [theme, setTheme] = useState(options.theme);
	const look = (name: string) => {
		if (isThemeName(name)) setTheme(name);
	};
	return (
		<ThemeContext value={createTheme({...options, theme})}>
			<App {...app} look={look} />
		</ThemeContext>
	);
};

/**
 * Opens the dashboard on the terminal and closes it again. NODE_ENV must be `production` before this module is loaded,
 * or React measures every render and keeps the measures.
 * @returns the exit code: 0, or 130 after Ctrl+C
 * @throws whatever the session throws on the first reading, before the terminal is touched
 */
export const startDashboard = async (session: Session, spoken: Locale, options: DashboardOptions): Promise<number> => {
	const size = sizeOf(process.stdout);
	const locale = await withKeys(spoken, session.keys);
	const first = openDashboard(session, size, roomOf(size, locale));
	const {waitUntilExit} = render(<Root session={session} locale={locale} first={first} options={options} />, {
		stdout: steadyOutput(process.stdout),
		alternateScreen: true,
		incrementalRendering: true,
		interactive: true,
		exitOnCtrlC: false,
		patchConsole: false,
		// a key is drawn at once: the default of 30 frames may keep it waiting for 33 ms
		maxFps: 1000,
	});
	// Node writes the compile cache at a clean exit; a dashboard that goes with its window would never leave one (2 ms, once a build)
	setImmediate(flushCompileCache);
	const code = await waitUntilExit();
	process.stdout.write(`${session.farewell()}\n`);
	return typeof code === 'number' ? code : 0;
};
