import type { Failure } from '../vocabulary/failure.ts';
import type { SourceEventBase } from '../vocabulary/source.ts';

/** The result of a check; the same in every version of the script. */
export type CheckFinding =
	| 'engine-down'
	| 'engine-restarts'
	| 'engine-silent'
	| 'storage-migration-failed'
	| 'supervisor-down'
	| 'supervisor-unhealthy'
	| 'clock-unsynchronised'
	| 'under-voltage'
	| 'cpu-throttled'
	| 'temperature-high'
	| 'memory-low'
	| 'disk-full'
	| 'metadata-full'
	| 'writes-slow'
	| 'media-not-expanded'
	| 'data-read-only'
	| 'data-unmounted'
	| 'os-rolled-back'
	| 'os-deprecated'
	| 'os-unlisted'
	| 'service-restarting'
	| 'service-unhealthy'
	| 'service-silent'
	| 'upstream-silent'
	| 'resolv-conf-missing'
	| 'wifi-signal-weak'
	| 'packets-lost'
	| 'tls-intercepted'
	| 'host-unreachable'
	| 'registry-unreachable'
	| 'unspecified';

/** A health check found something. A check with sub-tests gives one event for each that did. */
export interface ChecksFailed extends SourceEventBase<'checks.failed'> {
	readonly kind: 'checks.failed';
	/** `check_networking`; before 2019 `DNS`, `MEM`, … */
	readonly check: string;
	/** `test_upstream_dns` */
	readonly test: string | undefined;
	readonly finding: CheckFinding;
	/** The line that says it. */
	readonly text: string;
	/** Restarts, events or failures in a row. */
	readonly count: number | undefined;
	/** The free or available share, in percent. */
	readonly percent: number | undefined;
	/** The host that was asked for or asked, without scheme. */
	readonly host: string | undefined;
	/** The DNS server that gave no answer. */
	readonly server: string | undefined;
	/** The user's service, the engine, or the network interface that it is about. */
	readonly subject: string | undefined;
	/** `Thu 2022-08-18 11:14:32 UTC`: when the engine started the last time, as printed. */
	readonly startedAt: string | undefined;
	readonly failure?: Failure;
}

/** A health check found nothing. It speaks of the moment, not of the hours before. */
export interface ChecksSucceeded extends SourceEventBase<'checks.succeeded'> {
	readonly kind: 'checks.succeeded';
	readonly check: string;
	readonly text: string;
}

export type ChecksEvent = ChecksFailed | ChecksSucceeded;
