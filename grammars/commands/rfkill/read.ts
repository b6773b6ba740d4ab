import { OutputReader } from '../../command-output/output-reader.ts';
import { textOf, type Span } from '../../fields/span.ts';
import type { LocatedEvent } from '../../vocabulary/source.ts';
import type { RfkillEvent, RfkillRadio } from './events.ts';
import { matchRfkillLine, type RfkillLineMatch } from './rfkill.parser.ts';

/** Reads the radios that rfkill lists, as blocks of three lines or as a table. */
export class RfkillReader extends OutputReader<RfkillLineMatch, RfkillEvent> {
	readonly #radios: LocatedEvent<RfkillRadio>[] = [];

	constructor() {
		super(matchRfkillLine);
	}

	protected override said(match: RfkillLineMatch, bytes: Uint8Array, outputLine: number): void {
		switch (match.case) {
			case 'radio':
				this.#add(outputLine, textOf(bytes, match.device), textOf(bytes, match.radio));
				break;
			case 'row':
				this.#add(outputLine, textOf(bytes, match.device), textOf(bytes, match.radioType));
				this.#block(isBlocked(bytes, match.soft), 'program', outputLine);
				this.#block(isBlocked(bytes, match.hard), 'switch', outputLine);
				break;
			case 'soft':
				this.#block(isBlocked(bytes, match.soft), 'program', outputLine);
				break;
			case 'hard':
				this.#block(isBlocked(bytes, match.hard), 'switch', outputLine);
				break;
			case 'failed':
				this.complain(textOf(bytes, match.complaint), outputLine);
				break;
			case 'banner':
				this.#radios.push({
					event: { kind: 'rfkill.radio', type: 'wifi', blockedBy: 'program' },
					outputLine,
				});
		}
	}

	protected override meaning(): readonly LocatedEvent<RfkillEvent>[] {
		return this.#radios;
	}

	protected override failed(status: number | undefined, text: string): RfkillEvent {
		return { kind: 'rfkill.failed', status, text };
	}

	#add(outputLine: number, device: string, radio: string): void {
		const type = /^(?:wireless lan|wlan|wifi)$/i.test(radio.trim()) ? 'wifi' : 'other';
		this.#radios.push({ event: { kind: 'rfkill.radio', device, type }, outputLine });
	}

	/** A switch says more than a program, which cannot undo it. */
	#block(blocked: boolean, blockedBy: 'program' | 'switch', outputLine: number): void {
		const radio = this.#radios.pop();
		if (radio === undefined) return;
		this.#radios.push(blocked ? { event: { ...radio.event, blockedBy }, outputLine } : radio);
	}
}

function isBlocked(bytes: Uint8Array, block: Span): boolean {
	return /^(?:yes|blocked)$/.test(textOf(bytes, block));
}
