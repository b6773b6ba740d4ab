import { unreadClock } from './bare.ts';
import { civilUsec, offsetUsec } from './civil-time.ts';
import { leveledHead } from './leveled.ts';
import { type LineHead, partAt } from './line-layout.ts';

/** Colour that `docker-compose` gives its prefixes. */
const colour = String.raw`(?:\u001B\[[\d;]*m)*`;
const prefix = new RegExp(
	`^${colour}(?!\\d+ )([\\w.-]{1,128}?)(?:(?<=[_-]\\d{1,6}) +| {2,})\\|${colour}(?: |$)${colour}`,
);
const stampBehind = /^((\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:\d\d)) /;
/** `main_1  | text` and, with `-t`, `main_1  | 2024-08-19T07:25:20.123456789Z text`: what `docker-compose logs` prints. */
export function composeHead(text: string): LineHead | undefined {
	const match = prefix.exec(text);
	if (match === null) return undefined;
	const [all, service = ''] = match;
	const head = { service: partAt(all.indexOf(service), service) };
	const behind = text.slice(all.length);
	// `gluetun  | 2024-05-21T09:12:41-04:00 INFO [openvpn] text`: the program that the container runs passes on what another says.
	const passed = leveledHead(behind);
	if (passed?.stamp !== undefined && passed.stamp.from === 0 && typeof passed.identifier === 'object') {
		const { stampKind, stampUsec, stamp, message } = passed;
		const moved = { from: stamp.from + all.length, to: stamp.to + all.length };
		return { ...head, stampKind, stampUsec, stamp: moved, message: message + all.length };
	}
	const dated = stampBehind.exec(behind);
	if (dated === null) {
		const unread = unreadClock.exec(behind)?.[0].length ?? 0;
		return { ...head, stampKind: 'none', stampUsec: NaN, message: all.length + unread };
	}
	const [stamped, stamp = '', year, month, day, clock = '', zone = ''] = dated;
	return {
		...head,
		stampKind: 'realtime',
		stampUsec: civilUsec(Number(year), Number(month), Number(day), clock) - offsetUsec(zone),
		stamp: partAt(all.length, stamp),
		message: all.length + stamped.length,
	};
}
