import { utf8 } from '../input/bytes.ts';
import type { ObjectReader } from '../lines/other-objects.ts';
import type { OutputLines } from './output-lines.ts';
import type { OutputsAlone } from './outputs-alone.ts';

/** Objects that a command prints, pasted without the command and over several lines, as `jq` and browsers lay them out. */
export class ObjectOutputs implements ObjectReader {
	readonly #alone: OutputsAlone;
	readonly #output: OutputLines;

	constructor(alone: OutputsAlone, output: OutputLines) {
		this.#alone = alone;
		this.#output = output;
	}

	readObject(value: object, line: number): 'output' | undefined {
		const text = utf8(JSON.stringify(value));
		if (!this.#alone.beginOf(text, line)) return undefined;
		this.#output.tell(text, line);
		this.#alone.end();
		return 'output';
	}
}
