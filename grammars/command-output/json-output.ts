import type { CommandSection } from '../vocabulary/source.ts';
import { gaveNoAnswer } from './exit-status.ts';
import { jsonFileOf, type JsonFile } from './json-file.ts';

/** The beginnings of the errors of `cat` and `jq`, in dumps that kept errors. */
const complaint = /^(?:cat: |jq: |parse error: |g?unzip: )/;

/** jq ends so when its input is no JSON: versions differ (4 is measured, with 1.6). 3 is a fault of the command line. */
const unreadableForJq: ReadonlySet<number> = new Set([2, 4, 5]);

/** A longer output is no configuration of a device. */
const characterLimit = 1_000_000;

/** Gathers the output of `cat FILE` or `cat FILE | jq …`, and reads the file from it. */
export class JsonOutput {
	readonly #text: string[] = [];
	#length = 0;
	#isMissing = false;
	#problem: 'cut-off' | 'not-json' | undefined;

	line(text: string): void {
		if (complaint.test(text)) {
			if (text.endsWith('No such file or directory')) this.#isMissing = true;
			else if (text.includes('error')) this.#problem = /Unfinished/.test(text) ? 'cut-off' : 'not-json';
			return;
		}
		this.#length += text.length + 1;
		if (this.#length <= characterLimit) this.#text.push(text);
	}

	/**
	 * The content of the file; `undefined` when the command told nothing. A file that is not there is `empty`: behind a pipe
	 * nothing else is left of it.
	 */
	file(section: CommandSection): JsonFile | undefined {
		const { command, exitStatus } = section;
		if (gaveNoAnswer(section)) return undefined;
		if (this.#isMissing) return { kind: 'empty' };
		if (this.#length > characterLimit) return { kind: 'invalid', problem: 'not-json' };
		const file = jsonFileOf(this.#text.join('\n'));
		if (file.kind !== 'empty') return file;
		if (this.#problem !== undefined) return { kind: 'invalid', problem: this.#problem };
		if (exitStatus === undefined) return undefined;
		const throughJq = /\|\s*jq\b/.test(command);
		if (throughJq && unreadableForJq.has(exitStatus)) return { kind: 'invalid', problem: 'not-json' };
		return exitStatus === 0 || !throughJq ? file : undefined;
	}
}
