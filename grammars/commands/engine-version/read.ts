import type { LocatedEvent } from '../../vocabulary/source.ts';
import { textOf } from '../../fields/span.ts';
import { OutputReader } from '../../command-output/output-reader.ts';
import { matchEngineVersionLine, type EngineVersionLineMatch } from './engine-version.parser.ts';
import type { EngineVersionEvent } from './events.ts';

/** Reads the one line of the engine's `--version`. */
export class EngineVersionReader extends OutputReader<EngineVersionLineMatch, EngineVersionEvent> {
	#reported: LocatedEvent<EngineVersionEvent> | undefined;

	constructor() {
		super(matchEngineVersionLine);
	}

	protected override said(match: EngineVersionLineMatch, bytes: Uint8Array, outputLine: number): void {
		this.#reported ??= {
			event: {
				kind: 'engine-version.reported',
				program: textOf(bytes, match.program),
				version: textOf(bytes, match.version),
				build: match.build === undefined ? undefined : textOf(bytes, match.build),
			},
			outputLine,
		};
	}

	protected override meaning(): readonly LocatedEvent<EngineVersionEvent>[] {
		return this.#reported === undefined ? [] : [this.#reported];
	}

	protected override failed(status: number | undefined, text: string): EngineVersionEvent {
		return { kind: 'engine-version.failed', status, text };
	}
}
