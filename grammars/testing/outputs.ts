import type { CommandSection, CommandSource, LocatedEvent, SourceEventBase } from '../vocabulary/source.ts';

/** The end of a command; by default it ended well. */
export interface Ending {
	readonly exitStatus?: number | undefined;
	readonly signal?: number | undefined;
}

/** The events of a command's output. The lines are those between the date line and the trailer of the section. */
export function readOutput<Event extends SourceEventBase<`${string}.${string}`>>(
	source: CommandSource<string, Event>,
	command: string,
	lines: readonly string[],
	ending: Ending = { exitStatus: 0 },
): readonly LocatedEvent<Event>[] {
	const section: CommandSection = {
		command,
		exitStatus: ending.exitStatus,
		signal: ending.signal,
		takenAtUsec: Number.NaN,
	};
	const reader = source.read(section);
	for (const line of lines) reader.line(line);
	return reader.end(section);
}

/** The endings of a command that tell nothing about the device, and what a shell prints with them. */
export const noAnswers: readonly Ending[] = [
	{ exitStatus: 124 },
	{ exitStatus: 127 },
	{ exitStatus: 137 },
	{ exitStatus: 143 },
	{ signal: 9 },
];
