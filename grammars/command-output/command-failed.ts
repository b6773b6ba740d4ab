import type { CommandSection, LocatedEvent, SourceEventBase } from '../vocabulary/source.ts';
import { gaveNoAnswer } from './exit-status.ts';

/** The command ran and could not tell. That is no fault of the device by itself, so it carries no failure. */
export interface CommandFailed<Name extends string> extends SourceEventBase<`${Name}.failed`> {
	readonly kind: `${Name}.failed`;
	/** `undefined` where the dump does not tell how the command ended. */
	readonly status: number | undefined;
	/** Its own words about the failure; empty where the dump kept no errors. */
	readonly text: string;
}

/** A shell's words for a missing tool, in dumps that do not tell how a command ended. */
const missingTool = /: (?:command )?not found$/;

/** The beginnings of tools' words about their own failure. */
const complaint = /^(?:Failed to |Cannot |Could not |Unable to |[\w./-]+: )/;

/**
 * The event of a command whose output was not understood: its failure, when it ended so or says so; else none.
 *
 * @param firstLine - the first line of its output, if there is one
 */
export function commandFailed<Name extends string>(
	name: Name,
	section: CommandSection,
	firstLine: string | undefined,
): readonly LocatedEvent<CommandFailed<Name>>[] {
	const { exitStatus: status } = section;
	const text = firstLine?.trim() ?? '';
	if (gaveNoAnswer(section) || status === 0 || missingTool.test(text)) return [];
	if (status === undefined && !complaint.test(text)) return [];
	return [{ event: { kind: `${name}.failed`, status, text }, outputLine: 0 }];
}
