import { setFlagsFromString } from 'node:v8';
import { runCommand } from './run-command.ts';

/* The process. Whoever wants the command without one imports `run-command.ts`. */

// On a busy machine V8 lets the heap grow to four times what is alive before it collects: 190 MB of which 30 are alive.
setFlagsFromString('--heap-growing-percent=50');

// A stream that fails outside a write of ours must not end in a stack trace.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

const exitCode = await runCommand(process.argv.slice(2), process);
// Standard input may still be open; everything of ours is written.
process.exit(exitCode);
