import type { ReaderLimits, RecordsEnd } from '@whydown/analyzer';
import type { InputsRequest } from './command-line/shared-options.ts';
import { InputPass } from './input-pass.ts';
import { write } from './output.ts';
import type { Surroundings } from './surroundings.ts';

/** Lines are written together once they have so many characters. */
const batchSize = 64 * 1024;

/** Collects lines, and waits until whoever reads them has taken them. */
class LineBatch {
	readonly #stream: NodeJS.WritableStream;
	#text = '';

	constructor(stream: NodeJS.WritableStream) {
		this.#stream = stream;
	}

	/** Adds a line; true when the batch is to be written. */
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

/** The fate of the lines of an input: its ledger, without the classes that are empty. */
function ledgerLine({ ledger, leftOut }: RecordsEnd): string {
	const { bytes, lines, entries, ...rest } = ledger;
	const others = Object.entries(rest)
		.filter(([, count]) => count > 0)
		.map(([lineClass, count]) => `, ${lineClass} ${count}`);
	const outside = leftOut === undefined ? '' : `, outside of the range ${leftOut.outside}`;
	return `bytes ${bytes}, lines ${lines}, entries ${entries}${others.join('')}${outside}`;
}

/** An input to be printed, and the options for its reader. */
export interface PrintedInput {
	readonly name: string;
	readonly chunks: AsyncIterable<Uint8Array>;
	readonly options: {
		readonly name: string;
		readonly signal: AbortSignal;
		readonly limits: Partial<ReaderLimits>;
		readonly onEnd: (end: RecordsEnd) => void;
	};
}

async function tellEnd(pass: InputPass, name: string, end: RecordsEnd): Promise<void> {
	if (end.status === 'unreadable') pass.missedSome();
	for (const problem of end.problems) await pass.tell(name, problem.message);
	await pass.tell(name, ledgerLine(end));
	const forgotten = end.leftOut?.forgotten ?? 0;
	if (forgotten > 0)
		await pass.tell(name, `left out, because too many waited for the end of the range: ${forgotten}`);
}

/**
 * Prints lines of the inputs, one input after the other, no faster than they are taken. It tells the fate of each input's lines
 * on standard error, and returns the exit code.
 *
 * @param linesOf - the lines of one input, each with its line end
 */
export async function printLines(
	request: InputsRequest,
	surroundings: Surroundings,
	linesOf: (input: PrintedInput) => AsyncIterable<string>,
): Promise<number> {
	const pass = new InputPass(surroundings);
	const { signal } = pass;
	for await (const input of pass.inputs(request)) {
		const { name } = input;
		const batch = new LineBatch(surroundings.stdout);
		const ends: RecordsEnd[] = [];
		const onEnd = (end: RecordsEnd): void => void ends.push(end);
		const options = { name, signal, limits: request.readerLimits, onEnd };
		for await (const line of linesOf({ name, chunks: input.chunks(), options })) {
			if (batch.add(line)) await batch.flush();
		}
		await batch.flush();
		for (const end of ends) await tellEnd(pass, name, end);
	}
	return pass.exitCode();
}
