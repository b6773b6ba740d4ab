import type { Place } from '@whydown/timeline';
import type { SourceEventBase } from '@whydown/grammars';

/** An event in its place, with what a report needs to point at it. */
export interface Observation {
	readonly event: SourceEventBase;
	/** Name of the source that spoke, `openvpn`, or `timeline`; of a program that no grammar describes, the name that a rule asks for. */
	readonly source: string;
	readonly place: Place;
	readonly line: number;
	readonly section: string | undefined;
	readonly pid: number | undefined;
	/** The unit that wrote it. */
	readonly unit: string | undefined;
	/** Fields whose values the input does not tell: the size of a jump between stamps without a year. */
	readonly unknownFields?: ReadonlySet<string>;
	/** The folded message, where it complains and no grammar describes it. */
	readonly template?: string | undefined;
	/**
	 * The user's service that complains or that the complaint is about, empty where its name is not known: trouble of an app, and none of
	 * the system's.
	 */
	readonly service?: string | undefined;
	/** A command output describes the device at the end of the input, and confirms what is active. */
	readonly fromCommand: boolean;
	/** Decode on demand: most observations are never shown. Valid only during the call that receives the observation. */
	stampText(): string;
	messageText(): string;
}

/** A stretch of one boot in which an input shows a source. The analyzer makes it: it knows the sections. */
export interface CoverageClaim {
	/** A source's name, or `*` for every source that speaks in the journal. */
	readonly source: string;
	/** With `*`: the sources that it does not speak of, because claims of their own do. */
	readonly except?: readonly string[];
	readonly boot: number;
	readonly from: Place;
	readonly to: Place;
	readonly entries: number;
	/** Lines of the first and the last entry, and the section they stand in, where they are known. */
	readonly fromLine?: number;
	readonly toLine?: number;
	readonly section?: string | undefined;
	/** It shows only what the source says of some units: enough to ask what came after a line, too little to call the source clean. */
	readonly isPartial?: boolean;
	/** More was written in the same boot than it shows: before its beginning, or in a hole. */
	readonly isCut?: boolean;
	/** The reason for the claim's beginning or end, for the reader: `-n 200 reached`, `the journal ends`. */
	readonly note: string | undefined;
}
