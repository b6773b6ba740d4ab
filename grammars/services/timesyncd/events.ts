import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface TimesyncdSaid<What extends string> extends SourceEventBase<`timesyncd.${What}`> {
	readonly kind: `timesyncd.${What}`;
}

export interface TimesyncdSynchronised extends TimesyncdSaid<'synchronised'> {
	/** Address and port. */
	readonly server?: string;
	/** The name that the configuration has for it. */
	readonly name?: string;
}

export interface TimesyncdNoReply extends TimesyncdSaid<'no-reply'> {
	/** Absent where the line was cut. */
	readonly server?: string;
	readonly name?: string;
	readonly failure: Failure;
}

export interface TimesyncdOffset extends TimesyncdSaid<'offset'> {
	/** Positive: the clock was behind. */
	readonly seconds: number;
}

export interface TimesyncdFailed extends TimesyncdSaid<'failed'> {
	readonly text: string;
	readonly failure: Failure;
}

export type TimesyncdEvent =
	/** No clock ran without power: the time of the last shutdown stands in for it. */
	| TimesyncdSaid<'clock-restored'>
	| TimesyncdSynchronised
	| TimesyncdNoReply
	| (TimesyncdSaid<'resolving-failed'> & { readonly failure: Failure })
	| TimesyncdSaid<'offline'>
	/** Somebody else set the clock. */
	| TimesyncdSaid<'clock-changed'>
	| TimesyncdOffset
	| TimesyncdSaid<'server-unusable'>
	| TimesyncdFailed
	| TimesyncdSaid<'notice'>
	| TimesyncdSaid<'unrecognised'>;
