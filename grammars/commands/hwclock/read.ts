import { gaveNoAnswer } from '../../command-output/exit-status.ts';
import { printedTime } from '../../fields/printed-time.ts';
import { textOf } from '../../fields/span.ts';
import type { CommandReader, CommandSection, LocatedEvent } from '../../vocabulary/source.ts';
import type { HwclockEvent, HwclockUnreadable } from './events.ts';
import { matchHwclockLine, type HwclockLineMatch } from './hwclock.parser.ts';

const encoder = new TextEncoder();

/** Reads the line of `hwclock`: the first that says something. */
export class HwclockReader implements CommandReader<HwclockEvent> {
	#lines = 0;
	#found: LocatedEvent<HwclockEvent> | undefined;

	line(text: string): void {
		const outputLine = this.#lines;
		this.#lines += 1;
		if (this.#found !== undefined) return;
		const bytes = encoder.encode(text);
		const match = matchHwclockLine(bytes, 0, bytes.length);
		const event = match === undefined ? undefined : eventOf(match, bytes);
		if (event !== undefined) this.#found = { event, outputLine };
	}

	end(section: CommandSection): readonly LocatedEvent<HwclockEvent>[] {
		return this.#found === undefined || gaveNoAnswer(section) ? [] : [this.#found];
	}
}

function eventOf(match: HwclockLineMatch, bytes: Uint8Array): HwclockEvent | undefined {
	if (match.case === 'failed') return unreadable(textOf(bytes, match.complaint));
	const time = printedTime(isoOf(textOf(bytes, match.moment)));
	if (time === undefined) return undefined;
	return { kind: 'hwclock.read', time, year: new Date(time.usec / 1000).getUTCFullYear() };
}

function unreadable(text: string): HwclockUnreadable {
	const isAbsent = /^(?:Cannot access|can't open|cannot open|Unable to set up)/.test(text);
	const failure = { class: 'unspecified', reason: 'unspecified' } as const;
	return { kind: 'hwclock.unreadable', why: isAbsent ? 'absent' : 'stuck', text, failure };
}

/** Without the fraction of older versions; util-linux writes a blank between day and time, and the offset right behind the time. */
function isoOf(printed: string): string {
	const text = printed.replace(/ +-?\d+\.\d+ seconds *$/, '').trimEnd();
	return /^\d{4}-\d\d-\d\d [\d:.,]+[+-]\d\d:\d\d$/.test(text) ? text.replace(' ', 'T') : text;
}
