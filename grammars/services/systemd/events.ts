import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface SystemdSaid<What extends string> extends SourceEventBase<`systemd.${What}`> {
	readonly kind: `systemd.${What}`;
}

/** A job of a unit, as systemd tells it to people: with the description, and since 249 perhaps with the name. */
export interface SystemdJob<
	What extends
		| 'starting'
		| 'started'
		| 'finished'
		| 'stopping'
		| 'stopped'
		| 'target-reached'
		| 'target-stopped'
		| 'unmount-failed',
> extends SystemdSaid<What> {
	readonly unit?: string;
	readonly description: string;
}

/** systemctl was asked for a unit that is not installed. */
export interface SystemdUnitMissing extends SystemdSaid<'unit-missing'> {
	readonly unit: string;
	readonly failure: Failure;
}

/** systemctl was asked to start a unit that is masked, or whose file cannot be used. */
export interface SystemdUnitRefused extends SystemdSaid<'unit-refused'> {
	readonly unit: string;
	readonly failure: Failure;
}

export interface SystemdJobFailed<
	What extends 'start-failed' | 'dependency-failed',
> extends SystemdSaid<What> {
	readonly unit?: string;
	readonly description?: string;
	readonly failure: Failure;
}

export interface SystemdProcessExited extends SystemdSaid<'process-exited'> {
	readonly unit: string;
	/** `main`, `control`, `mount` or `swap`. */
	readonly process: string;
	readonly how: 'exited' | 'killed' | 'dumped';
	/** Exit status, or the signal's number. */
	readonly status: number;
	/** `FAILURE`, `KILL`, … */
	readonly statusName?: string;
}

export interface SystemdUnitFailed extends SystemdSaid<'unit-failed'> {
	readonly unit: string;
	/** `exit-code`, `signal`, `core-dump`, `watchdog`, `timeout`, `start-limit-hit`, `oom-kill`, … */
	readonly result: string;
	readonly failure: Failure;
}

export interface SystemdRestartScheduled extends SystemdSaid<'restart-scheduled'> {
	readonly unit: string;
	/** Restarts since the unit was last started by hand. */
	readonly count: number;
}

export interface SystemdUnitFault<
	What extends 'start-limit-hit' | 'watchdog-timed-out' | 'operation-timed-out' | 'out-of-memory',
> extends SystemdSaid<What> {
	readonly unit: string;
	readonly failure: Failure;
}

export interface SystemdProcessKilled extends SystemdSaid<'process-killed'> {
	readonly unit: string;
	readonly pid: number;
	readonly program: string;
	readonly signal: string;
}

/** A process that is not the unit's main one tried to report: its watchdog signs of life do not count. */
export interface SystemdNotificationRefused extends SystemdSaid<'notification-refused'> {
	readonly unit: string;
	readonly pid: number;
}

export interface SystemdSignalSent extends SystemdSaid<'signal-sent'> {
	readonly unit: string;
	readonly signal: string;
}

export interface SystemdDeactivated extends SystemdSaid<'deactivated'> {
	readonly unit: string;
}

export interface SystemdBooting extends SystemdSaid<'booting'> {
	readonly version: string;
}

/** A device did not appear in time. */
export interface SystemdDeviceTimedOut extends SystemdSaid<'device-timed-out'> {
	readonly unit?: string;
	readonly description?: string;
	/** It is a disk, or a part of one. */
	readonly isDisk: boolean;
	readonly failure: Failure;
}

/** Something lies where a mount goes, or a file is mounted over a file; it is mounted all the same. */
export interface SystemdMountedOverFiles extends SystemdSaid<'mounted-over-files'> {
	readonly unit: string;
}

/** A module that systemd asks for is not among those of the running kernel; it may be built in. */
export interface SystemdModuleMissing extends SystemdSaid<'module-missing'> {
	readonly module: string;
}

export type SystemdEvent =
	| SystemdMountedOverFiles
	| SystemdModuleMissing
	/** The start could not be finished, and ends in a shell for repairs. */
	| SystemdSaid<'emergency-mode'>
	| SystemdJob<'starting'>
	| SystemdJob<'started'>
	| SystemdJob<'finished'>
	| SystemdJob<'stopping'>
	| SystemdJob<'stopped'>
	| SystemdJob<'target-reached'>
	| SystemdJob<'target-stopped'>
	| SystemdJob<'unmount-failed'>
	| SystemdUnitMissing
	| SystemdUnitRefused
	| SystemdJobFailed<'start-failed'>
	| SystemdJobFailed<'dependency-failed'>
	| SystemdDeviceTimedOut
	| SystemdProcessExited
	| SystemdUnitFailed
	| SystemdRestartScheduled
	| SystemdUnitFault<'start-limit-hit'>
	| SystemdUnitFault<'watchdog-timed-out'>
	| SystemdUnitFault<'operation-timed-out'>
	| SystemdUnitFault<'out-of-memory'>
	| SystemdProcessKilled
	| SystemdNotificationRefused
	| SystemdSignalSent
	| SystemdDeactivated
	| SystemdBooting
	| SystemdSaid<'startup-finished'>
	| SystemdSaid<'shutting-down'>
	/** The clock was behind the day on which systemd itself was built: a boot without a battery clock. */
	| SystemdSaid<'clock-advanced'>
	| SystemdSaid<'notice'>
	| SystemdSaid<'unrecognised'>;
