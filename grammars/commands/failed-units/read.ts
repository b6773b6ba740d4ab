import type { CommandReader, CommandSection, LocatedEvent } from '../../vocabulary/source.ts';
import { integerOf, textOf } from '../../fields/span.ts';
import { commandFailed } from '../../command-output/command-failed.ts';
import { gaveNoAnswer } from '../../command-output/exit-status.ts';
import type { FailedUnitsEvent, FailedUnitsUnit } from './events.ts';
import { matchFailedUnitsLine } from './failed-units.parser.ts';

const encoder = new TextEncoder();

/** Reads the table of failed units. */
export class FailedUnitsReader implements CommandReader<FailedUnitsEvent> {
	readonly #units: LocatedEvent<FailedUnitsUnit>[] = [];
	#lines = 0;
	#firstLine: string | undefined;
	#total: { readonly line: number; readonly count: number } | undefined;

	line(text: string): void {
		const line = this.#lines;
		this.#lines += 1;
		this.#firstLine ??= text;
		const bytes = encoder.encode(text);
		const match = matchFailedUnitsLine(bytes, 0, bytes.length);
		if (match?.case === 'total') this.#total ??= { line, count: integerOf(bytes, match.total) };
		if (match?.case !== 'unit') return;
		this.#units.push({
			event: {
				kind: 'failed-units.unit',
				unit: textOf(bytes, match.unit),
				loadState: textOf(bytes, match.load),
				subState: textOf(bytes, match.sub),
				failure: { class: 'unspecified', reason: 'unspecified' },
			},
			outputLine: line,
		});
	}

	end(section: CommandSection): readonly LocatedEvent<FailedUnitsEvent>[] {
		if (gaveNoAnswer(section)) return [];
		const [first] = this.#units;
		const outputLine = this.#total?.line ?? first?.outputLine;
		if (outputLine === undefined) return commandFailed('failed-units', section, this.#firstLine);
		return [
			...this.#units,
			{
				event: {
					kind: 'failed-units.listed',
					total: this.#total?.count ?? this.#units.length,
					units: this.#units.map(({ event }) => event.unit),
				},
				outputLine,
			},
		];
	}
}
