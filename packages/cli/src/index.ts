import { analyze, unreadableReport, type AnalyzeOptions, type Report } from '@whydown/analyzer';
import { defaultArchiveLimits, type ArchiveLimits } from './archive/archive-limits.ts';
import type { NamedInput, ReadableInput, UnreadableInput } from './named-input.ts';
import { openInputs as openOperands } from './open-inputs.ts';

export type { ArchiveLimits, NamedInput, ReadableInput, UnreadableInput };

/** Limits and an end for `openInputs`. */
export interface OpenOptions {
	/** The most that an archive may unpack to; default: 4 GiB, 200 times its size, 10 000 files, 4 layers. */
	readonly archiveLimits?: Partial<ArchiveLimits>;
	/** Stops reading. */
	readonly signal?: AbortSignal;
}

/**
 * Opens files, glob patterns and, as `-`, standard input. Each file of an archive (gzip, tar, zip) is an input of its own. A
 * path that exists is never taken as a pattern. A name that cannot be opened is an input, too, and says why.
 *
 * Read an input to its end, or leave it, before asking for the next. A chunk is valid until the next one is asked for.
 *
 * @example
 * for await (const input of openInputs(['uploads/*.tgz'])) {
 * 	if (input.kind === 'readable') for await (const entry of readEntries(input.chunks())) console.log(entry);
 * }
 */
export async function* openInputs(
	names: readonly string[],
	{ archiveLimits, signal = new AbortController().signal }: OpenOptions = {},
): AsyncGenerator<NamedInput, void, undefined> {
	// The command reads standard input when nothing is named; a program has to ask for it.
	if (names.length === 0) return;
	const limits = { ...defaultArchiveLimits, ...archiveLimits };
	yield* openOperands(names, { stdin: process.stdin, limits, signal });
}

/** Options of opening, reading and diagnosing files. */
export interface AnalyzeFilesOptions extends Omit<AnalyzeOptions, 'name'>, OpenOptions {}

/**
 * Opens inputs as `openInputs` does and diagnoses each: one report after the other, under the name of its file. An input that
 * cannot be opened has a report with the status `unreadable`. After an abort of `signal` no further input is opened.
 *
 * @example
 * for await (const report of analyzeFiles(['dumps/*.txt'])) console.log(report.name, report.causes);
 */
export async function* analyzeFiles(
	names: readonly string[],
	{ archiveLimits, ...options }: AnalyzeFilesOptions = {},
): AsyncGenerator<Report, void, undefined> {
	const { signal, rules } = options;
	const opening: OpenOptions = { ...(archiveLimits && { archiveLimits }), ...(signal && { signal }) };
	for await (const input of openInputs(names, opening)) {
		yield input.kind === 'unreadable'
			? unreadableReport(input.name, { code: input.code, message: input.message }, rules)
			: await analyze(input.chunks(), { ...options, name: input.name });
		if (signal?.aborted === true) return;
	}
}
