import type { LocatedEvent } from '../../vocabulary/source.ts';
import { integerOf } from '../../fields/span.ts';
import { OutputReader } from '../../command-output/output-reader.ts';
import type { MeminfoEvent } from './events.ts';
import { matchMeminfoLine, type MeminfoLineMatch } from './meminfo.parser.ts';

/** Reads /proc/meminfo. */
export class MeminfoReader extends OutputReader<MeminfoLineMatch, MeminfoEvent> {
	readonly #bytes: Map<MeminfoLineMatch['case'], number> = new Map();
	readonly #lineOf: Map<MeminfoLineMatch['case'], number> = new Map();

	constructor() {
		super(matchMeminfoLine);
	}

	protected override said(match: MeminfoLineMatch, bytes: Uint8Array, outputLine: number): void {
		this.#bytes.set(match.case, integerOf(bytes, match.kibibytes) * 1024);
		this.#lineOf.set(match.case, outputLine);
	}

	protected override meaning(): readonly LocatedEvent<MeminfoEvent>[] {
		const totalBytes = this.#bytes.get('total');
		if (totalBytes === undefined) return [];
		return [
			{
				event: {
					kind: 'meminfo.reported',
					totalBytes,
					availableBytes: this.#bytes.get('available'),
					freeBytes: this.#bytes.get('unused'),
					swapTotalBytes: this.#bytes.get('swapTotal'),
					swapFreeBytes: this.#bytes.get('swapUnused'),
				},
				outputLine: this.#lineOf.get('available') ?? this.#lineOf.get('total') ?? 0,
			},
		];
	}

	protected override failed(status: number | undefined, text: string): MeminfoEvent {
		return { kind: 'meminfo.failed', status, text };
	}
}
