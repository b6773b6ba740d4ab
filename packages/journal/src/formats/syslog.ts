import { civilUsec, offsetUsec, yearlessClockUsec } from './civil-time.ts';
import { type LineHead, partAt } from './line-layout.ts';

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const clock = String.raw`\d\d:\d\d:\d\d(?:\.\d{1,9})?`;
/** `identifier[pid]: `, `identifier: ` */
const tag = String.raw`([^\s:[\]]{1,128})(?:\[(\d{1,10})\])?:(?: |$)`;

const priorityPart = /^<(\d{1,3})>/;
const protocol = new RegExp(
	String.raw`^1 (-|\d{4}-\d\d-\d\dT${clock}(?:Z|[+-]\d\d:\d\d)) (\S{1,255}) (\S{1,48}) (\S{1,128}) (\S{1,32}) (-|(?:\[(?:[^\]"\\]|"(?:[^"\\]|\\.)*")*\])+)(?: |$)`,
);
const threeParts = new RegExp(String.raw`^(${month}) ([ \d]\d) (${clock}) (?:(\S+) )?${tag}`);

/**
 * `<30>1 2024-08-19T07:25:20.123Z host openvpn 7 - - text` (RFC 5424) and `<30>Aug 19 07:25:20 host openvpn[7]: text` (RFC 3164).
 * Without the priority in front, syslog's files look like journalctl's short modes and are read as these.
 */
export function syslogHead(text: string): LineHead | undefined {
	const priority = priorityPart.exec(text);
	if (priority === null || Number(priority[1]) > 191) return undefined;
	const behind = priority[0].length;
	const rest = text.slice(behind);
	const level = Number(priority[1]) % 8;
	return protocolHead(rest, behind, level) ?? threePartHead(rest, behind, level);
}

function protocolHead(rest: string, behind: number, priority: number): LineHead | undefined {
	const match = protocol.exec(rest);
	if (match === null) return undefined;
	const [all, stamp = '-', host = '-', name = '-', process = '-'] = match;
	const stampAt = behind + 2;
	const hostAt = stampAt + stamp.length + 1;
	const nameAt = hostAt + host.length + 1;
	const pid = /^\d{1,10}$/.test(process) ? Number(process) : undefined;
	const usec =
		stamp === '-'
			? NaN
			: civilUsec(
					Number(stamp.slice(0, 4)),
					Number(stamp.slice(5, 7)),
					Number(stamp.slice(8, 10)),
					stamp.slice(11).replace(/Z|[+-]\d\d:\d\d$/, ''),
				) - offsetUsec(stamp.slice(-6));
	// A message in UTF-8 may begin with the mark of it.
	const mark = rest.startsWith('\u00EF\u00BB\u00BF', all.length) ? 3 : 0;
	return {
		stampKind: stamp === '-' ? 'none' : 'realtime',
		stampUsec: usec,
		stamp: stamp === '-' ? { from: 0, to: 0 } : partAt(stampAt, stamp),
		...(host === '-' ? {} : { hostname: partAt(hostAt, host) }),
		...(name === '-' ? {} : { identifier: partAt(nameAt, name) }),
		...(pid === undefined ? {} : { pid }),
		priority,
		message: behind + all.length + mark,
	};
}

function threePartHead(rest: string, behind: number, priority: number): LineHead | undefined {
	const match = threeParts.exec(rest);
	if (match === null) return undefined;
	const [all, name = '', day = '', time = '', host, identifier = '', pid] = match;
	const stampLength = 8 + time.length - 1;
	const hostAt = behind + stampLength + 1;
	return {
		stampKind: 'yearless',
		stampUsec: yearlessClockUsec(name, day, time),
		stamp: { from: behind, to: behind + stampLength },
		...(host === undefined ? {} : { hostname: partAt(hostAt, host) }),
		identifier: partAt(hostAt + (host === undefined ? 0 : host.length + 1), identifier),
		...(pid === undefined ? {} : { pid: Number(pid) }),
		priority,
		message: Math.min(behind + all.length, behind + rest.length),
	};
}
