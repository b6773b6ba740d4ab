import { civilUsec, type LineHead, type LineLayout, offsetUsec, type Part, partAt } from './line-layout.ts';

const deviceLog =
	/^\[Logs\] {4}\[((\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d(?:\.\d+)?)Z|[^\]]{8,40})\] (?:\[([^\]]{1,128})\] ?)?/;
const furtherLine = /^\[Logs\] {4}/;
const commandLine = /^\[(?:Build|Info|Debug|Success|Warn|Error|Live)\] +\S/;
const dashboard = /^((\d\d)\.(\d\d)\.(\d\d) (\d\d:\d\d:\d\d) \(([+-]\d{4})\)) {1,2}(?:(\S{1,128}) {2})?/;
/** Colour that `docker-compose` gives its prefixes. */
const colour = String.raw`(?:\u001B\[[\d;]*m)*`;
const compose = new RegExp(
	`^${colour}([\\w.-]{1,128}?)(?:(?<=[_-]\\d{1,6}) +| {2,})\\|${colour}(?: |$)${colour}`,
);
/** A service that the line does not name, or the device itself. */
export const unnamed: Part = { from: 0, to: 0 };
const composeStamp = /^((\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:\d\d)) /;

/**
 * `[Logs]    [2024-08-19T07:25:20.000Z] [main] text`: what `balena device logs` prints of the users' services. Before version 16 of
 * the command the time was written in the ways of the user's country: such a line has no stamp.
 */
export const deviceLogLine: LineLayout = (text) => {
	const match = deviceLog.exec(text);
	if (match === null) return undefined;
	const [all, stamp = '', year, month, day, clock = '', service] = match;
	const stampAt = all.indexOf('[', 1) + 1;
	return {
		format: 'device-logs',
		...(year === undefined
			? { stampKind: 'none', stampUsec: NaN }
			: {
					stampKind: 'realtime',
					stampUsec: civilUsec(Number(year), Number(month), Number(day), clock),
				}),
		stamp: partAt(stampAt, stamp),
		service: service === undefined ? unnamed : partAt(all.lastIndexOf('[') + 1, service),
		message: all.length,
	};
};

/** Where the text of a further line of a device log's message begins; -1 if it is none. */
export function furtherDeviceLogLine(text: string): number {
	return furtherLine.exec(text)?.[0].length ?? -1;
}

/** Whether a line is what the balena command itself says between the logs: `[Info]    Streaming device logs...`. */
export function isCommandNotice(text: string): boolean {
	return commandLine.test(text);
}

/** `08.07.19 18:46:46 (+0000)  main  text`: logs pasted from the dashboard. */
export const dashboardLogLine: LineLayout = (text) => {
	const match = dashboard.exec(text);
	if (match === null) return undefined;
	const [all, stamp = '', day, month, year, clock = '', zone = '', service] = match;
	const usec = civilUsec(2000 + Number(year), Number(month), Number(day), clock) - offsetUsec(zone);
	return {
		format: 'dashboard-logs',
		stampKind: 'realtime',
		stampUsec: usec,
		stamp: partAt(0, stamp),
		service: service === undefined ? unnamed : partAt(all.length - 2 - service.length, service),
		message: all.length,
	};
};

/** `main_1  | text` and, with `-t`, `main_1  | 2024-08-19T07:25:20.123456789Z text`: what `docker-compose logs` prints. */
export const composeLine: LineLayout = (text) => {
	const match = compose.exec(text);
	if (match === null) return undefined;
	const [all, service = ''] = match;
	const head = {
		format: 'compose',
		service: partAt(all.indexOf(service), service),
	} as const satisfies Partial<LineHead>;
	const dated = composeStamp.exec(text.slice(all.length));
	if (dated === null) {
		return { ...head, stampKind: 'none', stampUsec: NaN, message: all.length };
	}
	const [stamped, stamp = '', year, month, day, clock = '', zone = ''] = dated;
	return {
		...head,
		stampKind: 'realtime',
		stampUsec: civilUsec(Number(year), Number(month), Number(day), clock) - offsetUsec(zone),
		stamp: partAt(all.length, stamp),
		message: all.length + stamped.length,
	};
};
