import type { Source } from '../../vocabulary/source.ts';
import type { DnsmasqEvent } from './events.ts';
import { parseDnsmasq } from './parse.ts';

export type * from './events.ts';

/** dnsmasq, the device's own name server, which asks the servers that NetworkManager or config.json name. */
export const dnsmasq: Source<'dnsmasq', DnsmasqEvent> = {
	name: 'dnsmasq',
	title: 'dnsmasq (name server)',
	identifiers: ['dnsmasq', 'dnsmasq-dhcp', 'dnsmasq-tftp'],
	units: ['dnsmasq.service'],
	complaints: [
		'dnsmasq.dnssec-failing',
		'dnsmasq.file-unreadable',
		'dnsmasq.nameserver-loop',
		'dnsmasq.nameserver-unusable',
		'dnsmasq.no-upstream',
		'dnsmasq.rebind-blocked',
		'dnsmasq.resolv-file-empty',
		'dnsmasq.start-failed',
		'dnsmasq.too-many-queries',
		'dnsmasq.unknown-interface',
	],
	// `failed to validate …` is said of anything.
	byWords: { never: ['dnssecFailing'] },
	parse: parseDnsmasq,
};
