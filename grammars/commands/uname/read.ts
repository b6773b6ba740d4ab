import type { CommandReader, CommandSection, LocatedEvent } from '../../vocabulary/source.ts';
import { textOf } from '../../fields/span.ts';
import { commandFailed } from '../../command-output/command-failed.ts';
import { gaveNoAnswer } from '../../command-output/exit-status.ts';
import { printedTime } from '../../fields/printed-time.ts';
import type { UnameEvent, UnameReported } from './events.ts';
import { matchUnameLine } from './uname.parser.ts';

const encoder = new TextEncoder();

/** `#1 SMP PREEMPT Thu Feb 17 11:43:01 UTC 2022 aarch64 …`: the date ends the build. */
const buildDate = /\b[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} [A-Z]{1,5} \d{4}\b/;

/** Reads the line of `uname -a`. */
export class UnameReader implements CommandReader<UnameEvent> {
	#lines = 0;
	#firstLine: string | undefined;
	#reported: { readonly line: number; readonly event: UnameReported } | undefined;

	line(text: string): void {
		const line = this.#lines;
		this.#lines += 1;
		this.#firstLine ??= text;
		const bytes = encoder.encode(text);
		const match = matchUnameLine(bytes, 0, bytes.length);
		if (match === undefined) return;
		const details = textOf(bytes, match.details);
		const machine = machineOf(details);
		if (machine === undefined) return;
		const built = printedTime(buildDate.exec(details)?.[0] ?? '');
		this.#reported ??= {
			line,
			event: {
				kind: 'uname.reported',
				hostname: textOf(bytes, match.hostname),
				kernelVersion: textOf(bytes, match.release),
				machine,
				...(built === undefined ? {} : { built }),
			},
		};
	}

	end(section: CommandSection): readonly LocatedEvent<UnameEvent>[] {
		if (gaveNoAnswer(section)) return [];
		if (this.#reported === undefined) return commandFailed('uname', section, this.#firstLine);
		return [{ event: this.#reported.event, outputLine: this.#reported.line }];
	}
}

/** The word before the name of the system, which is last. */
function machineOf(details: string): string | undefined {
	const words = details.trim().split(' ');
	return words.at(-1) === 'GNU/Linux' || words.at(-1) === 'Linux' ? words.at(-2) : undefined;
}
