import { endsWith, MINUS, SPACE, startsWith, UPPER_H, UPPER_N, UPPER_W, utf8 } from '../input/bytes.ts';
import type { Marker, Section } from '../sink.ts';
import { decodeSpan } from '../input/text.ts';
import { bootId } from '../units.ts';
import { parseStamp } from './stamp.ts';

const dashes = utf8('-- ');
const closingDashes = utf8(' --');
const notices = [
	'No journal files were ',
	'Hint: You are currently ',
	'Warning: journal has ',
	'Notice: journal has ',
].map(utf8);
const bootLine = /^-- (?:Boot ([0-9a-f]{32})|Reboot) --$/;
const rangeLine = /^-- (?:Logs begin|Journal begins) at (.+?)(?:, ends? at (.+?))?\.? --$/;
const cursorLine = /^-- cursor: /;

/** The bytes that a marker can begin with. */
export const markerBegins: readonly number[] = [MINUS, UPPER_N, UPPER_H, UPPER_W];

/**
 * Reads a line that journalctl prints about the journal: boot boundaries, the range header in all its spellings,
 * `-- No entries --`, cursors and notices. `undefined` when the line is none of these.
 */
export function readMarker(
	bytes: Uint8Array,
	start: number,
	end: number,
	line: number,
	section: Section | undefined,
): Marker | undefined {
	if (startsWith(bytes, start, end, dashes)) {
		const text = decodeSpan(bytes, start, Math.min(end, start + 512)).trimEnd();
		const boot = bootLine.exec(text);
		if (boot !== null) {
			return { kind: 'boot', line, bootId: boot[1] === undefined ? undefined : bootId(boot[1]), section };
		}
		if (text === '-- No entries --') return { kind: 'no-entries', line, section };
		const range = rangeLine.exec(text);
		if (range !== null) {
			return {
				kind: 'range',
				line,
				beginUsec: fullStampUsec(range[1]),
				endUsec: fullStampUsec(range[2]),
				section,
			};
		}
		if (cursorLine.test(text)) return { kind: 'notice', line, text, section };
		return undefined;
	}
	if (bytes[start] === SPACE || endsWith(bytes, start, end, closingDashes)) return undefined;
	for (const notice of notices) {
		if (startsWith(bytes, start, end, notice)) {
			return { kind: 'notice', line, text: decodeSpan(bytes, start, Math.min(end, start + 512)), section };
		}
	}
	return undefined;
}

/** Microseconds of a stamp with a year; of a zone that names no one offset, as if it were UTC. */
function fullStampUsec(text: string | undefined): number {
	const stamp = text === undefined ? undefined : parseStamp(text);
	return stamp?.kind === 'realtime' || stamp?.kind === 'local' ? stamp.usec : NaN;
}
