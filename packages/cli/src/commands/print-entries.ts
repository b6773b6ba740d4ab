import type { InputsRequest } from '../command-line/shared-options.ts';
import { entryLine, readEntries, type RangeText } from '@whydown/analyzer';
import type { Surroundings } from '../surroundings.ts';
import { printLines } from '../print-lines.ts';
import { requestedRange } from '../requested-range.ts';

/** Inputs whose entries are to be printed. */
export interface EntriesRequest extends InputsRequest {
	/** Mask credentials. */
	readonly redact: boolean;
	/** The stretch of time that is wanted. */
	readonly range: RangeText;
}

/**
 * Prints the entries of the inputs, one after the other, and returns the exit code.
 *
 * @throws {UsageError} when a moment or a zone is not understood
 */
export async function printEntries(request: EntriesRequest, surroundings: Surroundings): Promise<number> {
	const { redact } = request;
	const range = await requestedRange(request.range);
	return printLines(request, surroundings, async function* ({ name, chunks, options }) {
		for await (const record of readEntries(chunks, { ...options, ...(range && { range }) })) {
			yield entryLine(name, record, { redact });
		}
	});
}
