import type { Source } from '../../vocabulary/source.ts';
import type { DnsmasqEvent } from './events.ts';
import { parseDnsmasq } from './parse.ts';

export type * from './events.ts';

/** dnsmasq, the device's own name server, which asks the servers that NetworkManager or config.json name. */
export const dnsmasq: Source<'dnsmasq', DnsmasqEvent> = {
	name: 'dnsmasq',
	title: 'dnsmasq (name server)',
	identifiers: ['dnsmasq', 'dnsmasq-dhcp', 'dnsmasq-tftp', 'pihole-FTL'],
	units: ['dnsmasq.service'],
	complaints: [
		'dnsmasq.answer-failed',
		'dnsmasq.dhcp-range-missing',
		'dnsmasq.dhcp-refused',
		'dnsmasq.failed',
		'dnsmasq.query-ignored',
		'dnsmasq.send-failed',
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
	byWords: {
		never: ['dnssecFailing'],
		tags: [
			'dnsmasq: ',
			'dnsmasq-dhcp: ',
			'FATAL ERROR in dnsmasq core: ',
			'WARNING in dnsmasq core: ',
			'Warning in dnsmasq core:',
			'DNSMASQ_WARN',
		],
	},
	parse: parseDnsmasq,
};
