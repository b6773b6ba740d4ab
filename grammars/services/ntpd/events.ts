import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface NtpdSaid<What extends string> extends SourceEventBase<`ntpd.${What}`> {
	readonly kind: `ntpd.${What}`;
}

/** The clock is so far off that ntpd does not set it, and ends. */
export interface NtpdCorrectionRefused extends NtpdSaid<'correction-refused'> {
	/** What it would have added to the clock: positive where the clock is behind. */
	readonly seconds: number;
	readonly failure: Failure;
}

/** No server answers. */
export interface NtpdUnanswered extends NtpdSaid<'unanswered'> {
	readonly failure: Failure;
}

export interface NtpdFailed<What extends 'listen-failed' | 'failed'> extends NtpdSaid<What> {
	/** What the line says behind its first words. */
	readonly text: string;
	readonly failure: Failure;
}

export type NtpdEvent =
	| NtpdCorrectionRefused
	| NtpdUnanswered
	| NtpdFailed<'listen-failed'>
	/** The kernel says that nobody disciplines its clock yet, as at every start. */
	| NtpdSaid<'kernel-unsynchronised'>
	| NtpdSaid<'clock-set'>
	| NtpdFailed<'failed'>
	| NtpdSaid<'notice'>
	| NtpdSaid<'unrecognised'>;
