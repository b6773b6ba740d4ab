import { run, type Command, type CommandOptions } from './command.ts';
import type { Outcome } from './outcome.ts';

/** A complaint of a check, in words; `undefined` from a check that found nothing to complain about. */
export type Complaint = string | undefined;

/** Makes an outcome of a check; an error that it throws is its failure. */
export async function check(name: string, look: () => Promise<Complaint>): Promise<Outcome> {
	const complaint = await look().catch((error: unknown) => String(error));
	return complaint === undefined
		? { state: 'passed', name, count: 1 }
		: { state: 'failed', name, count: 1, output: complaint };
}

/** Complains of a command that ends with another exit code than 0. */
export async function complaintOf(command: Command, options?: CommandOptions): Promise<Complaint> {
	const { exitCode, output } = await run(command, options);
	if (exitCode === 0) return undefined;
	return `${output.trimEnd()}\n${command.join(' ')} ended with ${exitCode}`.trimStart();
}

/** Checks that a command ends with exit code 0. */
export async function checkCommand(name: string, ...command: Command): Promise<Outcome> {
	return check(name, async () => complaintOf(command));
}
