import type { LocatedEvent } from '../../vocabulary/source.ts';
import { textOf, type Span } from '../../fields/span.ts';
import { bytesOfSize } from '../../fields/byte-size.ts';
import { engineIsSilent } from '../../command-output/engine-command.ts';
import { OutputReader } from '../../command-output/output-reader.ts';
import { matchEngineImagesLine, type EngineImagesLineMatch } from './engine-images.parser.ts';
import type { EngineImagesEvent } from './events.ts';

/** Reads the table of the engine's `images`. */
export class EngineImagesReader extends OutputReader<EngineImagesLineMatch, EngineImagesEvent> {
	readonly #images: LocatedEvent<EngineImagesEvent>[] = [];

	constructor() {
		super(matchEngineImagesLine);
	}

	protected override said(match: EngineImagesLineMatch, bytes: Uint8Array, outputLine: number): void {
		const nameOf = (span: Span): string | undefined => {
			const name = textOf(bytes, span);
			return name === '<none>' ? undefined : name;
		};
		if (match.case === 'complaint') this.complain(textOf(bytes, match.complaint), outputLine);
		if (match.case !== 'image') return;
		this.#images.push({
			event: {
				kind: 'engine-images.image',
				repository: nameOf(match.repository),
				tag: nameOf(match.tag),
				image: textOf(bytes, match.image),
				sizeBytes: bytesOfSize(textOf(bytes, match.size), 1000),
			},
			outputLine,
		});
	}

	protected override meaning(): readonly LocatedEvent<EngineImagesEvent>[] {
		return this.#images;
	}

	protected override failed(status: number | undefined, text: string): EngineImagesEvent {
		return { kind: 'engine-images.failed', status, text, silent: engineIsSilent(text) };
	}
}
