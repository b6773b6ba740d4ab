import { civilUsec, monthNumber, yearlessClockUsec } from './civil-time.ts';
import { type LineHead, partAt } from './line-layout.ts';
import { facilities, syslogLevels } from './syslog-levels.ts';

/** `daemon.err openvpn(homert)[18324]: `: an instance has its name behind the program's. */
const sender = String.raw`${facilities}\.(\w+) ([^\s:[\]()]{1,128})((?:\([^\s()]{1,64}\))?(?:\[(\d{1,10})\])?:)(?: |$)`;
const undated = new RegExp(`^${sender}`);
const day = String.raw`^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ([ \d]\d) (\d\d:\d\d:\d\d(?:\.\d{1,9})?)`;
const line = new RegExp(`${day} (\\d{4}) ${sender}`);
/** Somebody cut off year, facility and level. */
const short = new RegExp(String.raw`${day} ([A-Za-z][\w.@-]{0,63})(?:\[(\d{1,10})\])?: (?=\S)`);

/** `Thu Jun 22 03:33:29 2017 daemon.warn dnsmasq[2277]: text`: what OpenWrt's `logread` prints. */
export function logreadHead(text: string): LineHead | undefined {
	const match = line.exec(text);
	if (match === null) return shortHead(text) ?? undatedHead(text);
	const [all, name = '', day = '', time = '', year = '', level = '', identifier = '', behind = '', pid] =
		match;
	const stampLength = 4 + 7 + time.length + 5;
	const priority = syslogLevels.get(level);
	return {
		stampKind: 'local',
		stampUsec: civilUsec(Number(year), monthNumber(name), Number(day), time),
		zone: '',
		stamp: { from: 0, to: stampLength },
		identifier: partAt(all.lastIndexOf(identifier + behind), identifier),
		...(pid === undefined ? {} : { pid: Number(pid) }),
		...(priority === undefined ? {} : { priority }),
		message: all.length,
	};
}

function shortHead(text: string): LineHead | undefined {
	const match = short.exec(text);
	if (match === null) return undefined;
	const [all, month = '', dayOfMonth = '', time = '', identifier = '', pid] = match;
	const from = 4;
	return {
		stampKind: 'yearless',
		stampUsec: yearlessClockUsec(month, dayOfMonth, time),
		stamp: { from, to: from + 7 + time.length },
		identifier: partAt(all.lastIndexOf(` ${identifier}`) + 1, identifier),
		...(pid === undefined ? {} : { pid: Number(pid) }),
		message: all.length,
	};
}

function undatedHead(text: string): LineHead | undefined {
	const match = undated.exec(text);
	if (match === null) return undefined;
	const [all, level = '', identifier = '', behind = '', pid] = match;
	const priority = syslogLevels.get(level);
	return {
		stampKind: 'none',
		stampUsec: NaN,
		identifier: partAt(all.lastIndexOf(identifier + behind), identifier),
		...(pid === undefined ? {} : { pid: Number(pid) }),
		...(priority === undefined ? {} : { priority }),
		message: all.length,
	};
}
