/** The facts about a device, and their types. Rules ask for a fact as `fact.os.version`. */
export interface FactTypes {
	/** Slug of the board: `raspberrypi4-64`. The cloud's word for it counts more than the system's own. */
	readonly 'device.type': string;
	/** `aarch64`, `x86_64`. */
	readonly 'device.machine': string;
	readonly 'device.uuid': string;
	/** The name that the system has. */
	readonly 'device.hostname': string;
	/** The name that the owner gave in config.json. */
	readonly 'device.configuredHostname': string;
	/** True when the device has registered with the cloud. */
	readonly 'device.provisioned': boolean;
	/** `balenaOS`. */
	readonly 'os.name': string;
	/** `2.98.33`. */
	readonly 'os.version': string;
	/** `development` or `production`, whether it is an image of its own or a setting. */
	readonly 'os.variant': string;
	readonly 'kernel.version': string;
	readonly 'systemd.version': string;
	readonly 'supervisor.version': string;
	readonly 'engine.version': string;
	readonly 'openvpn.version': string;
	readonly 'openssl.version': string;
	readonly 'chronyd.version': string;
	readonly 'dnsmasq.version': string;
	readonly 'networkManager.version': string;
	readonly 'modemManager.version': string;
	/** True with a clock that runs without power. Without one the clock begins in the past at every start. */
	readonly 'clock.hasRtc': boolean;
	/** True when chronyd followed a time source as a dump was taken. */
	readonly 'clock.synchronised': boolean;
	/** Time servers that chronyd knows, or that it has followed. */
	readonly 'clock.sources': readonly string[];
	/** Time servers that config.json names. */
	readonly 'clock.configuredSources': readonly string[];
	/** Time servers that DHCP offered; empty when it offered none. */
	readonly 'clock.dhcpSources': readonly string[];
	/** `Etc/UTC`. */
	readonly 'clock.zone': string;
	/** DNS servers that dnsmasq asks, with `#port` where it is not 53; without those for single domains. */
	readonly 'dns.servers': readonly string[];
	/** DNS servers that config.json names. */
	readonly 'dns.configured': readonly string[];
	/** DNS servers that the network offered. */
	readonly 'dns.dhcpServers': readonly string[];
	/** DNS servers that programs on the device ask: 127.0.0.2 for dnsmasq. */
	readonly 'dns.resolver': readonly string[];
	readonly 'cloud.apiEndpoint': string;
	readonly 'cloud.vpnEndpoint': string;
	readonly 'cloud.registryEndpoint': string;
	readonly 'cloud.deltaEndpoint': string;
	/** Milliseconds between two questions of the supervisor for a new release. */
	readonly 'cloud.pollIntervalMs': number;
	/** True when config.json adds a certificate authority. */
	readonly 'tls.hasRootCa': boolean;
	/** True when the journal outlives a restart. */
	readonly 'journal.persistent': boolean;
}

export type FactName = keyof FactTypes;

export type FactValue = FactTypes[FactName];

/** The facts that are known, in the order of `factNames`. */
export type Facts = ReadonlyMap<FactName, FactValue>;

/** Every name of a fact, by subject. */
export const factNames: readonly FactName[] = [
	'device.type',
	'device.machine',
	'device.uuid',
	'device.hostname',
	'device.configuredHostname',
	'device.provisioned',
	'os.name',
	'os.version',
	'os.variant',
	'kernel.version',
	'systemd.version',
	'supervisor.version',
	'engine.version',
	'openvpn.version',
	'openssl.version',
	'chronyd.version',
	'dnsmasq.version',
	'networkManager.version',
	'modemManager.version',
	'clock.hasRtc',
	'clock.synchronised',
	'clock.sources',
	'clock.configuredSources',
	'clock.dhcpSources',
	'clock.zone',
	'dns.servers',
	'dns.configured',
	'dns.dhcpServers',
	'dns.resolver',
	'cloud.apiEndpoint',
	'cloud.vpnEndpoint',
	'cloud.registryEndpoint',
	'cloud.deltaEndpoint',
	'cloud.pollIntervalMs',
	'tls.hasRootCa',
	'journal.persistent',
];
