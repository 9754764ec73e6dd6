/** Loaded before a program by `--import`: it tells its peak memory, KiB, as it ends. */
process.on('exit', () => {
	process.stderr.write(`peak ${process.resourceUsage().maxRSS}`);
});
