import type { LocatedEvent } from '../../vocabulary/source.ts';
import { integerOf, textOf } from '../../fields/span.ts';
import { OutputReader } from '../../command-output/output-reader.ts';
import type { MmcliEvent } from './events.ts';
import { matchMmcliLine, type MmcliLineMatch } from './mmcli.parser.ts';

/** Reads what `mmcli` lists, or what it says of one modem. */
export class MmcliReader extends OutputReader<MmcliLineMatch, MmcliEvent> {
	readonly #events: LocatedEvent<MmcliEvent>[] = [];
	readonly #told: Map<MmcliLineMatch['case'], string> = new Map();
	#signalPercent: number | undefined;
	#bestLine: number | undefined;

	constructor() {
		super(matchMmcliLine);
	}

	protected override said(match: MmcliLineMatch, bytes: Uint8Array, outputLine: number): void {
		switch (match.case) {
			case 'listed':
				this.#events.push({
					event: {
						kind: 'mmcli.listed',
						modem: integerOf(bytes, match.modem),
						maker: textOf(bytes, match.maker),
						model: match.model === undefined ? undefined : textOf(bytes, match.model),
					},
					outputLine,
				});
				break;
			case 'noneFound':
				this.#events.push({ event: { kind: 'mmcli.none-found' }, outputLine });
				break;
			case 'problem':
				this.complain(textOf(bytes, match.problem), outputLine);
				break;
			case 'signal':
				this.#signalPercent ??= integerOf(bytes, match.percent);
				this.#bestLine ??= outputLine;
				break;
			default:
				if (!this.#told.has(match.case)) this.#told.set(match.case, textOf(bytes, match.value).trim());
				if (match.case === 'state' || match.case === 'failedReason') this.#bestLine = outputLine;
				this.#bestLine ??= outputLine;
		}
	}

	protected override meaning(): readonly LocatedEvent<MmcliEvent>[] {
		if (this.#bestLine === undefined) return this.#events;
		const event: MmcliEvent = {
			kind: 'mmcli.modem',
			state: this.#told.get('state'),
			failedReason: this.#given('failedReason'),
			lock: this.#given('lock'),
			signalPercent: this.#signalPercent,
			operator: this.#given('operator'),
			registration: this.#given('registration'),
			technology: this.#given('technology'),
		};
		return [...this.#events, { event, outputLine: this.#bestLine }];
	}

	/** The value that was told; `undefined` for the words that stand for none. */
	#given(name: MmcliLineMatch['case']): string | undefined {
		const text = this.#told.get(name);
		return text === undefined || text === 'none' || text === '--' || text === 'unknown' ? undefined : text;
	}

	protected override failed(status: number | undefined, text: string): MmcliEvent {
		return { kind: 'mmcli.failed', status, text };
	}
}
