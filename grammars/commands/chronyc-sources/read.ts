import type { CommandReader, CommandSection, LocatedEvent } from '../../vocabulary/source.ts';
import { integerOf, textOf } from '../../fields/span.ts';
import { gaveNoAnswer } from '../../command-output/exit-status.ts';
import { matchChronycSourcesLine, type ChronycSourcesLineMatch } from './chronyc-sources.parser.ts';
import type { ChronycSourcesEvent, TimeSource } from './events.ts';

const modes: Readonly<Record<string, TimeSource['mode']>> = { '^': 'server', '=': 'peer', '#': 'local' };

const states: Readonly<Record<string, TimeSource['state']>> = {
	'*': 'selected',
	'+': 'combined',
	'-': 'not-combined',
	x: 'falseticker',
	'~': 'unstable',
	'?': 'unusable',
};

const secondsPer: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400, y: 31_557_600 };

const encoder = new TextEncoder();

/** Reads the table of `chronyc sources`. */
export class ChronycSourcesReader implements CommandReader<ChronycSourcesEvent> {
	readonly #sources: TimeSource[] = [];
	#lines = 0;
	#headingLine: number | undefined;
	#firstRow: number | undefined;
	#selected: { readonly line: number; readonly name: string } | undefined;
	#complaint: { readonly line: number; readonly text: string } | undefined;

	line(text: string): void {
		const line = this.#lines;
		this.#lines += 1;
		const bytes = encoder.encode(text);
		const match = matchChronycSourcesLine(bytes, 0, bytes.length);
		switch (match?.case) {
			case 'source': {
				const source = timeSourceOf(bytes, match);
				this.#sources.push(source);
				this.#firstRow ??= line;
				if (source.state === 'selected') this.#selected ??= { line, name: source.name };
				break;
			}
			case 'heading':
			case 'count':
				this.#headingLine ??= line;
				break;
			case 'failed':
				this.#complaint ??= { line, text: textOf(bytes, match.complaint) };
				break;
			case undefined:
		}
	}

	end(section: CommandSection): readonly LocatedEvent<ChronycSourcesEvent>[] {
		if (gaveNoAnswer(section)) return [];
		if (this.#complaint !== undefined) {
			const { line, text } = this.#complaint;
			return [
				{ event: { kind: 'chronyc-sources.failed', status: section.exitStatus, text }, outputLine: line },
			];
		}
		// An empty table has its heading; without one, nobody listed anything.
		const outputLine = this.#selected?.line ?? this.#firstRow ?? this.#headingLine;
		if (outputLine === undefined) return [];
		const reachable = this.#sources.filter((source) => source.reach > 0).length;
		return [
			{
				event: {
					kind: 'chronyc-sources.listed',
					total: this.#sources.length,
					selected: this.#selected?.name,
					reachable,
					unreachable: this.#sources.length - reachable,
					falsetickers: this.#sources.filter((source) => source.state === 'falseticker').length,
					sources: this.#sources,
				},
				outputLine,
			},
		];
	}
}

function timeSourceOf(
	bytes: Uint8Array,
	match: Extract<ChronycSourcesLineMatch, { readonly case: 'source' }>,
): TimeSource {
	return {
		mode: modes[textOf(bytes, match.mode)] ?? 'server',
		state: states[textOf(bytes, match.state)] ?? 'unusable',
		name: textOf(bytes, match.name),
		stratum: integerOf(bytes, match.stratum),
		poll: integerOf(bytes, match.poll),
		reach: Number.parseInt(textOf(bytes, match.reach), 8),
		lastRx: secondsOf(textOf(bytes, match.lastRx)),
	};
}

/** `22`, `17m`, `5h`, `3d`, `1y`; `-` when there never was an answer. */
function secondsOf(age: string): number | undefined {
	if (age === '-') return undefined;
	return Number.parseInt(age, 10) * (secondsPer[age.slice(-1)] ?? 1);
}
