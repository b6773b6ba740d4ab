import type { CommandSection, LocatedEvent } from '../../vocabulary/source.ts';
import { textOf, type Span } from '../../fields/span.ts';
import { bytesOfSize } from '../../fields/byte-size.ts';
import { OutputReader } from '../../command-output/output-reader.ts';
import type { FreeEvent } from './events.ts';
import { matchFreeLine, type FreeLineMatch } from './free.parser.ts';

/** The unit of a bare number, by the option that asks for it. */
function unitOf(command: string): number {
	const option = / -[a-z]*([bkmgh])/.exec(command)?.[1];
	if (option === 'b' || option === 'h') return 1;
	return option === 'm' ? 1024 ** 2 : option === 'g' ? 1024 ** 3 : 1024;
}

interface Memory {
	readonly outputLine: number;
	readonly totalBytes: number;
	readonly freeBytes: number;
	availableBytes: number | undefined;
}

/** Reads the table of `free`. */
export class FreeReader extends OutputReader<FreeLineMatch, FreeEvent> {
	readonly #unitBytes: number;
	#printsAvailable = false;
	#memory: Memory | undefined;
	#swap: LocatedEvent<FreeEvent> | undefined;

	constructor({ command }: CommandSection) {
		super(matchFreeLine);
		this.#unitBytes = unitOf(command);
	}

	protected override said(match: FreeLineMatch, bytes: Uint8Array, outputLine: number): void {
		const sizeOf = (span: Span): number => bytesOfSize(textOf(bytes, span), 1024, this.#unitBytes) ?? 0;
		switch (match.case) {
			case 'heading':
				this.#printsAvailable = /\bavailable\b/.test(textOf(bytes, match.heading));
				break;
			case 'memory':
				this.#memory = {
					outputLine,
					totalBytes: sizeOf(match.total),
					freeBytes: sizeOf(match.unused),
					availableBytes:
						this.#printsAvailable && match.sixth !== undefined ? sizeOf(match.sixth) : undefined,
				};
				break;
			case 'withoutCache':
				if (this.#memory !== undefined) this.#memory.availableBytes ??= sizeOf(match.unused);
				break;
			case 'swap':
				this.#swap = {
					event: { kind: 'free.swap', totalBytes: sizeOf(match.total), usedBytes: sizeOf(match.used) },
					outputLine,
				};
		}
	}

	protected override meaning(): readonly LocatedEvent<FreeEvent>[] {
		const events: LocatedEvent<FreeEvent>[] = [];
		if (this.#memory !== undefined) {
			const { outputLine, totalBytes, availableBytes, freeBytes } = this.#memory;
			events.push({
				event: { kind: 'free.memory', totalBytes, availableBytes, freeBytes },
				outputLine,
			});
		}
		if (this.#swap !== undefined) events.push(this.#swap);
		return events;
	}

	protected override failed(status: number | undefined, text: string): FreeEvent {
		return { kind: 'free.failed', status, text };
	}
}
