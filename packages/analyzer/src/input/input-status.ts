/** The kind of an input; `unknown` when nothing in it could be read. */
export type InputKind = 'diagnostics-dump' | 'journal' | 'checks' | 'device-logs' | 'mixed' | 'unknown';

/**
 * The part of an input that was seen.
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
