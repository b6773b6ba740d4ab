import type { UnrecognisedMessages } from '@whydown/grammars';
import type { EventRecord } from '../events.ts';
import { redact } from '../text/redact.ts';
import { escapeControls } from '../text/escape-controls.ts';
import { isoInterval, isoTime } from '../text/iso-time.ts';
import { unrecognisedItems } from './unrecognised-items.ts';

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

/**
 * One event as one line of JSON, with a line end. `fields` holds the fields of this kind of event, in the words of
 * `eventDescriptions`; `text` is the line that says it. `deviceTime` is the device's own clock, `elapsedSeconds` the time
 * since the first entry of the boot. Unknown values are left out.
 *
 * @example
 * for await (const record of readTypedEvents(input)) process.stdout.write(eventLine('dump.txt', record));
 */
export function eventLine(input: string, record: EventRecord, options: EventLineOptions = {}): string {
	const { source, event, line, section, stamp, text, time } = record;
	const { kind, failure, writtenAt, ...fields } = event;
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
				writtenAt === undefined ? undefined : { time: isoTime(writtenAt.usec), zone: writtenAt.zone },
			boot: time?.boot,
			deviceTime: time?.deviceTime === undefined ? undefined : isoTime(time.deviceTime),
			yearInferred: time?.yearInferred === true ? true : undefined,
			trueTime:
				time?.trueTime === undefined
					? undefined
					: { earliest: isoTime(time.trueTime.earliest), latest: isoTime(time.trueTime.latest) },
			elapsedSeconds: time === undefined ? undefined : isoInterval(time.elapsed),
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
