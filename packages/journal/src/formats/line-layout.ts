import type { StampKind } from '../stamp.ts';

/** A part of a line: offsets in bytes from its beginning. */
export interface Part {
	readonly from: number;
	readonly to: number;
}

/** The part of a line before its message, in a layout that is not journalctl's. Offsets count from the beginning of the line. */
export interface LineHead {
	readonly stampKind: StampKind;
	/** In the unit of `stampKind`; `NaN` without a stamp. */
	readonly stampUsec: number;
	/** The zone of a `local` stamp: empty where the line names none. */
	readonly zone?: string;
	readonly stamp?: Part;
	readonly hostname?: Part;
	/** A part of the line, or a name that the layout stands for. */
	readonly identifier?: Part | string;
	/** The user's service that wrote it, in logs of services; without it nobody is named, or the device itself wrote it. */
	readonly service?: Part;
	readonly pid?: number;
	readonly priority?: number;
	/** The beginning of the message. */
	readonly message: number;
}

/** A layout that is not journalctl's. */
export interface LineLayout {
	/**
	 * Reads what stands before the message of one line, from its first 512 bytes as Latin-1, so that an index into
	 * the text is an offset into the line. `undefined` when the line has another layout.
	 */
	read(text: string): LineHead | undefined;
	/** Lines of another block follow: what those before have shown no longer counts. */
	startBlock?(): void;
}

/** The part of a line that `text` takes, from an offset on. */
export function partAt(from: number, text: string): Part {
	return { from, to: from + text.length };
}
