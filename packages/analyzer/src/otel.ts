import type { Message } from '@whydown/journal';
import type { EventRecord } from './events.ts';
import type { EntryRecord, EntryTime } from './records.ts';
import { redact } from './text/redact.ts';

/** A value in OpenTelemetry's logs (`AnyValue`). */
export type OtelValue =
	string | number | boolean | Uint8Array | readonly OtelValue[] | { readonly [key: string]: OtelValue };

/** A record of OpenTelemetry's log data model, with the names that its JSON encoding gives to the fields. */
export interface OtelLogRecord {
	/** `Timestamp`: nanoseconds since 1970, in decimal digits. Left out while the year is unknown. */
	readonly timeUnixNano?: string;
	/** `SeverityNumber`: 1 to 24. Left out where the input prints no priority: none is made up. */
	readonly severityNumber?: number;
	/** `SeverityText`: syslog's name of the priority. */
	readonly severityText?: string;
	/** `Body`: the message; bytes where it is no UTF-8. Left out where there is none. */
	readonly body?: string | Uint8Array;
	readonly resource: Readonly<Record<string, OtelValue>>;
	readonly attributes: Readonly<Record<string, OtelValue>>;
	/** `EventName`: the kind of the event. */
	readonly eventName?: string;
}

/* specification/logs/data-model-appendix.md, appendix B: severity numbers of syslog's priorities. */
const severities: readonly (readonly [text: string, number: number])[] = [
	['emerg', 21],
	['alert', 19],
	['crit', 18],
	['err', 17],
	['warning', 13],
	['notice', 10],
	['info', 9],
	['debug', 5],
];

type Attributes = Record<string, OtelValue | undefined>;

function present(values: Attributes): Record<string, OtelValue> {
	const kept: Record<string, OtelValue> = {};
	for (const [key, value] of Object.entries(values)) if (value !== undefined) kept[key] = value;
	return kept;
}

/** A value of an event: credentials masked, what is `undefined` left out. */
function valueOf(value: unknown): OtelValue | undefined {
	if (typeof value === 'string') return redact(value);
	if (typeof value === 'number' || typeof value === 'boolean') return value;
	if (Array.isArray(value)) return value.flatMap((item: unknown) => valueOf(item) ?? []);
	if (typeof value !== 'object' || value === null) return undefined;
	return present(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, valueOf(item)])));
}

/** Fields of an object as attributes below a name: `whydown.event.seconds`. */
function below(name: string, fields: object): Attributes {
	return Object.fromEntries(
		Object.entries(fields).map(([field, value]) => [`${name}.${field}`, valueOf(value)]),
	);
}

function nano(usec: number): string {
	return `${BigInt(Math.round(usec)) * 1000n}`;
}

function severityOf(priority: number | undefined): Pick<OtelLogRecord, 'severityNumber' | 'severityText'> {
	const severity = priority === undefined ? undefined : severities[priority];
	return severity === undefined ? {} : { severityText: severity[0], severityNumber: severity[1] };
}

function bodyOf(message: Message): Pick<OtelLogRecord, 'body'> {
	switch (message.kind) {
		case 'text':
			return { body: redact(message.text) };
		case 'bytes':
			return { body: message.bytes };
		case 'withheld':
		case 'absent':
			return {};
	}
}

function timeAttributes(time: EntryTime | undefined): Attributes {
	if (time === undefined) return {};
	const { trueTimeUsec: trueTime, elapsed } = time;
	return {
		'whydown.boot': time.boot,
		'whydown.elapsed_seconds': Number.isFinite(elapsed.hi) ? elapsed.likely : undefined,
		'whydown.year_inferred': time.yearInferred ? true : undefined,
		'whydown.true_time.earliest': trueTime === undefined ? undefined : nano(trueTime.earliest),
		'whydown.true_time.latest': trueTime === undefined ? undefined : nano(trueTime.latest),
	};
}

/** The event of a record; `undefined` where nobody knows the program that spoke. */
function saidBy(
	record: EntryRecord | EventRecord,
): (Pick<EventRecord, 'kind' | 'failure' | 'writtenAt'> & { readonly fields: object }) | undefined {
	if ('kind' in record) return record;
	if (record.event === undefined) return undefined;
	const { kind, failure, writtenAt, ...fields } = record.event;
	return { kind, ...(failure && { failure }), ...(writtenAt && { writtenAt }), fields };
}

/**
 * An entry or event as a record of OpenTelemetry's log data model. The journal's fields go where the specification's
 * table for systemd-journald puts them (logs/data-model-appendix.md); fields that it does not name are `journald.*`. Values that
 * whydown infers are `whydown.*`: the fields of the event, its failure (also `error.type`), and the place in time.
 *
 * `Timestamp` is the device's own clock, as the table wants it; where it was wrong, `whydown.true_time.*` tell more.
 * Credentials are masked in every string.
 *
 * @example
 * for await (const record of readEvents(input)) exporter.emit(toOtel(record));
 */
export function toOtel(record: EntryRecord | EventRecord): OtelLogRecord {
	const { entry, time } = record;
	const said = saidBy(record);
	const usec = entry?.realtimeUsec ?? time?.deviceTimeUsec;
	const spoken: Attributes = {};
	if (said !== undefined) {
		const { failure, writtenAt, fields } = said;
		Object.assign(spoken, below('whydown.event', fields));
		if (failure !== undefined) {
			spoken['error.type'] = `${failure.class}.${failure.reason}`;
			Object.assign(spoken, below('whydown.failure', failure));
		}
		if (writtenAt !== undefined) {
			spoken['whydown.written_at'] = nano(writtenAt.usec);
			spoken['whydown.written_at.zone'] = writtenAt.zone;
		}
	}
	return {
		...(usec === undefined ? {} : { timeUnixNano: nano(usec) }),
		...severityOf(entry?.priority),
		...(entry === undefined
			? 'text' in record
				? { body: redact(record.text) }
				: {}
			: bodyOf(entry.message)),
		resource: present({
			'host.name': entry?.hostname,
			'service.name': entry?.identifier,
			'process.pid': entry?.pid,
		}),
		attributes: present({
			'journald.__CURSOR': entry?.cursor,
			'journald.__MONOTONIC_TIMESTAMP': entry?.monotonicUsec,
			'journald._BOOT_ID': entry?.bootId,
			'journald._SOURCE_REALTIME_TIMESTAMP': entry?.sourceRealtimeUsec,
			'journald._SYSTEMD_UNIT': entry?.unit,
			'journald.CONTAINER_NAME': entry?.container,
			'whydown.line': entry?.at.line ?? ('line' in record ? record.line : undefined),
			'whydown.section': entry?.at.section ?? ('section' in record ? record.section : undefined),
			...timeAttributes(time),
			...spoken,
		}),
		...(said === undefined ? {} : { eventName: said.kind }),
	};
}
