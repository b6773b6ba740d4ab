import type { CommandReader, CommandSection, InnerStamp, LocatedEvent } from '../../vocabulary/source.ts';
import { textOf } from '../../fields/span.ts';
import { commandFailed } from '../../command-output/command-failed.ts';
import { gaveNoAnswer } from '../../command-output/exit-status.ts';
import { printedTime } from '../../fields/printed-time.ts';
import { matchTimedatectlLine } from './timedatectl.parser.ts';
import type { TimedatectlEvent, TimedatectlReported } from './events.ts';

function readOf(writtenAt: InnerStamp): Pick<TimedatectlReported, 'writtenAt' | 'year'> {
	return { writtenAt, year: new Date(writtenAt.usec / 1000).getUTCFullYear() };
}

const encoder = new TextEncoder();

/** Reads what `timedatectl` says of the clocks. */
export class TimedatectlReader implements CommandReader<TimedatectlEvent> {
	#lines = 0;
	#firstReport: number | undefined;
	#firstLine: string | undefined;
	#complained = false;
	#writtenAt: InnerStamp | undefined;
	#synchronisedLine: number | undefined;
	#synchronised: boolean | undefined;
	#hasRtc: boolean | undefined;
	#rtcTime: InnerStamp | undefined;
	#timeZone: string | undefined;
	#service: string | undefined;
	#rtcInLocalZone: boolean | undefined;

	line(text: string): void {
		const line = this.#lines;
		this.#lines += 1;
		this.#firstLine ??= text;
		const bytes = encoder.encode(text);
		const match = matchTimedatectlLine(bytes, 0, bytes.length);
		if (match === undefined) return;
		if (match.case === 'failed') {
			this.#complained = true;
			return;
		}
		this.#firstReport ??= line;
		switch (match.case) {
			case 'localTime':
				this.#writtenAt ??= printedTime(textOf(bytes, match.localTime).trim());
				break;
			case 'universalTime':
				this.#writtenAt = printedTime(textOf(bytes, match.universalTime).trim()) ?? this.#writtenAt;
				break;
			case 'rtcTime': {
				const rtcTime = textOf(bytes, match.rtcTime).trim();
				this.#hasRtc = rtcTime !== 'n/a';
				// The clock itself knows no zone; systemd shows it as universal time.
				this.#rtcTime = printedTime(`${rtcTime} UTC`);
				break;
			}
			case 'timeZone':
				this.#timeZone = textOf(bytes, match.timeZone);
				break;
			case 'synchronised':
				this.#synchronisedLine = line;
				this.#synchronised = textOf(bytes, match.synchronised) === 'yes';
				break;
			case 'service':
				this.#service = textOf(bytes, match.service).trim();
				break;
			case 'rtcZone':
				this.#rtcInLocalZone = textOf(bytes, match.rtcInLocalZone) === 'yes';
				break;
		}
	}

	end(section: CommandSection): readonly LocatedEvent<TimedatectlEvent>[] {
		if (gaveNoAnswer(section)) return [];
		// The line that says whether the clock is disciplined speaks best.
		const outputLine = this.#synchronisedLine ?? this.#firstReport;
		if (outputLine === undefined || this.#complained) {
			return commandFailed('timedatectl', section, this.#firstLine);
		}
		return [
			{
				event: {
					kind: 'timedatectl.reported',
					synchronised: this.#synchronised,
					hasRtc: this.#hasRtc,
					...(this.#rtcTime === undefined ? {} : { rtcTime: this.#rtcTime }),
					timeZone: this.#timeZone,
					service: this.#service,
					rtcInLocalZone: this.#rtcInLocalZone,
					...(this.#writtenAt === undefined ? {} : readOf(this.#writtenAt)),
				},
				outputLine,
			},
		];
	}
}
