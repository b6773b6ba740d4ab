import type { Failure } from '../../vocabulary/failure.ts';
import type { InnerStamp, SourceEventBase } from '../../vocabulary/source.ts';

interface Update<What extends string> extends SourceEventBase<`hup-log.${What}`> {
	readonly kind: `hup-log.${What}`;
	/** The log, where the output names it. */
	readonly path: string | undefined;
	/** The beginning of the update, by the device's clock: the name of the log says it. */
	readonly startedAt: InnerStamp | undefined;
	/** The versions of the system that are named: `2.50.4+rev1`. */
	readonly from: string | undefined;
	readonly to: string | undefined;
}

/** The new system was written, and the device told to start it. */
export interface HupLogUpdated extends Update<'updated'> {}

/** The update gave up. */
export interface HupLogUpdateFailed extends Update<'update-failed'> {
	/** The last words of the script. */
	readonly text: string;
	/** The line before them, mostly the reason. */
	readonly detail: string | undefined;
	/** The reason in the words of failures: `no-space`, `forbidden`, …; however long ago it was. */
	readonly obstacle: string | undefined;
	/** The reason, where the update is so recent that it still tells of the device. */
	readonly failure: Failure;
}

/** The supervisor stayed as it was; the update of the system went on. */
export interface HupLogSupervisorUpdateFailed extends Update<'supervisor-update-failed'> {
	/** What the script says of it. */
	readonly text: string;
	/** The line before, mostly the reason. */
	readonly detail: string | undefined;
	/** The reason in the words of failures. */
	readonly obstacle: string | undefined;
	readonly failure: Failure;
}

/** The log ends behind a complaint, or behind an attempt that failed: the script says nothing of how it went on. */
export interface HupLogAttemptFailed extends Update<'attempt-failed'> {
	/** What was complained of. */
	readonly text: string;
	/** The line that names the reason, or the last one before it. */
	readonly detail: string | undefined;
	/** The reason in the words of failures. */
	readonly obstacle: string | undefined;
	readonly failure: Failure;
}

/** The log stops in the middle: the update still runs, or it was cut off. */
export interface HupLogUpdateUnfinished extends Update<'update-unfinished'> {}

/** Nobody tried to update the system in half a year. */
export interface HupLogAbsent extends SourceEventBase<'hup-log.absent'> {
	readonly kind: 'hup-log.absent';
}

/** The logs could not be read. */
export interface HupLogFailed extends SourceEventBase<'hup-log.failed'> {
	readonly kind: 'hup-log.failed';
	readonly status: number | undefined;
	readonly text: string;
}

export type HupLogEvent =
	| HupLogUpdated
	| HupLogUpdateFailed
	| HupLogSupervisorUpdateFailed
	| HupLogAttemptFailed
	| HupLogUpdateUnfinished
	| HupLogAbsent
	| HupLogFailed;
