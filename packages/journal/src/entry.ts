import type { Stamp } from './stamp.ts';
import type { BootId, Cursor, MonotonicUsec, RealtimeUsec } from './units.ts';

/** A place in the input. Lines count from 1. */
export interface Position {
	readonly line: number;
	/** The heading of the dump section, when the input is a dump. */
	readonly section: string | undefined;
}

/**
 * The words of an entry. `bytes` when the message is not valid UTF-8 and the input carried the bytes,
 * `withheld` when journalctl printed `null` or `[33B blob data]` instead of the message.
 */
export type Message =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'bytes'; readonly bytes: Uint8Array }
	| { readonly kind: 'withheld' }
	| { readonly kind: 'absent' };

/** One journal record as one input printed it. A field is `undefined` when the input does not say it. */
export interface JournalEntry {
	/** Place among the entries of its input, from 0. */
	readonly ordinal: number;
	readonly at: Position;
	readonly stamp: Stamp;
	/** `__REALTIME_TIMESTAMP`. */
	readonly realtimeUsec: RealtimeUsec | undefined;
	/** `__MONOTONIC_TIMESTAMP`. */
	readonly monotonicUsec: MonotonicUsec | undefined;
	/** `_SOURCE_REALTIME_TIMESTAMP`: when the sender wrote it; text modes print this one when it is there. */
	readonly sourceRealtimeUsec: RealtimeUsec | undefined;
	readonly bootId: BootId | undefined;
	readonly cursor: Cursor | undefined;
	readonly hostname: string | undefined;
	readonly identifier: string | undefined;
	readonly unit: string | undefined;
	/** The name of the container that wrote it: the engine's log driver adds it (`CONTAINER_NAME`). */
	readonly container?: string;
	/** The user's service that wrote it, where the input is a log of services and not a journal; empty when the log names none. */
	readonly service?: string | undefined;
	readonly pid: number | undefined;
	/** 0 (emergency) to 7 (debug). */
	readonly priority: number | undefined;
	readonly message: Message;
}
