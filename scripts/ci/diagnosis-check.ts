import type { Complaint } from './check.ts';
import { run, type CommandOptions } from './command.ts';

/** An expected end of the command. */
export interface ExpectedDiagnosis {
	readonly exitCode: number;
	/** The causes in their order, each as `<rule> <state>`. */
	readonly causes: readonly string[];
}

interface Report {
	readonly inputs: readonly {
		readonly causes: readonly { readonly rule: string; readonly state: string }[];
	}[];
}

/** Complains if `npx whydown` ends otherwise, or if its JSON report tells other causes. */
export async function wrongDiagnosis(
	expected: ExpectedDiagnosis,
	inputs: readonly string[],
	options?: CommandOptions,
): Promise<Complaint> {
	const command = ['npx', '--no-install', 'whydown', '--format', 'json', ...inputs] as const;
	const { exitCode, stdout, output } = await run(command, options);
	try {
		return difference(expected, exitCode, stdout);
	} catch {
		return `The report cannot be read; exit code ${exitCode}.\n${output}`;
	}
}

/**
 * The difference between what was expected and what was told; `undefined` for none.
 *
 * @throws {Error} when the report is none.
 */
export function difference(expected: ExpectedDiagnosis, exitCode: number, json: string): Complaint {
	const { inputs } = JSON.parse(json) as Partial<Report>;
	if (inputs === undefined) throw new Error('The report has no inputs.');
	const causes = inputs.flatMap((input) => input.causes.map(({ rule, state }) => `${rule} ${state}`));
	const isSame = exitCode === expected.exitCode && causes.join() === expected.causes.join();
	if (isSame) return undefined;
	const shown = (names: readonly string[]): string => (names.length === 0 ? 'none' : names.join(', '));
	return `exit code ${exitCode}, expected ${expected.exitCode}\ncauses: ${shown(causes)}, expected: ${shown(expected.causes)}`;
}
