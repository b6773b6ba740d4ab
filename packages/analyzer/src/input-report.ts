import type { UnrecognisedMessages } from '@whydown/grammars';
import type { Ledger, RealtimeUsec } from '@whydown/journal';
import type { Diagnosis } from '@whydown/rules';
import type { CheckResult } from './health/check-result.ts';
import type { LeftOut } from './time-range.ts';

/** What an input turned out to be; `unknown` when nothing in it could be read. */
export type InputKind = 'diagnostics-dump' | 'journal' | 'checks' | 'device-logs' | 'mixed' | 'unknown';

/**
 * How much of an input was seen.
 *
 * - `complete`: all of it.
 * - `truncated`: all that there is, but it was cut before it came to us (a dump that stops in the middle of a command),
 *   or too many of its lines are not readable.
 * - `interrupted`: reading was stopped by a signal; what was read is diagnosed.
 * - `unreadable`: it could not be read whole, or nothing in it is an entry.
 */
export type InputStatus = 'complete' | 'truncated' | 'interrupted' | 'unreadable';

/** Something that kept an input from being read whole: `code` is stable, `message` says what and what to do. */
export interface InputProblem {
	readonly code: string;
	readonly message: string;
}

/** What the input says about the device itself. */
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

/** The stretch of time that was looked at, as it was asked for, and what it left out. */
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
	/** What known sources said that their grammars do not describe. */
	readonly unrecognised: UnrecognisedMessages;
	/** Commands of a dump whose answer is missing. */
	readonly unanswered: readonly Unanswered[];
	readonly ledger: Ledger;
}
