import { OutputReader } from '../../command-output/output-reader.ts';
import { textOf } from '../../fields/span.ts';
import type { LocatedEvent } from '../../vocabulary/source.ts';
import type { ThrottledEvent } from './events.ts';
import { matchThrottledLine, type ThrottledLineMatch } from './throttled.parser.ts';

/** The bits of what is so now; those of the time since the start stand sixteen higher. */
const underVoltage = 0b0001;
const slowed = 0b1110;
const sinceStart = 16;

/** Reads the number that `vcgencmd get_throttled` prints. */
export class ThrottledReader extends OutputReader<ThrottledLineMatch, ThrottledEvent> {
	readonly #events: LocatedEvent<ThrottledEvent>[] = [];

	constructor() {
		super(matchThrottledLine);
	}

	protected override said(match: ThrottledLineMatch, bytes: Uint8Array, outputLine: number): void {
		this.#events.push({ event: eventOf(Number.parseInt(textOf(bytes, match.bits), 16)), outputLine });
	}

	protected override meaning(): readonly LocatedEvent<ThrottledEvent>[] {
		return this.#events;
	}

	protected override failed(status: number | undefined, text: string): ThrottledEvent {
		return { kind: 'throttled.failed', status, text };
	}
}

function eventOf(bits: number): ThrottledEvent {
	const ever = bits | (bits >> sinceStart);
	if ((ever & underVoltage) !== 0) {
		return { kind: 'throttled.under-voltage', bits, now: (bits & underVoltage) !== 0 };
	}
	if ((ever & slowed) !== 0) return { kind: 'throttled.too-hot', bits, now: (bits & slowed) !== 0 };
	return { kind: 'throttled.never', bits };
}
