import type { Finding, Report } from '@whydown/analyzer';

/** Severities from which on a cause makes the command fail, weakest last. */
export const thresholds = ['never', 'critical', 'error', 'warning', 'info'] as const;
export type Threshold = (typeof thresholds)[number];

export const signals = ['SIGINT', 'SIGTERM'] as const;
export type Signal = (typeof signals)[number];

export const signalCodes: Readonly<Record<Signal, number>> = { SIGINT: 130, SIGTERM: 143 };

/** Wrong usage, or an input that could not be read whole. */
export const usageCode = 2;

/** The facts of a finding that decide the exit code. */
export type JudgedFinding = Pick<Finding, 'severity' | 'state'>;

/** The facts of a report that decide the exit code. */
export interface JudgedReport extends Pick<Report, 'status'> {
	readonly causes: readonly JudgedFinding[];
	readonly symptoms: readonly JudgedFinding[];
}

function atOrAbove(finding: JudgedFinding, threshold: Threshold): boolean {
	return thresholds.indexOf(finding.severity) <= thresholds.indexOf(threshold);
}

/** True where a cause goes on, or may, and where something worse goes on because of a harmless cause. */
function counts({ causes, symptoms }: JudgedReport, threshold: Threshold): boolean {
	return (
		causes.some(
			(cause) => (cause.state === 'active' || cause.state === 'unknown') && atOrAbove(cause, threshold),
		) || symptoms.some((symptom) => symptom.state === 'active' && atOrAbove(symptom, threshold))
	);
}

/** The exit code: a signal beats 2, 2 beats 1, and 0 is left. `packages/cli/README.md` lists the codes. */
export function exitCode(
	reports: readonly JudgedReport[],
	threshold: Threshold,
	signal: Signal | undefined,
): number {
	if (signal !== undefined) return signalCodes[signal];
	if (reports.some((report) => report.status === 'unreadable')) return usageCode;
	if (threshold === 'never') return 0;
	return reports.some((report) => counts(report, threshold)) ? 1 : 0;
}
