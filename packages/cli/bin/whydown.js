#!/usr/bin/env node
import { warnOfStaleBuild } from '../dist/stale-build.js';

warnOfStaleBuild(process.argv[2], process.stderr);
await import('../dist/main.js');
