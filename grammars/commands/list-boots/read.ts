import type { CommandReader, CommandSection, LocatedEvent } from '../../vocabulary/source.ts';
import { integerOf, textOf } from '../../fields/span.ts';
import { commandFailed } from '../../command-output/command-failed.ts';
import { gaveNoAnswer } from '../../command-output/exit-status.ts';
import { printedTime } from '../../fields/printed-time.ts';
import type { ListBootsEvent, ListedBoot } from './events.ts';
import { matchListBootsLine } from './list-boots.parser.ts';

const encoder = new TextEncoder();

/** Reads the list of boots. */
export class ListBootsReader implements CommandReader<ListBootsEvent> {
	readonly #boots: ListedBoot[] = [];
	#lines = 0;
	#firstLine: string | undefined;
	#lastRow: number | undefined;
	#headingLine: number | undefined;

	line(text: string): void {
		const line = this.#lines;
		this.#lines += 1;
		this.#firstLine ??= text;
		const bytes = encoder.encode(text);
		const match = matchListBootsLine(bytes, 0, bytes.length);
		if (match?.case === 'heading') this.#headingLine ??= line;
		if (match?.case !== 'boot') return;
		this.#lastRow = line;
		this.#boots.push({
			index: integerOf(bytes, match.index),
			bootId: textOf(bytes, match.bootId),
			first: printedTime(textOf(bytes, match.first)),
			last: printedTime(textOf(bytes, match.last)),
		});
	}

	end(section: CommandSection): readonly LocatedEvent<ListBootsEvent>[] {
		if (gaveNoAnswer(section)) return [];
		// The last boot is the one that counts.
		const outputLine = this.#lastRow ?? this.#headingLine;
		if (outputLine === undefined) return commandFailed('list-boots', section, this.#firstLine);
		return [
			{
				event: {
					kind: 'list-boots.listed',
					total: this.#boots.length,
					boots: this.#boots.toSorted((one, other) => one.index - other.index),
				},
				outputLine,
			},
		];
	}
}
