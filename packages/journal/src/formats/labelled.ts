import { civilUsec, offsetUsec } from './civil-time.ts';
import { type LineHead, type Part, partAt } from './line-layout.ts';

const line =
	/^((\d{4})-(\d\d)-(\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d{1,9})?)(Z|[+-]\d\d:\d\d)?) +(\{(?:\w+="(?:[^"\\]|\\.)*"(?:, ?)?)*\}) +(?=\S)/;

/** Names of labels, the best first, for what journald calls the host, and the identifier or unit. */
const hostLabels = ['host', 'hostname', '_HOSTNAME', 'nodename', 'node_name'];
const programLabels = [
	'syslog_identifier',
	'SYSLOG_IDENTIFIER',
	'identifier',
	'unit',
	'systemd_unit',
	'_SYSTEMD_UNIT',
];
const containerLabels = ['container_name', 'container', 'compose_service'];
/** The one container that is a part of the system. */
const supervisor = /^(?:balena|resin)_supervisor$/;

/**
 * `2026-11-21T05:40:10Z {host="f220105", unit="openvpn.service"} text`: what Loki's `logcli` prints, and Grafana copies. The labels
 * tell who wrote the line: a container, though the unit of its engine stands beside it.
 */
export function labelledHead(text: string): LineHead | undefined {
	const match = line.exec(text);
	if (match === null) return undefined;
	const [all, stamp = '', year, month, day, clock = '', zone, labels = ''] = match;
	const labelsAt = all.lastIndexOf(labels);
	const find = (names: readonly string[]): Part | undefined => partOf(labels, names, labelsAt);
	const usec = civilUsec(Number(year), Number(month), Number(day), clock);
	const hostname = find(hostLabels);
	const container = find(containerLabels);
	const isSupervisor = container !== undefined && supervisor.test(text.slice(container.from, container.to));
	const identifier = isSupervisor ? container : container === undefined ? find(programLabels) : undefined;
	return {
		...(zone === undefined
			? { stampKind: 'local', stampUsec: usec, zone: '' }
			: { stampKind: 'realtime', stampUsec: usec - offsetUsec(zone) }),
		stamp: partAt(0, stamp),
		...(hostname && { hostname }),
		...(identifier && { identifier }),
		...(container && { service: container }),
		message: all.length,
	};
}

/** The value of the first of these labels, without what says that it is a unit. */
function partOf(labels: string, names: readonly string[], labelsAt: number): Part | undefined {
	for (const name of names) {
		const begins = ['{', ' ', ',']
			.map((before) => labels.indexOf(`${before}${name}="`))
			.find((at) => at >= 0);
		if (begins === undefined) continue;
		const from = begins + name.length + 3;
		const value = labels.slice(from, labels.indexOf('"', from)).replace(/\.service$/, '');
		if (value !== '') return partAt(labelsAt + from, value);
	}
	return undefined;
}
