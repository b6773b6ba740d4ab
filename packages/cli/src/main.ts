import { setFlagsFromString } from 'node:v8';
import { inputBytes } from './input-bytes.ts';
import { runCommand } from './run-command.ts';
import { v8Flags } from './v8-flags.ts';

/* The process. Whoever wants the command without one imports `run-command.ts`. */

const words = process.argv.slice(2);
for (const flag of v8Flags(process.versions.v8, inputBytes(words))) setFlagsFromString(flag);

// A stream that fails outside a write of ours must not end in a stack trace.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

const exitCode = await runCommand(words, process);
// Standard input may still be open; everything of ours is written.
process.exit(exitCode);
