import { entryLine, readEvents } from '@whydown/analyzer';
import type { EntriesRequest } from '../command-line/entries.ts';
import type { Surroundings } from '../interruption.ts';
import { printLines } from '../printing.ts';
import { rangeOf } from '../range.ts';

/**
 * Prints the entries of the inputs, one after the other, and says with which code to exit.
 *
 * @throws {UsageError} when a moment or a zone is not understood.
 */
export async function entries(request: EntriesRequest, surroundings: Surroundings): Promise<number> {
	const { redact } = request;
	const range = await rangeOf(request.range);
	return printLines(request, surroundings, async function* ({ name, chunks, options }) {
		for await (const record of readEvents(chunks, { ...options, ...(range && { range }) })) {
			yield entryLine(name, record, { redact });
		}
	});
}
