import { OutputReader } from '../../command-output/output-reader.ts';
import { integerOf, textOf } from '../../fields/span.ts';
import type { LocatedEvent } from '../../vocabulary/source.ts';
import type { IwConnected, IwEvent, IwNotConnected } from './events.ts';
import { matchIwLine, type IwLineMatch } from './iw.parser.ts';

const unspecified = { class: 'unspecified', reason: 'unspecified' } as const;

/** Reads whether a wireless interface has joined a network, and how strong its signal is. */
export class IwReader extends OutputReader<IwLineMatch, IwEvent> {
	readonly #events: LocatedEvent<IwEvent>[] = [];
	#interface: string | undefined;

	constructor() {
		super(matchIwLine);
	}

	protected override said(match: IwLineMatch, bytes: Uint8Array, outputLine: number): void {
		switch (match.case) {
			case 'wireless':
				this.#interface = textOf(bytes, match.interface);
				break;
			case 'connected':
			case 'station':
				this.#interface = textOf(bytes, match.interface);
				this.#add({ kind: 'iw.connected' }, outputLine);
				break;
			case 'associated':
				this.#add({ kind: 'iw.connected' }, outputLine);
				break;
			case 'notConnected':
			case 'notAssociated':
				this.#add({ kind: 'iw.not-connected', failure: unspecified }, outputLine);
				break;
			case 'signal':
			case 'signalLevel':
				this.#setSignal(integerOf(bytes, match.signal));
				break;
			case 'failed':
				this.complain(textOf(bytes, match.complaint), outputLine);
		}
	}

	protected override meaning(): readonly LocatedEvent<IwEvent>[] {
		return this.#events;
	}

	protected override failed(status: number | undefined, text: string): IwEvent {
		return { kind: 'iw.failed', status, text };
	}

	#add(event: IwConnected | IwNotConnected, outputLine: number): void {
		const name = this.#interface;
		this.#events.push({ event: name === undefined ? event : { ...event, interface: name }, outputLine });
	}

	#setSignal(signal: number): void {
		const last = this.#events.at(-1);
		if (last?.event.kind !== 'iw.connected') return;
		this.#events[this.#events.length - 1] = { ...last, event: { ...last.event, signal } };
	}
}
