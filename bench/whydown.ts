import { fileURLToPath } from 'node:url';
import type { Made } from './journal.ts';
import type { Command, Run } from './measure.ts';

/** The command of the checkout, as built. */
export const WHYDOWN: string = fileURLToPath(new URL('../packages/cli/bin/whydown.js', import.meta.url));

/** Diagnoses a file with the script of a build, and writes the report as JSON. */
export function diagnosisOf(script: string, file: string): Command {
	return [process.execPath, script, '--format', 'json', file];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}

/** The ledger of the only input of a JSON report. */
export function ledgerOf(stdout: string): Readonly<Record<string, unknown>> | undefined {
	const report: unknown = JSON.parse(stdout);
	const inputs = isRecord(report) ? report['inputs'] : undefined;
	const input: unknown = Array.isArray(inputs) ? inputs[0] : undefined;
	const ledger = isRecord(input) ? input['ledger'] : undefined;
	return isRecord(ledger) ? ledger : undefined;
}

/** Fails unless the JSON report says that the whole journal was read: a fast answer to half of it is none. */
export function readWhole(made: Pick<Made, 'bytes' | 'entries'>): (run: Run) => void {
	return (run) => {
		if (run.exitCode !== 0 && run.exitCode !== 1) throw new Error(`whydown ended with ${run.exitCode}`);
		const ledger = ledgerOf(run.stdout);
		if (ledger?.['entries'] !== made.entries || ledger['bytes'] !== made.bytes) {
			throw new Error(
				`whydown did not read all ${made.entries} entries in ${made.bytes} bytes: ${JSON.stringify(ledger)}`,
			);
		}
	};
}
