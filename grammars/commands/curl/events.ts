import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

/** Somebody answered, whatever the answer was: curl does not mind HTTP errors. */
export interface CurlAnswered extends SourceEventBase<'curl.answered'> {
	readonly kind: 'curl.answered';
	readonly url: string;
	readonly host: string;
}

export interface CurlFailed extends SourceEventBase<'curl.failed'> {
	readonly kind: 'curl.failed';
	readonly url: string;
	readonly host: string;
	/** curl's exit status: 6 name, 7 connection, 28 time, 35 and 60 TLS, … */
	readonly status: number;
	/** curl's own words; empty where the dump kept no errors. */
	readonly text: string;
	readonly failure: Failure;
}

/**
 * A program on the device itself did not answer: the supervisor's health, or the engine. It carries no failure, because
 * the network has no part in it.
 */
export interface CurlLocalFailed extends SourceEventBase<'curl.local-failed'> {
	readonly kind: 'curl.local-failed';
	readonly url: string;
	readonly status: number;
	readonly text: string;
}

export type CurlEvent = CurlAnswered | CurlFailed | CurlLocalFailed;
