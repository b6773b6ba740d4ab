import type { CommandReader, CommandSection, InnerStamp, LocatedEvent } from '../../vocabulary/source.ts';
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
		const boots = this.#boots.toSorted((one, other) => one.index - other.index);
		return [
			{
				event: {
					kind: 'list-boots.listed',
					total: this.#boots.length,
					shortInARow: shortInARow(boots),
					boots,
				},
				outputLine,
			},
		];
	}
}

/** Seconds within which a device comes up, is configured and reports, and after which one that is off was switched off. */
const short = 10 * 60;

function shortInARow(boots: readonly ListedBoot[]): number {
	let count = 0;
	let after: ListedBoot | undefined;
	for (const boot of boots.toReversed()) {
		if (!isWithin(short, boot.first, boot.last)) break;
		if (after !== undefined && !isWithin(short, boot.last, after.first)) break;
		count += 1;
		after = boot;
	}
	return count;
}

/** True for two readings of the clock in this order, of one zone, and not far apart. */
function isWithin(seconds: number, one: InnerStamp | undefined, other: InnerStamp | undefined): boolean {
	if (one === undefined || other === undefined || one.zone !== other.zone) return false;
	const apart = (other.usec - one.usec) / 1_000_000;
	return apart >= 0 && apart <= seconds;
}
