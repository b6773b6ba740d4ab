import { setFlagsFromString } from 'node:v8';
import { runCommand } from './run-command.ts';
import { v8Flags } from './v8-flags.ts';

/* The process. Whoever wants the command without one imports `run-command.ts`. */

for (const flag of v8Flags(process.versions.v8)) setFlagsFromString(flag);

// A stream that fails outside a write of ours must not end in a stack trace.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

const exitCode = await runCommand(process.argv.slice(2), process);
// Standard input may still be open; everything of ours is written.
process.exit(exitCode);
