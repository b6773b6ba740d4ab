import type { LocatedEvent } from '../../vocabulary/source.ts';
import { integerOf, textOf } from '../../fields/span.ts';
import { OutputReader } from '../../command-output/output-reader.ts';
import type { ThermalEvent } from './events.ts';
import { matchThermalLine, type ThermalLineMatch } from './thermal.parser.ts';

/** Reads the pairs of lines that the loop over /sys/class/thermal prints. */
export class ThermalReader extends OutputReader<ThermalLineMatch, ThermalEvent> {
	readonly #zones: LocatedEvent<ThermalEvent>[] = [];
	#zone: string | undefined;

	constructor() {
		super(matchThermalLine);
	}

	protected override said(match: ThermalLineMatch, bytes: Uint8Array, outputLine: number): void {
		if (match.case === 'zone') {
			this.#zone = textOf(bytes, match.zone);
			return;
		}
		const zone = this.#zone;
		this.#zone = undefined;
		if (zone === undefined) return;
		const celsius = integerOf(bytes, match.milliCelsius) / 1000;
		this.#zones.push({ event: { kind: 'thermal.zone', zone, celsius }, outputLine });
	}

	protected override meaning(): readonly LocatedEvent<ThermalEvent>[] {
		return this.#zones;
	}

	protected override failed(status: number | undefined, text: string): ThermalEvent {
		return { kind: 'thermal.failed', status, text };
	}
}
