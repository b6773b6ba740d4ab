import type { CommandReader, CommandSection, InnerStamp, LocatedEvent } from '../../vocabulary/source.ts';
import { textOf } from '../../fields/span.ts';
import { commandFailed } from '../../command-output/command-failed.ts';
import { gaveNoAnswer } from '../../command-output/exit-status.ts';
import { printedTime } from '../../fields/printed-time.ts';
import { matchDateLine } from './date.parser.ts';
import type { DateEvent } from './events.ts';

const encoder = new TextEncoder();

/** True for `date` that is run in a container. */
export function isInContainer(command: string): boolean {
	return /^(?:sudo )?(?:docker|balena|balena-engine|podman)(?: compose)? exec (?:-\S+ )*\S+ date(?: -u)?$/.test(
		command.trim(),
	);
}

/** Reads the line of `date`. */
export class DateReader implements CommandReader<DateEvent> {
	#lines = 0;
	#firstLine: string | undefined;
	#printed: { readonly line: number; readonly writtenAt: InnerStamp } | undefined;

	line(text: string): void {
		const line = this.#lines;
		this.#lines += 1;
		this.#firstLine ??= text;
		if (this.#printed !== undefined) return;
		const bytes = encoder.encode(text);
		const match = matchDateLine(bytes, 0, bytes.length);
		const writtenAt = match === undefined ? undefined : printedTime(textOf(bytes, match.moment).trim());
		if (writtenAt !== undefined) this.#printed = { line, writtenAt };
	}

	end(section: CommandSection): readonly LocatedEvent<DateEvent>[] {
		if (gaveNoAnswer(section)) return [];
		if (this.#printed === undefined) return commandFailed('date', section, this.#firstLine);
		const { line, writtenAt } = this.#printed;
		const year = new Date(writtenAt.usec / 1000).getUTCFullYear();
		const event: DateEvent = isInContainer(section.command)
			? { kind: 'date.in-container', year }
			: { kind: 'date.printed', writtenAt, year };
		return [{ event, outputLine: line }];
	}
}
