import type { UnrecognisedMessages } from '@whydown/grammars';
import type { EventRecord } from '../events.ts';
import { present } from '../present.ts';
import { trueTimeOf } from '../report-data/moment.ts';
import { redact } from '../text/redact.ts';
import { escapeControls } from '../text/escape-controls.ts';
import { isoInterval, isoTime } from '../text/iso-time.ts';
import { unrecognisedItems } from '../report-data/unrecognised.ts';

/** Options of the lines of events. */
export interface EventLineOptions {
	/** Mask credentials; default `true`. */
	readonly redact?: boolean;
}

/** One value as one line of JSON, with a line end. */
function jsonLine(value: object, { redact: masks = true }: EventLineOptions): string {
	const mask = (_key: string, item: unknown): unknown => (typeof item === 'string' ? redact(item) : item);
	return `${escapeControls(JSON.stringify(value, masks ? mask : undefined))}\n`;
}

/** The place in time as events tell it; unknown values are left out. */
function timeFields(time: EventRecord['time']): object {
	if (time === undefined) return {};
	const { boot, deviceTimeUsec, yearInferred, trueTimeUsec, elapsed } = time;
	return present({
		boot,
		deviceTime: deviceTimeUsec === undefined ? undefined : isoTime(deviceTimeUsec),
		deviceTimeUsec,
		yearInferred: yearInferred ? true : undefined,
		trueTime: trueTimeUsec === undefined ? undefined : trueTimeOf(trueTimeUsec),
		elapsedSeconds: isoInterval(elapsed),
	});
}

/**
 * One event as one line of JSON, with a line end. `fields` holds the fields of this kind of event, in the words of
 * `eventDescriptions`; `text` is the line that says it. `deviceTime` is the device's own clock, `elapsedSeconds` the time
 * since the first entry of the boot; a name that ends in `Usec` is in microseconds since 1970. Unknown values are left out.
 *
 * @example
 * for await (const record of readEvents(input)) process.stdout.write(eventLine('dump.txt', record));
 */
export function eventLine(input: string, record: EventRecord, options: EventLineOptions = {}): string {
	const { kind, source, failure, fields, writtenAt, line, section, stamp, text, time } = record;
	return jsonLine(
		{
			input,
			line,
			section,
			source,
			kind,
			failure,
			fields,
			text,
			stamp: stamp === '' ? undefined : stamp,
			writtenAt:
				writtenAt === undefined
					? undefined
					: { time: isoTime(writtenAt.usec), usec: writtenAt.usec, zone: writtenAt.zone },
			...timeFields(time),
		},
		options,
	);
}

/**
 * The messages that no grammar describes, as lines of JSON: the templates in their rank, then per source the number of messages
 * that no template lists.
 *
 * @example
 * process.stdout.write(unrecognisedLines('dump.txt', await readUnrecognised(input)));
 */
export function unrecognisedLines(
	input: string,
	messages: UnrecognisedMessages,
	options: EventLineOptions = {},
): string {
	return unrecognisedItems(messages)
		.map((item) => jsonLine({ input, ...item }, options))
		.join('');
}
