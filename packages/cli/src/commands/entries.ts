import { entryLine, readEvents } from '@whydown/analyzer';
import type { Request } from '../command-line.ts';
import type { Surroundings } from '../interruption.ts';
import { printLines } from '../printing.ts';

type Entries = Extract<Request, { readonly command: 'entries' }>;

/** Prints the entries of the inputs, one after the other, and says with which code to exit. */
export function entries(request: Entries, surroundings: Surroundings): Promise<number> {
	const { redact } = request;
	return printLines(request, surroundings, async function* ({ name, chunks, options }) {
		for await (const record of readEvents(chunks, options)) yield entryLine(name, record, { redact });
	});
}
