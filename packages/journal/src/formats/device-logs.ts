import { civilUsec } from './civil-time.ts';
import { type LineHead, partAt } from './line-layout.ts';

const firstLine =
	/^\[Logs\] {4}\[((\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d(?:\.\d+)?)Z|[^\]]{8,40})\] (?:\[([^\]]{1,128})\] ?)?/;
const furtherLine = /^\[Logs\] {4}/;
const commandLine = /^\[(?:Build|Info|Debug|Success|Warn|Error|Live)\] +\S/;

/**
 * `[Logs]    [2024-08-19T07:25:20.000Z] [main] text`: what `balena device logs` prints of the users' services. Before version 16 of
 * the command the time was written in the ways of the user's country: such a line has no stamp.
 */
export function deviceLogHead(text: string): LineHead | undefined {
	const match = firstLine.exec(text);
	if (match === null) return undefined;
	const [all, stamp = '', year, month, day, clock = '', service] = match;
	const stampAt = all.indexOf('[', 1) + 1;
	return {
		...(year === undefined
			? { stampKind: 'none', stampUsec: NaN }
			: {
					stampKind: 'realtime',
					stampUsec: civilUsec(Number(year), Number(month), Number(day), clock),
				}),
		stamp: partAt(stampAt, stamp),
		...(service === undefined ? {} : { service: partAt(all.lastIndexOf('[') + 1, service) }),
		message: all.length,
	};
}

/** The place in a further line of a message where its text begins; -1 if it is none. */
export function furtherDeviceLogLine(text: string): number {
	return furtherLine.exec(text)?.[0].length ?? -1;
}

/** True for what the balena command itself says between the logs: `[Info]    Streaming device logs...`. */
export function isCommandNotice(text: string): boolean {
	return commandLine.test(text);
}
