import type { LocatedEvent } from '../../vocabulary/source.ts';
import { integerOf, textOf } from '../../fields/span.ts';
import { bytesOfSize } from '../../fields/byte-size.ts';
import { engineIsSilent } from '../../command-output/engine-command.ts';
import { OutputReader } from '../../command-output/output-reader.ts';
import type { SystemDfEvent, SystemDfUsage } from './events.ts';
import { matchSystemDfLine, type SystemDfLineMatch } from './system-df.parser.ts';

const stores: ReadonlyMap<string, SystemDfUsage['store']> = new Map([
	['Images', 'images'],
	['Containers', 'containers'],
	['Local Volumes', 'volumes'],
	['Build Cache', 'build-cache'],
]);

/** Reads the table of the engine's `system df`. */
export class SystemDfReader extends OutputReader<SystemDfLineMatch, SystemDfEvent> {
	readonly #usages: LocatedEvent<SystemDfEvent>[] = [];

	constructor() {
		super(matchSystemDfLine);
	}

	protected override said(match: SystemDfLineMatch, bytes: Uint8Array, outputLine: number): void {
		if (match.case === 'complaint') this.complain(textOf(bytes, match.complaint), outputLine);
		if (match.case !== 'usage') return;
		const store = stores.get(textOf(bytes, match.store));
		if (store === undefined) return;
		this.#usages.push({
			event: {
				kind: 'system-df.usage',
				store,
				total: match.total === undefined ? undefined : integerOf(bytes, match.total),
				active: match.active === undefined ? undefined : integerOf(bytes, match.active),
				sizeBytes: bytesOfSize(textOf(bytes, match.size), 1000),
				reclaimableBytes: bytesOfSize(textOf(bytes, match.reclaimable), 1000),
			},
			outputLine,
		});
	}

	protected override meaning(): readonly LocatedEvent<SystemDfEvent>[] {
		return this.#usages;
	}

	protected override failed(status: number | undefined, text: string): SystemDfEvent {
		return { kind: 'system-df.failed', status, text, silent: engineIsSilent(text) };
	}
}
