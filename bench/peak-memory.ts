// Loaded before a script (node --import): when it ends, its peak memory in bytes is written where the benchmark looks for it.
import { writeFileSync } from 'node:fs';

const report = process.env['WHYDOWN_PEAK_MEMORY'];
if (report !== undefined) {
	process.on('exit', () => writeFileSync(report, String(process.resourceUsage().maxRSS * 1024)));
}
