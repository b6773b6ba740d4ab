import type { CommandSection } from '../vocabulary/source.ts';

/** 124: `timeout` ended it. 127: there is no such command. 137 and 143: killed. */
const unanswered: ReadonlySet<number> = new Set([124, 127, 137, 143]);

/**
 * True when a command that ended so has told nothing about the device: the tool is missing, or it was stopped before it
 * could answer. Its output until then is no evidence of a fault.
 */
export function gaveNoAnswer({ exitStatus, signal }: CommandSection): boolean {
	return signal !== undefined || (exitStatus !== undefined && unanswered.has(exitStatus));
}
