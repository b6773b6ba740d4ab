import { facilities, syslogLevels } from './syslog-levels.ts';

const facilityWord = new RegExp(
	String.raw`(?:^|^(\S+) )${facilities}\.(emerg|alert|crit|err|error|warn|warning|notice|info|debug)$`,
);

/** A host name as busybox's `syslogd` prints it: with facility and level behind it, or these alone. */
export interface HostWithLevel {
	readonly hostname: string | undefined;
	readonly priority: number;
}

/** `host daemon.warn` taken apart; `undefined` when the name is a host alone. */
export function hostWithLevel(name: string): HostWithLevel | undefined {
	const match = facilityWord.exec(name);
	if (match === null) return undefined;
	return { hostname: match[1], priority: syslogLevels.get(match[2] ?? '') ?? NaN };
}
