import type { LocatedEvent } from '../../vocabulary/source.ts';
import { decimalOf, textOf, type Span } from '../../fields/span.ts';
import { bytesOfSize } from '../../fields/byte-size.ts';
import { engineIsSilent } from '../../command-output/engine-command.ts';
import { OutputReader } from '../../command-output/output-reader.ts';
import { matchEngineStatsLine, type EngineStatsLineMatch } from './engine-stats.parser.ts';
import type { EngineStatsEvent } from './events.ts';

/** Reads the table of the engine's `stats`. */
export class EngineStatsReader extends OutputReader<EngineStatsLineMatch, EngineStatsEvent> {
	readonly #containers: LocatedEvent<EngineStatsEvent>[] = [];

	constructor() {
		super(matchEngineStatsLine);
	}

	protected override said(match: EngineStatsLineMatch, bytes: Uint8Array, outputLine: number): void {
		const sizeOf = (span: Span): number | undefined => bytesOfSize(textOf(bytes, span), 1000);
		if (match.case === 'complaint') this.complain(textOf(bytes, match.complaint), outputLine);
		if (match.case !== 'container') return;
		this.#containers.push({
			event: {
				kind: 'engine-stats.container',
				container: textOf(bytes, match.container),
				name: match.name === undefined ? undefined : textOf(bytes, match.name),
				cpuPercent:
					textOf(bytes, match.cpu) === '--'
						? undefined
						: decimalOf(bytes, { start: match.cpu.start, end: match.cpu.end - 1 }),
				memoryBytes: sizeOf(match.memory),
				memoryLimitBytes: sizeOf(match.limit),
			},
			outputLine,
		});
	}

	protected override meaning(): readonly LocatedEvent<EngineStatsEvent>[] {
		return this.#containers;
	}

	protected override failed(status: number | undefined, text: string): EngineStatsEvent {
		return { kind: 'engine-stats.failed', status, text, silent: engineIsSilent(text) };
	}
}
