import type { CommandReader, CommandSection, LocatedEvent } from '../../vocabulary/source.ts';
import { decimalOf, integerOf, textOf } from '../../fields/span.ts';
import { gaveNoAnswer } from '../../command-output/exit-status.ts';
import { matchChronycTrackingLine } from './chronyc-tracking.parser.ts';
import type { ChronycTrackingEvent } from './events.ts';

const noReference = '00000000';
const ownClock = '7F7F0101';

const encoder = new TextEncoder();

/** Reads the report of `chronyc tracking`. */
export class ChronycTrackingReader implements CommandReader<ChronycTrackingEvent> {
	#lines = 0;
	#referenceLine: number | undefined;
	#referenceId: string | undefined;
	#referenceName: string | undefined;
	#stratum: number | undefined;
	#leapLine: number | undefined;
	#leapStatus: string | undefined;
	#offsetSeconds: number | undefined;
	#lastOffsetSeconds: number | undefined;
	#complaint: { readonly line: number; readonly text: string } | undefined;

	line(text: string): void {
		const line = this.#lines;
		this.#lines += 1;
		const bytes = encoder.encode(text);
		const match = matchChronycTrackingLine(bytes, 0, bytes.length);
		switch (match?.case) {
			case 'reference':
				this.#referenceLine = line;
				this.#referenceId = textOf(bytes, match.referenceId);
				this.#referenceName =
					match.referenceName === undefined ? undefined : textOf(bytes, match.referenceName);
				break;
			case 'stratum':
				this.#stratum = integerOf(bytes, match.stratum);
				break;
			case 'systemTime': {
				const seconds = decimalOf(bytes, match.seconds);
				const behind = textOf(bytes, match.direction) === 'slow';
				this.#offsetSeconds = behind || seconds === 0 ? seconds : -seconds;
				break;
			}
			case 'lastOffset':
				this.#lastOffsetSeconds = decimalOf(bytes, match.offset);
				break;
			case 'leap':
				this.#leapLine = line;
				this.#leapStatus = textOf(bytes, match.leapStatus).trim();
				break;
			case 'failed':
				this.#complaint ??= { line, text: textOf(bytes, match.complaint) };
				break;
			case undefined:
		}
	}

	end(section: CommandSection): readonly LocatedEvent<ChronycTrackingEvent>[] {
		if (gaveNoAnswer(section)) return [];
		if (this.#complaint !== undefined) {
			const { line, text } = this.#complaint;
			return [
				{ event: { kind: 'chronyc-tracking.failed', status: section.exitStatus, text }, outputLine: line },
			];
		}
		// The line that says whether the clock follows anybody speaks best.
		const outputLine = this.#leapLine ?? this.#referenceLine;
		if (outputLine === undefined) return [];
		return [
			{
				event: {
					kind: 'chronyc-tracking.reported',
					synchronised: this.#isSynchronised(),
					referenceId: this.#referenceId,
					...(this.#referenceName === undefined ? {} : { referenceName: this.#referenceName }),
					stratum: this.#stratum,
					leapStatus: this.#leapStatus,
					offsetSeconds: this.#offsetSeconds,
					lastOffsetSeconds: this.#lastOffsetSeconds,
				},
				outputLine,
			},
		];
	}

	#isSynchronised(): boolean {
		if (this.#leapStatus !== undefined && /^Not synchroni[sz]ed$/.test(this.#leapStatus)) return false;
		return this.#referenceId !== noReference && this.#referenceId !== ownClock;
	}
}
