import type { SourceEventBase } from '@whydown/grammars';
import type { TimeTable } from '@whydown/timeline';
import type { Witness } from '../signals/occurrence-log.ts';
import type { Evidence } from './diagnosis.ts';
import { evidenceOf } from './moment.ts';

/** Kinds that say that the clock follows a time source, or that it follows none. */
const saying: ReadonlyMap<string, boolean> = new Map([
	['chronyd.source-selected', true],
	['chronyd.synchronisation-lost', false],
	['chronyd.unsynchronised', false],
	['timesyncd.synchronised', true],
]);

/** Remembers the newest line that says whether the clock follows a time source. */
export class ClockWatch {
	#newest: { readonly follows: boolean; readonly by: Witness } | undefined;

	/** True for an event that says something about it. */
	asksFor(event: SourceEventBase): boolean {
		return followsOf(event) !== undefined;
	}

	/** Takes a line whose event is asked for. */
	take(event: SourceEventBase, by: Witness): void {
		const follows = followsOf(event);
		if (follows === undefined) return;
		if (this.#newest === undefined || this.#newest.by.place.ordinal <= by.place.ordinal)
			this.#newest = { follows, by };
	}

	/** The newest line of the last boot, where it says that the clock follows a time source. */
	conclude(table: TimeTable): Evidence | undefined {
		const newest = this.#newest;
		if (newest?.follows !== true || newest.by.place.boot !== table.boots.length - 1) return undefined;
		return evidenceOf(newest.by, 'contributes', table);
	}
}

// Asked of every event: the kind decides first.
function followsOf(event: SourceEventBase): boolean | undefined {
	switch (event.kind) {
		case 'chronyc-tracking.reported':
			return isSynchronised(event);
		case 'timedatectl.reported':
			// Its "no" proves nothing: on balenaOS the kernel is not told what chronyd does.
			return isSynchronised(event) === true ? true : undefined;
		default:
			return saying.get(event.kind);
	}
}

function isSynchronised(event: SourceEventBase): boolean | undefined {
	return 'synchronised' in event && typeof event.synchronised === 'boolean' ? event.synchronised : undefined;
}
