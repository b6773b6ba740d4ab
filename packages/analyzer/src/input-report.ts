import type { UnrecognisedMessages } from '@whydown/grammars';
import type { Ledger, RealtimeUsec } from '@whydown/journal';
import type { Diagnosis } from '@whydown/rules';
import type { CheckResult } from './health/check-result.ts';
import type { InputKind, InputProblem, InputStatus } from './input/input-status.ts';
import type { LeftOut } from './time-range.ts';

/** The device, as far as the input describes it. */
export interface Device {
	readonly hostname: string | undefined;
	readonly deviceType: string | undefined;
	readonly osVersion: string | undefined;
	readonly supervisorVersion: string | undefined;
}

/** The time that the input spans, on the device's own clock. */
export interface Period {
	readonly from: RealtimeUsec | undefined;
	readonly to: RealtimeUsec | undefined;
	readonly yearInferred: boolean;
}

/** The stretch of time that was looked at, as it was asked for, and how much it left out. */
export interface ReportRange extends LeftOut {
	readonly since: string | undefined;
	readonly until: string | undefined;
	readonly zone: string;
}

/** A command of a dump that did not run to its end: what it did not say is no absence and no fault. */
export interface Unanswered {
	readonly command: string;
	/** `127` (no such tool), `124`, `137`, `143` (stopped by the time limit); `undefined` when a signal ended it. */
	readonly status: number | undefined;
}

/** Everything that there is to tell about one input: a report is made of this and of nothing else. */
export interface InputReport {
	readonly name: string;
	readonly kind: InputKind;
	readonly status: InputStatus;
	readonly problems: readonly InputProblem[];
	readonly device: Device;
	/** Only where a range was asked for: then causes, coverage, period and time line are those inside. */
	readonly range?: ReportRange;
	readonly period: Period;
	readonly facts: Readonly<Record<string, unknown>>;
	readonly diagnosis: Diagnosis;
	/** The device's health checks: those that every device has, then others and those of the user's services. */
	readonly healthChecks: readonly CheckResult[];
	/** The messages of known sources that their grammars do not describe. */
	readonly unrecognised: UnrecognisedMessages;
	/** Commands of a dump whose answer is missing. */
	readonly unanswered: readonly Unanswered[];
	readonly ledger: Ledger;
}
