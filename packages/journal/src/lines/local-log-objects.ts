import type { EntryInProgress } from '../entry-in-progress.ts';
import { localLogOf } from '../formats/local-logs.ts';
import { utf8 } from '../input/bytes.ts';
import type { ObjectReader } from './other-objects.ts';

/** Lines of a device's local logs, one JSON object each: users' services write them. */
export class LocalLogObjects implements ObjectReader {
	readonly #entry: EntryInProgress;

	constructor(entry: EntryInProgress) {
		this.#entry = entry;
	}

	readObject(value: object, line: number): 'entry' | undefined {
		const log = localLogOf(value);
		if (log === undefined) return undefined;
		const view = this.#entry.begin();
		view.stampUsec = log.usec;
		view.stampKind = Number.isNaN(log.usec) ? 'none' : 'realtime';
		view.service = log.service;
		const message = utf8(log.message);
		view.span(message, 0, message.length);
		this.#entry.count(line, 'local-logs');
		this.#entry.tell();
		return 'entry';
	}
}
