import { entryLine, readEvents, recordsWithin, TimeBoundError, type RecordsWithin } from '@whydown/analyzer';
import type { EntriesRequest } from '../command-line/entries.ts';
import type { Surroundings } from '../interruption.ts';
import { printLines } from '../printing.ts';
import { UsageError } from '../usage-error.ts';

function within({ range }: EntriesRequest): RecordsWithin {
	try {
		return recordsWithin(range);
	} catch (error) {
		throw error instanceof TimeBoundError ? new UsageError(error.message) : error;
	}
}

/**
 * Prints the entries of the inputs, one after the other, and says with which code to exit.
 *
 * @throws {UsageError} when a moment or a zone is not understood.
 */
export async function entries(request: EntriesRequest, surroundings: Surroundings): Promise<number> {
	const { redact, range } = request;
	// A slip of the pen shows before the first input is read.
	within(request);
	const isWhole = range.since === undefined && range.until === undefined;
	return printLines(request, surroundings, async function* ({ name, chunks, note, options }) {
		const selection = within(request);
		for await (const record of selection.of(readEvents(chunks, options))) {
			yield entryLine(name, record, { redact });
		}
		const { outside, forgotten } = selection.left;
		if (!isWhole) note(`outside of the range ${outside}`);
		if (forgotten > 0) note(`left out, because too many waited for the end of the range: ${forgotten}`);
	});
}
