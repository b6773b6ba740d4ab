import { outputShapes } from '@whydown/grammars';
import {
	chunksOf,
	JournalReader,
	type ChunkSource,
	type JournalSink,
	type Ledger,
	type ReaderLimits,
	type TakenDressing,
} from '@whydown/journal';
import { FileHead, foreignFormat } from './foreign-format.ts';
import {
	brokenBecause,
	byShapeBecause,
	byWordsBecause,
	garbledBecause,
	isTruncated,
	readingFailed,
	unreadableBecause,
	type InputContent,
} from './input-problems.ts';
import type { InputKind, InputProblem, InputStatus } from './input-status.ts';
import { isKnownByWords, isProgramSaying } from './known-by-words.ts';

/** Anything that holds a journal or a dump: text, bytes, an iterable of either, or a stream of Node or of the web. */
export type Input = ChunkSource;

/** The end of the reading of one input. */
export interface InputEnd {
	readonly kind: InputKind;
	readonly status: InputStatus;
	readonly problems: readonly InputProblem[];
	readonly ledger: Ledger;
	/** What a mail, a chat or a page had put around the lines, and was taken off. */
	readonly dressings: readonly TakenDressing[];
}

interface InputReaderOptions {
	/** The name of the input in problems; default `input`. */
	readonly name?: string;
	readonly signal?: AbortSignal;
	readonly limits?: Partial<ReaderLimits>;
}

/** The contents of an input that has been read, as whoever put them in order knows them. */
export interface OrderedContent extends Pick<InputContent, 'sections' | 'markers'> {
	/** Entries beyond what can be put in order. */
	readonly entriesNotRead: number;
	/** Lines of outputs beyond what is kept. */
	readonly outputLinesNotRead: number;
}

/** Longer chunks are cut, so that only what a small piece holds waits to be asked for. */
const pieceBytes = 64 * 1024;

/**
 * Brings the bytes of one input to a journal reader and says how that went. An input that cannot be read, or read on, never
 * makes it throw: what came before is kept, and `end` tells the rest.
 */
export class InputReader {
	readonly #reader: JournalReader;
	readonly #head: FileHead = new FileHead();
	readonly #options: InputReaderOptions;
	readonly #problems: InputProblem[] = [];
	#status: InputStatus = 'complete';
	/** The problem of an input that is no text: nothing of it was read. */
	foreign: InputProblem | undefined;
	/** The error of whoever delivers the bytes, or the reason of the signal. */
	failure: { readonly reason: unknown } | undefined;

	constructor(sink: JournalSink, options: InputReaderOptions) {
		this.#reader = new JournalReader(sink, {
			...options.limits,
			outputShapes,
			recognises: isKnownByWords,
			isProgram: isProgramSaying,
		});
		this.#options = options;
	}

	/** Reads the whole input; `goOn` is called after each piece. */
	async read(input: Input, goOn: () => void): Promise<void> {
		const pieces = this.pieces(input, goOn);
		while ((await pieces.next()).done !== true);
	}

	/** Reads the input piece by piece, and yields what `found` has to give after each. */
	async *pieces<Found>(input: Input, found: () => Found): AsyncGenerator<Found, void, undefined> {
		const { name = 'input', signal } = this.#options;
		try {
			for await (const chunk of chunksOf(input, { signal })) {
				if (this.#head.take(chunk)) {
					const foreign = foreignFormat(this.#head.bytes, name);
					if (foreign !== undefined) {
						this.foreign = foreign;
						this.#fail('unreadable', foreign);
						return;
					}
				}
				for (let at = 0; at < chunk.length; at += pieceBytes) {
					const to = at + pieceBytes;
					this.#reader.push(typeof chunk === 'string' ? chunk.slice(at, to) : chunk.subarray(at, to));
					yield found();
				}
			}
		} catch (error) {
			this.failure = { reason: error };
			if (signal?.aborted === true) {
				const message = 'reading was stopped: the report covers what was read';
				this.#fail('interrupted', { code: 'ERR_INTERRUPTED', message });
			} else this.#fail('unreadable', readingFailed(error));
		}
		this.#reader.end();
	}

	/** The commands that a dump says it consists of. */
	get listed(): readonly string[] {
		return this.#reader.listedCommands();
	}

	/** True for what `docker-compose logs` prints and nothing else, as far as it was read: the log of containers. */
	get isContainerLog(): boolean {
		return this.#reader.formats().every((format) => format === 'compose');
	}

	/** The entries that were known by their words alone. */
	get readByWords(): number {
		return this.#reader.readByWords();
	}

	/** Says how it ended, once the pieces have come to their end and the entries are in order. */
	end({ sections, markers, entriesNotRead, outputLinesNotRead }: OrderedContent): InputEnd {
		const ledger = this.#reader.ledger();
		if (this.#status === 'complete') this.#judge({ ledger, sections, markers, head: this.#head.text });
		if (entriesNotRead > 0) {
			this.#exceed(
				`has more journal entries than can be put in order: ${entriesNotRead} were counted and not read`,
			);
		}
		if (outputLinesNotRead > 0) {
			this.#exceed(
				`has longer outputs of commands than are kept: ${outputLinesNotRead} lines were counted and not read`,
			);
		}
		const kind = this.#reader.kind();
		// A journal of markers alone, which a build's lines are taken for.
		const isNone = kind === 'journal' && this.#problems.some(({ code }) => code === 'ERR_INPUT_UNRECOGNISED');
		return {
			kind: kind === 'unrecognised' || kind === 'empty' || isNone ? 'unknown' : kind,
			status: this.#status,
			problems: this.#problems,
			ledger,
			dressings: this.#reader.dressings(),
		};
	}

	/** Judges an input that was read to its end by what was found in it. */
	#judge(content: InputContent): void {
		const nothing = unreadableBecause(content);
		if (nothing !== undefined) {
			this.#fail('unreadable', nothing);
			return;
		}
		const isJson = this.#reader.formats().some((format) => format.startsWith('json'));
		if (isTruncated(content, { isJson, lastListedCommand: this.listed.at(-1) })) {
			const message = 'was cut before its end: what is missing could not be checked';
			this.#fail('truncated', { code: 'ERR_INPUT_TRUNCATED', message });
			return;
		}
		const byShape = byShapeBecause(this.#reader.outputsAlone());
		if (byShape !== undefined) this.#problems.push(byShape);
		const byWords = byWordsBecause(content, this.readByWords);
		if (byWords !== undefined) {
			this.#problems.push(byWords);
			return;
		}
		const suspected = this.#reader.suspectedBreaks();
		const garbled = garbledBecause(content, suspected);
		const broken = brokenBecause(suspected);
		if (garbled !== undefined) this.#fail('truncated', garbled);
		else if (broken !== undefined) this.#problems.push(broken);
	}

	#exceed(message: string): void {
		this.#fail(this.#status === 'complete' ? 'truncated' : this.#status, {
			code: 'ERR_INPUT_LIMIT',
			message,
		});
	}

	#fail(status: InputStatus, problem: InputProblem): void {
		this.#status = status;
		this.#problems.push(problem);
	}
}
