#!/usr/bin/env node
import { usageCode } from '../dist/exit-code.js';
import { isAuthorsCommand, warnOfStaleBuild } from '../dist/stale-build.js';

if (isAuthorsCommand(process.argv[2])) {
	warnOfStaleBuild(process.stderr);
} else {
	// The sources may know a word that the build refuses: a new format, a new option.
	process.once('exit', (code) => {
		if (code === usageCode) warnOfStaleBuild(process.stderr);
	});
}
await import('../dist/main.js');
