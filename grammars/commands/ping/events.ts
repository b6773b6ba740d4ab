import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

/** Somebody answered, perhaps not always. */
export interface PingAnswered extends SourceEventBase<'ping.answered'> {
	readonly kind: 'ping.answered';
	readonly host: string;
	readonly sent: number;
	readonly received: number;
	readonly lossPercent: number;
	readonly averageMilliseconds: number | undefined;
}

/**
 * The name was found, and nobody answered. Networks that block ping are many: only where a router or the device itself
 * said that there is no way is it a failure.
 */
export interface PingUnanswered extends SourceEventBase<'ping.unanswered'> {
	readonly kind: 'ping.unanswered';
	readonly host: string;
	readonly sent: number;
	/** `Destination Host Unreachable` */
	readonly obstacle: string | undefined;
	readonly failure?: Failure;
}

/** ping could not even ask. */
export interface PingFailed extends SourceEventBase<'ping.failed'> {
	readonly kind: 'ping.failed';
	readonly host: string;
	readonly status: number | undefined;
	readonly text: string;
	readonly failure: Failure;
}

export type PingEvent = PingAnswered | PingUnanswered | PingFailed;
