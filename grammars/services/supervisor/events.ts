import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface SupervisorSaid<What extends string> extends SourceEventBase<`supervisor.${What}`> {
	readonly kind: `supervisor.${What}`;
}

interface SupervisorFailed<What extends string> extends SupervisorSaid<What> {
	/** The error as it was printed, without the object around it; may be empty. */
	readonly text: string;
	readonly failure: Failure;
}

export interface SupervisorStarting extends SupervisorSaid<'starting'> {
	readonly version: string;
}

export interface SupervisorApiStarted extends SupervisorSaid<'api-started'> {
	readonly port: number;
}

export interface SupervisorStateReportFailed extends SupervisorFailed<'state-report-failed'> {
	/** The HTTP status, when the cloud answered. */
	readonly status?: number;
}

export interface SupervisorStateReportRetrying extends SupervisorSaid<'state-report-retrying'> {
	readonly seconds: number;
}

export interface SupervisorHttpFailed extends SupervisorSaid<'http-failed'> {
	readonly status: number;
	readonly failure: Failure;
}

export interface SupervisorImageDownloadFailed extends SupervisorFailed<'image-download-failed'> {
	readonly image?: string;
}

/** An event named `… error`: `Service start`, `Volume creation`. */
export interface SupervisorStepFailed extends SupervisorFailed<'step-failed'> {
	readonly step: string;
}

export interface SupervisorHealthcheckFailed extends SupervisorSaid<'healthcheck-failed'> {
	/** The condition that failed; empty when the line does not say. */
	readonly text: string;
}

/** `GET /v1/healthy`, which the operating system's watchdog asks. */
export interface SupervisorHealthRequest extends SupervisorSaid<'health-request'> {
	readonly status: number;
}

export interface SupervisorApiRequest extends SupervisorSaid<'api-request'> {
	readonly method: string;
	readonly path: string;
	readonly status: number;
}

/** An event whose name says all that we need: `Supervisor start`, `Image removal`. */
export interface SupervisorNamedEvent extends SupervisorSaid<'event'> {
	readonly name: string;
	/** The service of the fleet that it is about. */
	readonly container?: string;
}

/** The configuration of a service's container differs from the wanted one: a new container takes its place. */
export interface SupervisorServiceReplaced extends SupervisorSaid<'service-replaced'> {
	/** The service. */
	readonly container: string;
}

export interface SupervisorEngineUnreachable extends SupervisorSaid<'engine-unreachable'> {
	readonly failure: Failure;
}

export type SupervisorEvent =
	| SupervisorStarting
	| SupervisorApiStarted
	| SupervisorStateReportFailed
	| SupervisorStateReportRetrying
	| SupervisorSaid<'state-reported'>
	| SupervisorFailed<'target-state-failed'>
	/** The cloud's answer came, and the supervisor makes a mistake while it reads it. */
	| SupervisorFailed<'target-state-unreadable'>
	/** A newer supervisor has changed the database in a way that this one does not know. */
	| SupervisorFailed<'database-newer'>
	/** Settings of the boot are written; the device restarts afterwards, or the settings are as wanted. */
	| SupervisorSaid<'config-applying'>
	/** A line of level error of which we know no more. */
	| SupervisorFailed<'error'>
	| SupervisorHttpFailed
	| SupervisorFailed<'log-stream-failed'>
	| SupervisorSaid<'vpn-active'>
	| SupervisorSaid<'vpn-inactive'>
	| SupervisorSaid<'connectivity-awaited'>
	| SupervisorSaid<'connectivity-ok'>
	| SupervisorSaid<'target-state-applying'>
	| SupervisorSaid<'target-state-applied'>
	| SupervisorFailed<'apply-failed'>
	| SupervisorImageDownloadFailed
	/** The supervisor goes on and downloads the whole image. */
	| SupervisorFailed<'delta-failed'>
	| SupervisorSaid<'image-missing'>
	| SupervisorStepFailed
	| SupervisorHealthcheckFailed
	| SupervisorHealthRequest
	| SupervisorApiRequest
	| SupervisorEngineUnreachable
	| SupervisorServiceReplaced
	/** The engine refused to start the supervisor's own container. */
	| SupervisorFailed<'start-failed'>
	| SupervisorFailed<'initial-report-failed'>
	/** The file that names the type of the device cannot be read. */
	| SupervisorFailed<'device-type-unreadable'>
	| SupervisorFailed<'engine-events-lost'>
	| SupervisorSaid<'database-blocked'>
	| SupervisorFailed<'database-failed'>
	| SupervisorSaid<'updates-locked'>
	| SupervisorSaid<'pin-failed'>
	| SupervisorSaid<'provisioning'>
	| SupervisorFailed<'provisioning-failed'>
	| SupervisorFailed<'journal-read-failed'>
	| SupervisorSaid<'logs-dropped'>
	| SupervisorSaid<'firewall-failed'>
	| SupervisorFailed<'uncaught-error'>
	/** The database of an older version cannot be carried over: the supervisor stops. */
	| SupervisorFailed<'migration-failed'>
	| SupervisorNamedEvent
	/** The rest of an error that the line before told: a stack, the fields of an error object. */
	| SupervisorSaid<'error-detail'>
	| SupervisorSaid<'notice'>
	| SupervisorSaid<'unrecognised'>;
