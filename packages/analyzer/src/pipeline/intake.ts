import {
	chunksOf,
	JournalReader,
	type ChunkSource,
	type JournalSink,
	type Ledger,
	type ReaderLimits,
} from '@whydown/journal';
import type { InputKind, InputProblem, InputStatus } from '../input-report.ts';
import {
	foreignFormat,
	FileHead,
	garbledBecause,
	isTruncated,
	readingFailed,
	unreadableBecause,
} from '../problems.ts';
import type { EntryOrder } from './entry-order.ts';

/** How the reading of one input ended. */
export interface IntakeEnd {
	readonly kind: InputKind;
	readonly status: InputStatus;
	readonly problems: readonly InputProblem[];
	readonly ledger: Ledger;
}

interface IntakeOptions {
	/** What to call the input in problems; default `input`. */
	readonly name?: string;
	readonly signal?: AbortSignal;
	readonly limits?: Partial<ReaderLimits>;
}

/** What the order of entries knows about an input when it has been read. */
type Seen = Pick<EntryOrder, 'sections' | 'markers' | 'left' | 'leftOfOutputs'>;

/** Longer chunks are cut, so that only what a small piece holds waits to be asked for. */
const pieceBytes = 64 * 1024;

/**
 * Brings the bytes of one input to a reader and says how that went. An input that cannot be read, or read on, never
 * makes it throw: what came before is kept, and `end` tells the rest.
 */
export class Intake {
	readonly #reader: JournalReader;
	readonly #head: FileHead = new FileHead();
	readonly #options: IntakeOptions;
	readonly #problems: InputProblem[] = [];
	#status: InputStatus = 'complete';
	/** The input is no text: nothing of it was read. */
	foreign: InputProblem | undefined;
	/** What whoever delivers the bytes threw, or the reason of the signal. */
	failure: { readonly reason: unknown } | undefined;

	constructor(sink: JournalSink, options: IntakeOptions) {
		this.#reader = new JournalReader(sink, options.limits);
		this.#options = options;
	}

	/** Reads the whole input; `goOn` is called after each piece. */
	async read(input: ChunkSource, goOn: () => void): Promise<void> {
		const pieces = this.pieces(input, goOn);
		while ((await pieces.next()).done !== true);
	}

	/** Reads the input piece by piece, and yields what `found` has to give after each. */
	async *pieces<Found>(input: ChunkSource, found: () => Found): AsyncGenerator<Found, void, undefined> {
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

	/** Says how it ended, once the pieces have come to their end and the entries are in order. */
	end({ sections, markers, left, leftOfOutputs }: Seen): IntakeEnd {
		const ledger = this.#reader.ledger();
		if (this.#status === 'complete') {
			const nothing = unreadableBecause({ ledger, sections, markers });
			if (nothing !== undefined) this.#fail('unreadable', nothing);
			else if (
				isTruncated(
					{ ledger, sections, markers },
					{
						isJson: this.#reader.formats().some((format) => format.startsWith('json')),
						lastListedCommand: this.listed.at(-1),
					},
				)
			) {
				const message = 'was cut before its end: what is missing could not be checked';
				this.#fail('truncated', { code: 'ERR_INPUT_TRUNCATED', message });
			} else {
				const garbled = garbledBecause({ ledger, sections, markers });
				if (garbled !== undefined) this.#fail('truncated', garbled);
			}
		}
		if (left > 0) {
			this.#fail(this.#status === 'complete' ? 'truncated' : this.#status, {
				code: 'ERR_INPUT_LIMIT',
				message: `has more journal entries than can be put in order: ${left} were counted and not read`,
			});
		}
		if (leftOfOutputs > 0) {
			this.#fail(this.#status === 'complete' ? 'truncated' : this.#status, {
				code: 'ERR_INPUT_LIMIT',
				message: `has longer outputs of commands than are kept: ${leftOfOutputs} lines were counted and not read`,
			});
		}
		const kind = this.#reader.kind();
		return {
			kind: kind === 'unrecognised' || kind === 'empty' ? 'unknown' : kind,
			status: this.#status,
			problems: this.#problems,
			ledger,
		};
	}

	#fail(status: InputStatus, problem: InputProblem): void {
		this.#status = status;
		this.#problems.push(problem);
	}
}
