import { civilUsec, offsetUsec } from './civil-time.ts';
import { type LineHead, partAt } from './line-layout.ts';
import { syslogLevels } from './syslog-levels.ts';

const supervised =
	/^((\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d(?:\.\d{1,9})?)(Z|[+-]\d\d:?\d\d)) ([A-Za-z]+) (?:\[([\w.-]{1,64})\] )?(?=\S)/;
const redsocks = /^(\d{1,11}\.\d{6}) (\w+) (?:[\w-]+\.c:\d+ )/;

/**
 * Lines with a level where journalctl prints a host: read as its modes they would come from a host of that name.
 *
 * - `2022-07-12T03:06:30-03:00 INFO [openvpn] text`: programs that run another one and pass on what it says
 * - `1509616995.968253 notice utils.c:223 red_is_socket_connected_ok(...) text`: redsocks itself; its message is the whole line
 */
export function leveledHead(text: string): LineHead | undefined {
	const match = supervised.exec(text);
	if (match === null) return redsocksHead(text);
	const [all, stamp = '', year, month, day, clock = '', zone = '', level = '', name] = match;
	const priority = syslogLevels.get(level.toLowerCase());
	return {
		stampKind: 'realtime',
		stampUsec: civilUsec(Number(year), Number(month), Number(day), clock) - offsetUsec(zone),
		stamp: partAt(0, stamp),
		...(name === undefined ? {} : { identifier: partAt(all.lastIndexOf('[') + 1, name) }),
		...(priority === undefined ? {} : { priority }),
		message: all.length,
	};
}

function redsocksHead(text: string): LineHead | undefined {
	const match = redsocks.exec(text);
	if (match === null) return undefined;
	const [, stamp = '', level = ''] = match;
	const priority = syslogLevels.get(level);
	return {
		stampKind: 'realtime',
		stampUsec: Math.round(Number(stamp) * 1_000_000),
		stamp: partAt(0, stamp),
		identifier: 'redsocks',
		...(priority === undefined ? {} : { priority }),
		message: 0,
	};
}
