import type { Failure } from '../../vocabulary/failure.ts';
import { fsck } from '../../services/fsck/index.ts';
import type { LocatedEvent } from '../../vocabulary/source.ts';
import { textOf } from '../../fields/span.ts';
import { OutputReader } from '../../command-output/output-reader.ts';
import type { InitramfsLogEvent } from './events.ts';
import { matchInitramfsLogLine, type InitramfsLogLineMatch } from './initramfs-log.parser.ts';

/** A log of more than this is not of a start. */
const mostEvents = 1000;

const missing: Failure = { class: 'storage', reason: 'missing-file' };
const unspecified: Failure = { class: 'unspecified', reason: 'unspecified' };

/** Reads what the initramfs did with the data partition, and what its check of the filesystems found. */
export class InitramfsLogReader extends OutputReader<InitramfsLogLineMatch, InitramfsLogEvent> {
	readonly #events: LocatedEvent<InitramfsLogEvent>[] = [];

	constructor() {
		super(matchInitramfsLogLine);
	}

	protected override said(match: InitramfsLogLineMatch, bytes: Uint8Array, outputLine: number): void {
		if (match.case === 'problem') {
			this.complain(textOf(bytes, match.problem), outputLine);
			return;
		}
		if (this.#events.length >= mostEvents) return;
		const event = eventOf(match, bytes);
		if (event !== undefined) this.#events.push({ event, outputLine });
	}

	protected override meaning(): readonly LocatedEvent<InitramfsLogEvent>[] {
		return this.#events;
	}

	protected override failed(status: number | undefined, text: string): InitramfsLogEvent {
		return { kind: 'initramfs-log.failed', status, text };
	}
}

function eventOf(
	match: Exclude<InitramfsLogLineMatch, { readonly case: 'problem' }>,
	bytes: Uint8Array,
): InitramfsLogEvent | undefined {
	switch (match.case) {
		case 'dataPartitionMissing':
			return { kind: 'initramfs-log.data-partition-missing', failure: missing };
		case 'expansionFailed':
			return { kind: 'initramfs-log.expansion-failed', failure: unspecified };
		case 'expanding':
			return { kind: 'initramfs-log.expanding', step: textOf(bytes, match.step).trim() };
		case 'expanded':
			return { kind: 'initramfs-log.expanded', path: textOf(bytes, match.path) };
		case 'words': {
			const event = fsck.parse(bytes, match.words.start, match.words.end);
			return event.kind === 'fsck.unrecognised' || event.kind === 'fsck.routine' ? undefined : event;
		}
	}
}
