import type { ReaderLimits } from '@whydown/journal';
import type { RulePack } from '@whydown/rules';
import { InputReader, type Input, type InputEnd } from './input/input-reader.ts';
import type { InputProblem } from './input/input-status.ts';
import { Reading } from './reading.ts';
import type { LeftOut, TimeRange } from './time-range.ts';

interface ReadOptions {
	readonly name?: string;
	readonly signal?: AbortSignal;
	readonly limits?: Partial<ReaderLimits>;
	readonly range?: TimeRange;
	readonly at?: Date;
}

/** An input that has been read, or one that is no text, of which nothing could be read. */
export type ReadInput =
	| {
			readonly reading: Reading;
			readonly end: InputEnd;
			/** The commands that a dump says it consists of. */
			readonly listed: readonly string[];
			readonly foreign: undefined;
	  }
	| {
			readonly reading: undefined;
			readonly end: undefined;
			readonly listed: undefined;
			readonly foreign: InputProblem;
	  };

/** Brings an input through all stages, up to the questions to the rules. */
export async function readInput(input: Input, rules: RulePack, options: ReadOptions): Promise<ReadInput> {
	const reading = new Reading(rules, options.range, options.at);
	const reader = new InputReader(reading.sink, options);
	reading.authors.containersSpeak = () => reader.isContainerLog;
	await reader.read(input, () => reading.goOn());
	const { foreign } = reader;
	if (foreign !== undefined) return { reading: undefined, end: undefined, listed: undefined, foreign };
	reading.isByWords = reader.readByWords > 0;
	reading.end();
	const end = inRange(reader.end(reading.content), reading.leftOut, reading.ends === undefined);
	return { reading, end, listed: reader.listed, foreign };
}

/**
 * The end of an input of which a range was looked at. An empty range is a problem. So are entries that were let go because too
 * many waited for the bounds of the range: they are missing, as if the input had been cut.
 */
function inRange(end: InputEnd, leftOut: LeftOut | undefined, isEmpty: boolean): InputEnd {
	const forgotten = leftOut?.forgotten ?? 0;
	if (leftOut !== undefined && isEmpty && leftOut.outside > 0) {
		const message = `has nothing inside of the range: ${leftOut.outside} entries lie outside`;
		return { ...end, problems: [...end.problems, { code: 'ERR_RANGE_EMPTY', message }] };
	}
	if (forgotten === 0) return end;
	const message = `has more between the bounds of the range than can wait: of ${forgotten} entries nobody knows whether they are inside`;
	return {
		...end,
		status: end.status === 'complete' ? 'truncated' : end.status,
		problems: [...end.problems, { code: 'ERR_INPUT_LIMIT', message }],
	};
}
