/** Something to read, and its name. */
export interface ReadableInput {
	readonly kind: 'readable';
	readonly name: string;
	/** The path at which it can be read at any place, where it is a regular file. */
	readonly path?: string;
	readonly chunks: () => AsyncIterable<Uint8Array>;
}

/** Something that was named and cannot be read. */
export interface UnreadableInput {
	readonly kind: 'unreadable';
	readonly name: string;
	readonly code: string;
	readonly message: string;
}

export type NamedInput = ReadableInput | UnreadableInput;
