// Loaded before a script (node --import): when it ends, its peak memory in bytes and its processor time are written where the benchmark looks for it.
import { readFileSync, writeFileSync } from 'node:fs';

/** The kernel's high-water mark. `getrusage` counts what the parent had in memory when it started this process, too. */
function peakBytes(): number {
	try {
		const [, kib] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
		if (kib !== undefined) return Number(kib) * 1024;
	} catch {
		// Only Linux says it there.
	}
	return process.resourceUsage().maxRSS * 1024;
}

/** Seconds, of the user and of the system. */
function processorTime(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e6;
}

const report = process.env['WHYDOWN_PEAK_MEMORY'];
if (report !== undefined)
	process.on('exit', () => writeFileSync(report, `${peakBytes()} ${processorTime()}`));
