import type { Message } from '@whydown/journal';
import type { EntryRecord } from '../records.ts';
import { redact } from '../text/redact.ts';
import { escapeControls } from '../text/escape-controls.ts';

/** Options of the lines of entries. */
export interface EntryLineOptions {
	/** Mask credentials in messages and names; default `true`. */
	readonly redact?: boolean;
}

const latin1 = (bytes: Uint8Array): string => {
	let text = '';
	for (let at = 0; at < bytes.length; at += 8192) {
		text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	}
	return text;
};

/** The fields of a message: base64 where it is no UTF-8, `null` where journalctl withheld it. */
function messageFields(message: Message, mask: (text: string) => string): object {
	switch (message.kind) {
		case 'text':
			return { message: mask(message.text) };
		case 'bytes':
			// Byte for byte as characters: credentials are ASCII.
			return { messageBase64: btoa(mask(latin1(message.bytes))) };
		case 'withheld':
			return { message: null };
		case 'absent':
			return {};
	}
}

/** Seconds as whole microseconds; `undefined` when nothing bounds them. */
function microseconds(
	elapsed: { readonly likely: number; readonly hi: number } | undefined,
): number | undefined {
	return elapsed === undefined || !Number.isFinite(elapsed.hi) ? undefined : Math.round(elapsed.likely * 1e6);
}

/**
 * One entry as one line of JSON, with a line end. A field that the input does not say is left out.
 *
 * `realtimeUsec` is the device's own clock in microseconds since 1970, as printed or, with `yearInferred`, with the year
 * filled in; `elapsedUsec` is the best guess of the time since the first entry of the boot, left out where a silence of
 * unknown length lies between; `boot` counts the boots of the input from 0. A message that is no UTF-8 is
 * `messageBase64`, one that journalctl withheld is `null`.
 *
 * @example
 * for await (const record of readEntries(input)) process.stdout.write(entryLine('dump.txt', record));
 */
export function entryLine(
	input: string,
	{ entry, time }: EntryRecord,
	options: EntryLineOptions = {},
): string {
	const mask = options.redact === false ? (text: string): string => text : redact;
	const maskName = (name: string | undefined): string | undefined => (name === undefined ? name : mask(name));
	const { at, cursor, bootId, monotonicUsec, hostname, identifier, pid, unit, container, priority } = entry;
	const shown = entry.stamp.kind === 'monotonic' ? entry.stamp.usec : undefined;
	const line = {
		input: mask(input),
		line: at.line,
		section: maskName(at.section),
		cursor: maskName(cursor),
		boot: time?.boot,
		bootId: maskName(bootId),
		realtimeUsec: entry.realtimeUsec ?? time?.deviceTimeUsec,
		monotonicUsec: monotonicUsec ?? shown,
		elapsedUsec: microseconds(time?.elapsed),
		yearInferred: time?.yearInferred === true ? true : undefined,
		hostname: maskName(hostname),
		identifier: maskName(identifier),
		pid,
		unit: maskName(unit),
		container: maskName(container),
		priority,
		...messageFields(entry.message, mask),
	};
	return `${escapeControls(JSON.stringify(line))}\n`;
}
