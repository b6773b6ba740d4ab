import type { ReaderLimits, RecordsEnd } from '@whydown/analyzer';
import type { InputsRequest } from './command-line/inputs-request.ts';
import { complaint } from './complaint.ts';
import { signalCodes, usageCode } from './exit-code.ts';
import { openInputs } from './inputs.ts';
import { Interruption, type Surroundings } from './interruption.ts';
import { write } from './output.ts';

/** Lines are written together once they have so many characters. */
const batchSize = 64 * 1024;

/** Collects lines, and waits until whoever reads them has taken them. */
class Batches {
	readonly #stream: NodeJS.WritableStream;
	#text = '';

	constructor(stream: NodeJS.WritableStream) {
		this.#stream = stream;
	}

	/** Whether enough is collected to be written. */
	add(line: string): boolean {
		this.#text += line;
		return this.#text.length >= batchSize;
	}

	async flush(): Promise<void> {
		const text = this.#text;
		this.#text = '';
		if (text !== '') await write(this.#stream, text);
	}
}

/** What became of the lines of an input: its ledger, without what did not happen. */
function ledgerLine({ ledger, leftOut }: RecordsEnd): string {
	const { bytes, lines, entries, ...rest } = ledger;
	const others = Object.entries(rest)
		.filter(([, count]) => count > 0)
		.map(([what, count]) => `, ${what} ${count}`);
	const outside = leftOut === undefined ? '' : `, outside of the range ${leftOut.outside}`;
	return `bytes ${bytes}, lines ${lines}, entries ${entries}${others.join('')}${outside}`;
}

/** One input to be printed, with what its reader wants to know. */
export interface Printed {
	readonly name: string;
	readonly chunks: AsyncIterable<Uint8Array>;
	readonly options: {
		readonly name: string;
		readonly signal: AbortSignal;
		readonly limits: Partial<ReaderLimits>;
		readonly onEnd: (end: RecordsEnd) => void;
	};
}

/**
 * Prints lines of the inputs, one input after the other, no faster than they are taken; says on standard error what
 * became of each input, and returns the code to exit with.
 *
 * @param linesOf - the lines of one input, each with its line end
 */
export async function printLines(
	{ operands, limits, readerLimits }: InputsRequest,
	surroundings: Surroundings,
	linesOf: (input: Printed) => AsyncIterable<string>,
): Promise<number> {
	const { stdin, stdout, stderr } = surroundings;
	const interruption = new Interruption(surroundings);
	const { signal } = interruption;
	const tell = (name: string, what: string): Promise<void> => write(stderr, complaint(name, what));
	let wholly = true;
	for await (const input of openInputs(operands, { stdin, limits, signal })) {
		if (interruption.received !== undefined) break;
		if (input.kind === 'unreadable') {
			wholly = false;
			await tell(input.name, input.message);
			continue;
		}
		const { name } = input;
		const batches = new Batches(stdout);
		const ends: RecordsEnd[] = [];
		const options = { name, signal, limits: readerLimits, onEnd: (end: RecordsEnd) => void ends.push(end) };
		for await (const line of linesOf({ name, chunks: input.chunks(), options })) {
			if (batches.add(line)) await batches.flush();
		}
		await batches.flush();
		for (const end of ends) {
			if (end.status === 'unreadable') wholly = false;
			for (const problem of end.problems) await tell(name, problem.message);
			await tell(name, ledgerLine(end));
			const forgotten = end.leftOut?.forgotten ?? 0;
			if (forgotten > 0) {
				await tell(name, `left out, because too many waited for the end of the range: ${forgotten}`);
			}
		}
	}
	const received = await interruption.ended();
	if (received !== undefined) return signalCodes[received];
	return wholly ? 0 : usageCode;
}
