import { usageCode } from './exit-code.ts';
import { ClosedPipe, OutputError, write } from './output.ts';
import type { Surroundings } from './surroundings.ts';
import { UnusableRulesError } from './unusable-rules-error.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

async function answer(args: readonly string[], surroundings: Surroundings): Promise<number> {
	const { stdin, stdout, stderr } = surroundings;
	if (args.length === 1 && args[0] === '--version') {
		await write(stdout, `${version}\n`);
		return 0;
	}
	const { readCommandLine } = await import('./read-command-line.ts');
	const asked = await readCommandLine(args);
	switch (asked.kind) {
		case 'help':
			await write(stdout, asked.text);
			return 0;
		case 'version':
			await write(stdout, `${version}\n`);
			return 0;
		case 'request':
			// Nobody types a journal: at a terminal nothing comes out of standard input.
			if (asked.readsStandardInput && stdin.isTTY) {
				await write(stderr, await asked.help());
				return usageCode;
			}
			return asked.run(surroundings);
	}
}

/** The text on standard error for an error that ended the command. */
function complaintOf(error: unknown): string {
	if (error instanceof UsageError) return `whydown: ${error.message}\nTry: whydown --help\n`;
	if (error instanceof UnusableRulesError) return `${error.message}\n`;
	if (error instanceof OutputError) return `whydown: ${error.message}\n`;
	const reason = error instanceof Error ? error.message : String(error);
	return `whydown: internal error: ${reason}\nPlease report it with the input, if you can.\n`;
}

/**
 * Runs what the arguments (without `node` and the script) ask for, and returns the exit code. It does not end the process.
 *
 * @example
 * process.exitCode = await runCommand(['rules', 'list'], process);
 */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
	try {
		return await answer(args, surroundings);
	} catch (error) {
		if (error instanceof ClosedPipe) return 0;
		await write(surroundings.stderr, complaintOf(error));
		return usageCode;
	}
}
