/** The amount of each thing that the reader takes in before it cuts or forgets: these keep memory constant on any input. */
export interface ReaderLimits {
	/** Bytes of one line; the rest of a longer line is skipped and the line counts as `truncated`. */
	readonly lineBytes: number;
	/** Bytes of one message of several lines; further lines are left out and the entry counts as `truncated`. */
	readonly messageBytes: number;
	/** Different identifiers, units and host names that are kept as shared strings; further ones are decoded each time. */
	readonly names: number;
	/** Different commands of a dump's list that are remembered to recognise its headings. */
	readonly commands: number;
	/** Sections of one input; the lines of further ones are counted as output and left out. */
	readonly sections: number;
	/** Fields of one JSON object; an object with more is undecodable and left out. journald takes 1024. */
	readonly fields: number;
	/** Brackets within brackets in one JSON object; an object with more is undecodable and left out. */
	readonly nesting: number;
}

/** Far beyond what real devices write. */
export const defaultLimits: ReaderLimits = {
	lineBytes: 1024 * 1024,
	messageBytes: 1024 * 1024,
	names: 8192,
	commands: 4096,
	sections: 4096,
	fields: 1024,
	nesting: 64,
};
