import type { CommandReader, CommandSection, LocatedEvent } from '../../vocabulary/source.ts';
import { decimalOf, integerOf, textOf } from '../../fields/span.ts';
import { commandFailed } from '../../command-output/command-failed.ts';
import { gaveNoAnswer } from '../../command-output/exit-status.ts';
import type { UptimeEvent, UptimeReported } from './events.ts';
import { matchUptimeLine } from './uptime.parser.ts';

const encoder = new TextEncoder();

/** Reads the line of `uptime`. */
export class UptimeReader implements CommandReader<UptimeEvent> {
	#lines = 0;
	#firstLine: string | undefined;
	#reported: { readonly line: number; readonly event: UptimeReported } | undefined;

	line(text: string): void {
		const line = this.#lines;
		this.#lines += 1;
		this.#firstLine ??= text;
		const bytes = encoder.encode(text);
		const match = matchUptimeLine(bytes, 0, bytes.length);
		if (match === undefined) return;
		const days = match.days === undefined ? 0 : integerOf(bytes, match.days);
		this.#reported ??= {
			line,
			event: {
				kind: 'uptime.reported',
				upSeconds: days * 86_400 + secondsOf(textOf(bytes, match.span)),
				load1: decimalOf(bytes, match.load1),
				load5: decimalOf(bytes, match.load5),
				load15: decimalOf(bytes, match.load15),
			},
		};
	}

	end(section: CommandSection): readonly LocatedEvent<UptimeEvent>[] {
		if (gaveNoAnswer(section)) return [];
		if (this.#reported === undefined) return commandFailed('uptime', section, this.#firstLine);
		return [{ event: this.#reported.event, outputLine: this.#reported.line }];
	}
}

/** `12 min`, `2:03`. */
function secondsOf(span: string): number {
	const [hours = '0', minutes] = span.split(':');
	if (minutes === undefined) return Number.parseInt(span, 10) * 60;
	return (Number(hours) * 60 + Number(minutes)) * 60;
}
