import { unreadClock } from './bare.ts';
import { civilUsec, offsetUsec } from './civil-time.ts';
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
	const dated = stampBehind.exec(text.slice(all.length));
	if (dated === null) {
		const unread = unreadClock.exec(text.slice(all.length))?.[0].length ?? 0;
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
