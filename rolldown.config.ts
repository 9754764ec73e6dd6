import {defineConfig} from 'rolldown';
import {bundledModules} from './rolldown.plugins.ts';

// A launcher and chunks: commander, React and Ink are loaded only by the command that needs them.
export default defineConfig({
	input: {cli: 'source/cli.ts'},
	platform: 'node',
	plugins: [bundledModules()],
	transform: {define: {'process.env.NODE_ENV': '"production"'}},
	output: {
		dir: 'dist',
		format: 'esm',
		minify: true,
		cleanDir: true,
		chunkFileNames: '[name]-[hash].js',
	},
});
