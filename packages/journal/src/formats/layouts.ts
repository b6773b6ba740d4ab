import { isDigit, LESS_THAN, OPEN_BRACKET } from '../input/bytes.ts';
import { decodeLatin1 } from '../text.ts';
import { bareLine } from './bare.ts';
import { DmesgReader, plainDmesg } from './dmesg.ts';
import { layoutBytes, type LineHead, type LineLayout } from './line-layout.ts';
import { composeLine, dashboardLogLine, deviceLogLine } from './service-logs.ts';
import { logreadLine, syslogLine } from './syslog.ts';

/** Reads what stands before the message in every layout that journalctl does not print. */
export class LayoutReader {
	readonly #dmesg: DmesgReader = new DmesgReader();
	readonly #layouts: readonly LineLayout[] = [
		this.#dmesg.read,
		syslogLine,
		logreadLine,
		deviceLogLine,
		dashboardLogLine,
		composeLine,
		bareLine,
	];

	/** What follows is another block of lines. */
	startBlock(): void {
		this.#dmesg.startBlock();
	}

	/** Reads the line `bytes[start, end)`; offsets of the answer count from `start`. */
	read(bytes: Uint8Array, start: number, end: number): LineHead | undefined {
		const first = bytes[start] ?? 0;
		const letter = first | 0x20;
		if (
			first !== OPEN_BRACKET &&
			first !== LESS_THAN &&
			!isDigit(first) &&
			(letter < 0x61 || letter > 0x7a)
		) {
			return undefined;
		}
		const text = decodeLatin1(bytes, start, Math.min(end, start + layoutBytes));
		for (const layout of this.#layouts) {
			const head = layout(text);
			if (head !== undefined) return head;
		}
		return undefined;
	}

	/** Reads `[    6.000000] text` of the kernel's ring buffer. */
	readRingBuffer(bytes: Uint8Array, start: number, end: number): LineHead | undefined {
		return plainDmesg(decodeLatin1(bytes, start, Math.min(end, start + layoutBytes)));
	}
}
