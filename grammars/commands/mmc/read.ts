import type { LocatedEvent } from '../../vocabulary/source.ts';
import { textOf } from '../../fields/span.ts';
import { OutputReader } from '../../command-output/output-reader.ts';
import type { MmcEvent } from './events.ts';
import { matchMmcLine, type MmcLineMatch } from './mmc.parser.ts';

interface Card {
	readonly outputLine: number;
	readonly host: string;
	readonly card: string;
	readonly registers: Map<MmcLineMatch['case'], string>;
}

/** Reads what the loop over /sys/class/mmc_host prints of every card. */
export class MmcReader extends OutputReader<MmcLineMatch, MmcEvent> {
	readonly #cards: Card[] = [];

	constructor() {
		super(matchMmcLine);
	}

	protected override said(match: MmcLineMatch, bytes: Uint8Array, outputLine: number): void {
		if (match.case === 'card') {
			this.#cards.push({
				outputLine,
				host: textOf(bytes, match.host),
				card: textOf(bytes, match.card),
				registers: new Map(),
			});
		} else {
			this.#cards.at(-1)?.registers.set(match.case, textOf(bytes, match.value).trim());
		}
	}

	protected override meaning(): readonly LocatedEvent<MmcEvent>[] {
		return this.#cards.map(({ host, card, registers, outputLine }) => ({
			event: {
				kind: 'mmc.card',
				host,
				card,
				manufacturerId: registers.get('manufacturer'),
				oemId: registers.get('oem'),
				name: registers.get('name'),
				hardwareRevision: registers.get('hardwareRevision'),
				firmwareRevision: registers.get('firmwareRevision'),
			},
			outputLine,
		}));
	}

	protected override failed(status: number | undefined, text: string): MmcEvent {
		return { kind: 'mmc.failed', status, text };
	}
}
