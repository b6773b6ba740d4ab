import type { Direction } from '../direction.ts';
import type { JournalEntry } from '../entry.ts';
import { LINE_FEED } from '../input/bytes.ts';
import type { Encoding } from '../input/encoding.ts';
import type { Ledger } from '../ledger.ts';
import { type ContentKind, JournalReader, type ReaderOptions } from '../reader.ts';
import type { Outcome } from '../sink.ts';
import { decodeSpan } from '../input/text.ts';

/** One call of a sink, in plain values that can be compared. */
export type Call =
	| { readonly call: 'entry'; readonly entry: JournalEntry }
	| { readonly call: 'marker'; readonly kind: string; readonly line: number; readonly says: string }
	| {
			readonly call: 'started';
			readonly command: string;
			readonly content: string;
			readonly takenAtUsec: number;
	  }
	| {
			readonly call: 'check';
			readonly name: string;
			readonly success: boolean;
			readonly status: string;
			readonly line: number;
	  }
	| { readonly call: 'output'; readonly line: number; readonly section: number; readonly text: string }
	| {
			readonly call: 'ended';
			readonly command: string;
			readonly outcome: Outcome;
			readonly firstLine: number;
			readonly lastLine: number;
	  };

export interface Recording {
	readonly calls: readonly Call[];
	readonly entries: readonly JournalEntry[];
	readonly ledger: Ledger;
	readonly kind: ContentKind;
	readonly formats: readonly string[];
	readonly encoding: Encoding;
	readonly direction: Direction;
}

/** Reads the chunks and writes down every call. */
export function record(chunks: Iterable<Uint8Array | string>, options: ReaderOptions = {}): Recording {
	const calls: Call[] = [];
	const entries: JournalEntry[] = [];
	const reader = new JournalReader(
		{
			entry(view) {
				const entry = view.entry();
				entries.push(entry);
				calls.push({ call: 'entry', entry });
			},
			marker(marker) {
				let says = '';
				if (marker.kind === 'boot') says = marker.bootId ?? '';
				else if (marker.kind === 'range') says = `${marker.beginUsec} ${marker.endUsec}`;
				else if (marker.kind === 'notice') says = marker.text;
				calls.push({ call: 'marker', kind: marker.kind, line: marker.line, says });
			},
			sectionStarted({ command, content, takenAtUsec }) {
				calls.push({ call: 'started', command, content, takenAtUsec });
			},
			check({ name, success, status, line }) {
				calls.push({ call: 'check', name, success, status, line });
			},
			outputLine({ line, section, bytes, start, end }) {
				calls.push({ call: 'output', line, section: section.index, text: decodeSpan(bytes, start, end) });
			},
			sectionEnded({ command, outcome, firstLine, lastLine }) {
				calls.push({ call: 'ended', command, outcome, firstLine, lastLine });
			},
		},
		options,
	);
	for (const chunk of chunks) reader.push(chunk);
	reader.end();
	return {
		calls,
		entries,
		ledger: reader.ledger(),
		kind: reader.kind(),
		formats: reader.formats(),
		encoding: reader.encoding(),
		direction: reader.direction(),
	};
}

/** Reads one text. */
export function recordText(text: string, options: ReaderOptions = {}): Recording {
	return record([text], options);
}

/** The text of an entry's message, or what stands in its place. */
export function messageText(entry: JournalEntry | undefined): string {
	if (entry === undefined) return '(no entry)';
	return entry.message.kind === 'text' ? entry.message.text : `(${entry.message.kind})`;
}

/** The line classes of a ledger, summed. */
export function sumOfClasses(ledger: Ledger): number {
	const { entries, continuations, markers, structure, output, undecodable, blank } = ledger;
	return entries + continuations + markers + structure + output + undecodable + blank;
}

/** The number of lines of a text: its line ends, and one more when the last line has none. */
export function countLines(bytes: Uint8Array): number {
	let lines = 0;
	for (const byte of bytes) if (byte === LINE_FEED) lines += 1;
	return bytes.length === 0 || bytes.at(-1) === LINE_FEED ? lines : lines + 1;
}
