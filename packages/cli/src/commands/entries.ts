import { entryLine, readEvents, visible, type RecordsEnd } from '@whydown/analyzer';
import type { Request } from '../command-line.ts';
import { signalCodes, usageCode } from '../exit-code.ts';
import { openInputs } from '../inputs.ts';
import { Interruption, type Surroundings } from '../interruption.ts';
import { write } from '../output.ts';

type Entries = Extract<Request, { readonly command: 'entries' }>;

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
function ledgerLine({ ledger }: RecordsEnd): string {
	const { bytes, lines, entries, ...rest } = ledger;
	const others = Object.entries(rest)
		.filter(([, count]) => count > 0)
		.map(([what, count]) => `, ${what} ${count}`);
	return `bytes ${bytes}, lines ${lines}, entries ${entries}${others.join('')}`;
}

/** Prints the entries of the inputs, one after the other, and says with which code to exit. */
export async function entries(request: Entries, surroundings: Surroundings): Promise<number> {
	const { stdin, stdout, stderr } = surroundings;
	const interruption = new Interruption(surroundings);
	const tell = (name: string, what: string): Promise<void> =>
		write(stderr, `whydown: ${visible(name)}: ${visible(what)}\n`);
	let wholly = true;
	const { limits } = request;
	const { signal } = interruption;
	for await (const input of openInputs(request.operands, { stdin, limits, signal })) {
		if (interruption.received !== undefined) break;
		if (input.kind === 'unreadable') {
			wholly = false;
			await tell(input.name, input.message);
			continue;
		}
		const { name } = input;
		const batches = new Batches(stdout);
		const ends: RecordsEnd[] = [];
		const records = readEvents(input.chunks(), {
			name,
			signal,
			onEnd: (end) => ends.push(end),
		});
		for await (const record of records) {
			if (batches.add(entryLine(name, record, { redact: request.redact }))) await batches.flush();
		}
		await batches.flush();
		for (const end of ends) {
			if (end.status === 'unreadable') wholly = false;
			for (const problem of end.problems) await tell(name, problem.message);
			await tell(name, ledgerLine(end));
		}
	}
	interruption.end();
	if (interruption.received !== undefined) return signalCodes[interruption.received];
	return wholly ? 0 : usageCode;
}
