import type { Finding, Report } from '@whydown/analyzer';

/** Severities from which on trouble makes the command fail, weakest last. */
const severities = ['critical', 'error', 'warning', 'info'] as const;
type Severity = (typeof severities)[number];

/** The words of `--fail-on`. `unexplained`: as `error`, and also when nobody says why lines complain. */
export type Threshold = 'never' | Severity | 'unexplained';
export const thresholds: readonly Threshold[] = ['never', ...severities, 'unexplained'];

/** The trouble that makes the command fail. */
export interface FailOn {
	readonly failOn: Threshold;
	/** Also count what was said once, at the end of an input. */
	readonly isStrict: boolean;
}

export const signals = ['SIGINT', 'SIGTERM'] as const;
export type Signal = (typeof signals)[number];

export const signalCodes: Readonly<Record<Signal, number>> = { SIGINT: 130, SIGTERM: 143 };

/** Wrong usage, an input that could not be read whole, or one that tells nothing. */
export const usageCode = 2;

/** The facts of a finding that decide the exit code. */
export type JudgedFinding = Pick<Finding, 'severity' | 'state' | 'saidOnceAtEnd' | 'last'>;

/** The facts of a report that decide the exit code. */
export interface JudgedReport extends Pick<Report, 'status' | 'verdict' | 'account' | 'connectivity'> {
	readonly causes: readonly JudgedFinding[];
	readonly symptoms: readonly JudgedFinding[];
}

/** How bad a state is that the dashboard would show: as bad as the rule on the way that does not work. */
const severityOfState: Readonly<Record<Report['connectivity']['state'], Severity | undefined>> = {
	online: undefined,
	unknown: undefined,
	'heartbeat-only': 'error',
	'vpn-only': 'error',
	offline: 'critical',
};

/** True for a device that the input proves to be not online, by more than a line that was said once, at the end. */
function isCutOff(
	{ connectivity: { vpn, heartbeat }, causes, symptoms }: JudgedReport,
	isStrict: boolean,
): boolean {
	const once = new Set(
		[...causes, ...symptoms].flatMap(({ saidOnceAtEnd, last }) =>
			saidOnceAtEnd === true && !isStrict && last.line !== undefined ? [last.line] : [],
		),
	);
	return [vpn, heartbeat].some((way) => way?.works === false && !once.has(way.by.at.line ?? 0));
}

/** True where a cause goes on, or may, where something worse goes on because of a harmless cause, and where the device is not online. */
function counts(report: JudgedReport, { failOn, isStrict }: FailOn): boolean {
	if (failOn === 'never') return false;
	if (failOn === 'unexplained' && report.account.unexplained > 0) return true;
	const least = severities.indexOf(failOn === 'unexplained' ? 'error' : failOn);
	const isBad = (severity: Severity): boolean => severities.indexOf(severity) <= least;
	const goesOn = ({ severity, saidOnceAtEnd }: JudgedFinding): boolean =>
		isBad(severity) && (isStrict || saidOnceAtEnd !== true);
	if (report.causes.some((cause) => (cause.state === 'active' || cause.state === 'unknown') && goesOn(cause)))
		return true;
	if (report.symptoms.some((symptom) => symptom.state === 'active' && goesOn(symptom))) return true;
	const state = severityOfState[report.connectivity.state];
	return state !== undefined && isBad(state) && isCutOff(report, isStrict);
}

/** The exit code: a signal beats 2, 2 beats 1, and 0 is left. `packages/cli/README.md` lists the codes. */
export function exitCode(
	reports: readonly JudgedReport[],
	failOn: FailOn,
	signal: Signal | undefined,
): number {
	if (signal !== undefined) return signalCodes[signal];
	const tellsNothing = ({ status, verdict }: JudgedReport): boolean =>
		status === 'unreadable' || verdict === 'nothing-to-judge';
	if (reports.some(tellsNothing)) return usageCode;
	return reports.some((report) => counts(report, failOn)) ? 1 : 0;
}
