import type { LocatedEvent } from '../../vocabulary/source.ts';
import { textOf } from '../../fields/span.ts';
import { OutputReader } from '../../command-output/output-reader.ts';
import type { MountEvent } from './events.ts';
import { matchMountLine, type MountLineMatch } from './mount.parser.ts';

/** The filesystems that the device must be able to write; the names before balenaOS 2 included. */
const writable: ReadonlySet<string> = new Set([
	'/mnt/data',
	'/mnt/state',
	'/var/lib/docker',
	'/resin-data',
	'/mnt/data-disk',
]);

/** Reads the list of `mount`. */
export class MountReader extends OutputReader<MountLineMatch, MountEvent> {
	/** By mount point: what was mounted last hides what was there. */
	readonly #mounted: Map<string, LocatedEvent<MountEvent>> = new Map();

	constructor() {
		super(matchMountLine);
	}

	protected override said(match: MountLineMatch, bytes: Uint8Array, outputLine: number): void {
		if (match.case === 'complaint') {
			this.complain(textOf(bytes, match.complaint), outputLine);
			return;
		}
		const device = textOf(bytes, match.device);
		const mount = textOf(bytes, match.mount);
		const type = textOf(bytes, match.type);
		const readOnly = textOf(bytes, match.options).split(',').includes('ro');
		const event: MountEvent =
			readOnly && writable.has(mount)
				? {
						kind: 'mount.read-only',
						device,
						mount,
						type,
						failure: { class: 'storage', reason: 'read-only' },
					}
				: { kind: 'mount.filesystem', device, mount, type, readOnly };
		this.#mounted.set(mount, { event, outputLine });
	}

	protected override meaning(): readonly LocatedEvent<MountEvent>[] {
		return [...this.#mounted.values()];
	}

	protected override failed(status: number | undefined, text: string): MountEvent {
		return { kind: 'mount.failed', status, text };
	}
}
