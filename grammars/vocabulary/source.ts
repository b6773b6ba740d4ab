import type { Failure } from './failure.ts';

/**
 * A clock reading that the program itself printed inside its message. It was written when the program spoke;
 * the entry's own stamp is when the journal received it (buffers, and steps of the clock, lie between them).
 */
export interface InnerStamp {
	/** Microseconds since 1970 when read in `zone`. */
	readonly usec: number;
	/** `local` is the zone of the device: the same that the journal's text modes print. */
	readonly zone: 'utc' | 'local';
}

/** The fields of every event. `kind` is `'<source>.<what-happened>'`. */
export interface SourceEventBase<Kind extends string = string> {
	readonly kind: Kind;
	readonly failure?: Failure;
	readonly writtenAt?: InnerStamp;
}

/** A program whose journal lines are understood. */
export interface Source<Name extends string, Event extends SourceEventBase<`${Name}.${string}`>> {
	readonly name: Name;
	/** Its name for people. */
	readonly title: string;
	/** Values of `SYSLOG_IDENTIFIER` that are this program and nothing else. */
	readonly identifiers: readonly string[];
	/** Identifiers that no list can hold, such as `ovpn-client`. */
	readonly identifierPattern?: RegExp;
	/** Units whose lines are this program's; `with-unit` prints them instead of the identifier. */
	readonly units: readonly string[];
	/** Names of containers that run this program and nothing else; the engine gives each name once. */
	readonly containers?: readonly string[];
	/** Kinds that complain although they carry no `failure`: they say that something is wrong, and not what failed. */
	readonly complaints?: readonly Event['kind'][];
	/**
	 * Cases of the grammar for which the measure of `by-words/specific.ts` is wrong: those by which a line without any name is
	 * `always` known, and those that `never` tell. Each with its reason in a comment. `tags` are what the program writes before its
	 * words itself, where nobody else names it (`udhcpc: `): the grammar reads them, and a line that begins so is asked.
	 */
	readonly byWords?: {
		readonly always?: readonly string[];
		readonly never?: readonly string[];
		readonly tags?: readonly string[];
	};
	/** Reads one message: UTF-8 in `bytes[start, end)`. Never throws: what the grammar does not describe is `<name>.unrecognised`. */
	parse(bytes: Uint8Array, start: number, end: number): Event;
}

/** A command of a diagnostics dump whose output is understood. */
export interface CommandSource<Name extends string, Event extends SourceEventBase<`${Name}.${string}`>> {
	readonly name: Name;
	readonly title: string;
	/** True for the heading of a section whose output this reads. */
	readonly matches: (command: string) => boolean;
	/** A fresh reader for one section. */
	read(section: CommandSection): CommandReader<Event>;
}

export interface CommandSection {
	readonly command: string;
	/** `undefined` while unknown. */
	readonly exitStatus: number | undefined;
	readonly signal: number | undefined;
	/** The device's clock when the command ran: microseconds since 1970, or `NaN`. */
	readonly takenAtUsec: number;
}

/** An event of a command's output, and the line that tells it. */
export interface LocatedEvent<Event> {
	readonly event: Event;
	/** Offset of the line in the section's output, from 0; the first line is the best witness when several speak. */
	readonly outputLine: number;
}

/** Reads the lines of one command's output, and gives their events at the end. */
export interface CommandReader<Event> {
	/** One line without its line end. */
	line(text: string): void;
	/** Called once, when the section has ended and how the command ended is known. */
	end(section: CommandSection): readonly LocatedEvent<Event>[];
}
