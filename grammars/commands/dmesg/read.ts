import { kernel, type KernelEvent } from '../../services/kernel/index.ts';
import type { LocatedEvent } from '../../vocabulary/source.ts';
import { textOf } from '../../fields/span.ts';
import { OutputReader } from '../../command-output/output-reader.ts';
import { matchDmesgLine, type DmesgLineMatch } from './dmesg.parser.ts';
import type { DmesgEvent } from './events.ts';

/** More faults than this are told by the journal, if at all. */
const mostEvents = 1000;

/** True for an event that is worth knowing without its time. A link that went down in this boot has mostly come up again. */
function lasts(event: KernelEvent): boolean {
	return event.failure !== undefined || lasting.has(event.kind);
}

const lasting: ReadonlySet<string> = new Set([
	'kernel.under-voltage',
	'kernel.voltage-normalised',
	'kernel.over-temperature',
	'kernel.temperature-normal',
	'kernel.usb-over-current',
	'kernel.unclean-volume',
]);

/** Reads the faults that the kernel reported in this boot. */
export class DmesgReader extends OutputReader<DmesgLineMatch, DmesgEvent> {
	readonly #events: LocatedEvent<DmesgEvent>[] = [];

	constructor() {
		super(matchDmesgLine);
	}

	protected override said(match: DmesgLineMatch, bytes: Uint8Array, outputLine: number): void {
		if (match.case === 'problem') {
			this.complain(textOf(bytes, match.problem), outputLine);
			return;
		}
		if (this.#events.length >= mostEvents) return;
		const event = kernel.parse(bytes, match.words.start, match.words.end);
		if (lasts(event)) this.#events.push({ event, outputLine });
	}

	protected override meaning(): readonly LocatedEvent<DmesgEvent>[] {
		return this.#events;
	}

	protected override failed(status: number | undefined, text: string): DmesgEvent {
		return { kind: 'dmesg.failed', status, text };
	}
}
