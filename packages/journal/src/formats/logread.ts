import { civilUsec, monthNumber } from './civil-time.ts';
import { type LineHead, partAt } from './line-layout.ts';
import { facilities, syslogLevels } from './syslog-levels.ts';

const line = new RegExp(
	String.raw`^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ([ \d]\d) (\d\d:\d\d:\d\d(?:\.\d{1,9})?) (\d{4}) ${facilities}\.(\w+) ([^\s:[\]]{1,128})(?:\[(\d{1,10})\])?:(?: |$)`,
);

/** `Thu Jun 22 03:33:29 2017 daemon.warn dnsmasq[2277]: text`: what OpenWrt's `logread` prints. */
export function logreadHead(text: string): LineHead | undefined {
	const match = line.exec(text);
	if (match === null) return undefined;
	const [all, name = '', day = '', time = '', year = '', level = '', identifier = '', pid] = match;
	const stampLength = 4 + 7 + time.length + 5;
	const priority = syslogLevels.get(level);
	return {
		stampKind: 'local',
		stampUsec: civilUsec(Number(year), monthNumber(name), Number(day), time),
		zone: '',
		stamp: { from: 0, to: stampLength },
		identifier: partAt(
			all.lastIndexOf(pid === undefined ? `${identifier}:` : `${identifier}[${pid}]:`),
			identifier,
		),
		...(pid === undefined ? {} : { pid: Number(pid) }),
		...(priority === undefined ? {} : { priority }),
		message: all.length,
	};
}
