import { failureOfText } from '../../fields/error-text/error-text.ts';
import type { CommandSection, LocatedEvent } from '../../vocabulary/source.ts';
import { integerOf, textOf } from '../../fields/span.ts';
import { bytesOfSize } from '../../fields/byte-size.ts';
import { OutputReader } from '../../command-output/output-reader.ts';
import { matchDfLine, type DfLineMatch } from './df.parser.ts';
import type { DfEvent } from './events.ts';

const encoder = new TextEncoder();

type Row = Extract<DfLineMatch, { case: 'row' | 'wrappedRow' }>;

/** Reads the table of `df`. */
export class DfReader extends OutputReader<DfLineMatch, DfEvent> {
	readonly #rows: LocatedEvent<DfEvent>[] = [];
	readonly #thousand: 1000 | 1024;
	#counted: 'blocks' | 'inodes' | undefined;
	#unitBytes = 1024;
	/** The filesystem whose row goes on in the next line. */
	#wrapped: string | undefined;

	constructor({ command }: CommandSection) {
		super(matchDfLine);
		this.#thousand = / (?:-[a-zA-Z]*H|--si\b)/.test(command) ? 1000 : 1024;
	}

	protected override said(match: DfLineMatch, bytes: Uint8Array, outputLine: number): void {
		switch (match.case) {
			case 'complaint':
				this.complain(textOf(bytes, match.complaint), outputLine);
				break;
			case 'heading':
				this.#readHeading(textOf(bytes, match.heading));
				break;
			case 'wrapped':
				this.#wrapped = textOf(bytes, match.filesystem);
				break;
			case 'row':
				this.#readRow(textOf(bytes, match.filesystem), match, bytes, outputLine);
				break;
			case 'wrappedRow':
				if (this.#wrapped !== undefined) this.#readRow(this.#wrapped, match, bytes, outputLine);
		}
	}

	#readHeading(heading: string): void {
		this.#counted = /^I(?:nodes|Use)/.test(heading) ? 'inodes' : 'blocks';
		const unit = /^(\d+[kKMG]?)B?-blocks/.exec(heading)?.[1];
		// Sizes for people (heading "Size") say their unit; one that does not is in bytes.
		this.#unitBytes = (unit === undefined ? undefined : bytesOfSize(unit, 1024)) ?? 1;
	}

	#readRow(filesystem: string, match: Row, bytes: Uint8Array, outputLine: number): void {
		this.#wrapped = undefined;
		const share = textOf(bytes, match.share);
		// Without a heading nobody knows what is counted; without a share, as for /proc, there is nothing to say.
		if (this.#counted === undefined || share === '-') return;
		const ofBlocks = this.#counted === 'blocks';
		const size = textOf(bytes, match.size);
		const available = textOf(bytes, match.available);
		this.#rows.push({
			event: {
				kind: 'df.filesystem',
				counted: this.#counted,
				filesystem,
				type: match.type === undefined ? undefined : textOf(bytes, match.type),
				mount: textOf(bytes, match.mount).trimEnd(),
				usedPercent: integerOf(bytes, { start: match.share.start, end: match.share.end - 1 }),
				sizeBytes: ofBlocks ? bytesOfSize(size, this.#thousand, this.#unitBytes) : undefined,
				availableBytes: ofBlocks ? bytesOfSize(available, this.#thousand, this.#unitBytes) : undefined,
				availableInodes: ofBlocks ? undefined : bytesOfSize(available, this.#thousand),
			},
			outputLine,
		});
	}

	protected override meaning(): readonly LocatedEvent<DfEvent>[] {
		return this.#rows;
	}

	protected override failed(status: number | undefined, text: string): DfEvent {
		const bytes = encoder.encode(text);
		const failure = failureOfText(bytes, 0, bytes.length);
		return {
			kind: 'df.failed',
			status,
			text,
			...(failure.class === 'storage' ? { failure } : {}),
		};
	}
}
