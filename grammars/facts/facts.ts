import type { SourceEvent } from '../known-sources.generated.ts';

/** What can be known about a device, and what type it has. Rules ask for a fact as `fact.os.version`. */
export interface FactTypes {
	/** Slug of the board: `raspberrypi4-64`. What the cloud takes it for counts more than what the system was built for. */
	readonly 'device.type': string;
	/** `aarch64`, `x86_64`. */
	readonly 'device.machine': string;
	readonly 'device.uuid': string;
	/** The name that the system has. */
	readonly 'device.hostname': string;
	/** The name that the owner gave in config.json. */
	readonly 'device.configuredHostname': string;
	/** Whether the device has registered with the cloud. */
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
	/** Whether there is a clock that runs without power. Without one the clock begins in the past at every start. */
	readonly 'clock.hasRtc': boolean;
	/** Whether chronyd follows a time source, asked when a dump was taken. */
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
	/** Whom programs on the device ask: 127.0.0.2 for dnsmasq. */
	readonly 'dns.resolver': readonly string[];
	readonly 'cloud.apiEndpoint': string;
	readonly 'cloud.vpnEndpoint': string;
	readonly 'cloud.registryEndpoint': string;
	readonly 'cloud.deltaEndpoint': string;
	/** How often the supervisor asks for a new release. */
	readonly 'cloud.pollIntervalMs': number;
	/** Whether config.json adds a certificate authority. */
	readonly 'tls.hasRootCa': boolean;
	/** Whether the journal outlives a restart. */
	readonly 'journal.persistent': boolean;
}

export type FactName = keyof FactTypes;

export type FactValue = FactTypes[FactName];

/** The facts that are known, in the order of `factNames`. */
export type Facts = ReadonlyMap<FactName, FactValue>;

/** Every name of a fact, sorted by what it is about. */
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

/** A longer text is no version and no name, but somebody's mischief. */
const textLimit = 256;

/** No device has more servers; a journal of one that changes them every minute must not fill the memory. */
const listLimit = 32;

/** How much a witness is worth; a later one of the same worth replaces an earlier one. */
type Worth = 'hint' | 'testimony' | 'proof';

const worths: Readonly<Record<Worth, number>> = { hint: 0, testimony: 1, proof: 2 };

/** Where the device reads its configuration. What lies in other places is left from old systems. */
const currentConfig = '/mnt/boot/config.json';

const dnsPort = 53;

const isSupervisor = /^(?:balena|resin)_supervisor$/;

/** `balena/aarch64-supervisor:v14.0.8`. */
const supervisorTag = /supervisor:v?(\d+\.\d+\.\d+[\w.+-]*)$/;

/**
 * Gathers facts about a device from events in passing, in constant memory. What is said later replaces what was said
 * before, unless the earlier witness is better.
 *
 * @example
 * const collector = new FactsCollector();
 * collector.observe({ kind: 'supervisor.starting', version: '14.0.8' });
 * collector.facts().get('supervisor.version'); // '14.0.8'
 */
export class FactsCollector {
	readonly #known = new Map<FactName, { readonly value: FactValue; readonly worth: number }>();
	/** Lines of dnsmasq that name its servers come one after the other: another line between begins a new list. */
	#listing: { readonly by: string; readonly servers: Set<string> } | undefined;
	readonly #followed = new Set<string>();

	/** Takes what the event tells about the device. */
	observe(event: SourceEvent): void {
		switch (event.kind) {
			case 'supervisor.starting':
				this.#note('supervisor.version', event.version);
				break;
			case 'ps-engine.container': {
				// A device that has run for long has no line of the supervisor's start left.
				const version = isSupervisor.test(event.name) ? supervisorTag.exec(event.image)?.[1] : undefined;
				if (version !== undefined) this.#note('supervisor.version', version, 'hint');
				break;
			}
			case 'engine.version':
				if (event.version !== undefined) this.#note('engine.version', event.version);
				break;
			case 'engine-version.reported':
				this.#note('engine.version', event.version);
				break;
			case 'openvpn.starting':
				this.#note('openvpn.version', event.version);
				break;
			case 'openvpn.library-versions':
				this.#note('openssl.version', event.opensslVersion);
				break;
			case 'systemd.booting':
				this.#note('systemd.version', event.version);
				break;
			case 'kernel.booting':
				this.#note('kernel.version', event.version);
				break;
			case 'network-manager.starting':
				this.#note('networkManager.version', event.version);
				break;
			case 'modem-manager.starting':
				this.#note('modemManager.version', event.version);
				break;
			case 'chronyd.starting':
				this.#note('chronyd.version', event.version);
				this.#followed.clear();
				break;
			case 'chronyd.source-selected':
				if (this.#followed.size < listLimit) this.#followed.add(event.name ?? event.source);
				this.#noteList('clock.sources', [...this.#followed]);
				break;
			case 'timeinit.rtc-missing':
				this.#note('clock.hasRtc', false);
				break;
			case 'timeinit.rtc-time':
				this.#note('clock.hasRtc', true);
				break;
			case 'dnsmasq.started':
				this.#note('dnsmasq.version', event.version);
				this.#listing = undefined;
				break;
			case 'dnsmasq.nameserver-used':
				if (event.domain === undefined) this.#server(event.kind, event.address, event.port);
				break;
			case 'dnsmasq.upstream-statistics':
				this.#server(event.kind, event.server, event.port);
				break;
			case 'dnsmasq.resolv-file-empty':
			case 'dnsmasq.no-upstream':
				this.#listing = undefined;
				this.#noteList('dns.servers', []);
				break;
			case 'os-release.reported':
				if (event.name !== undefined) this.#note('os.name', event.name);
				if (event.version !== undefined) this.#note('os.version', event.version);
				if (event.variant !== undefined) this.#note('os.variant', variantOf(event.variant), 'proof');
				if (event.slug !== undefined) this.#note('device.type', event.slug, 'hint');
				break;
			case 'device-type-json.reported':
				if (event.slug !== undefined) this.#note('device.type', event.slug);
				break;
			case 'config-json.reported':
				this.#configuration(event);
				break;
			case 'uname.reported':
				this.#note('device.hostname', event.hostname);
				this.#note('device.machine', event.machine);
				this.#note('kernel.version', event.kernelVersion, 'proof');
				break;
			case 'timedatectl.reported':
				if (event.hasRtc !== undefined) this.#note('clock.hasRtc', event.hasRtc, 'proof');
				if (event.timeZone !== undefined) this.#note('clock.zone', event.timeZone);
				break;
			case 'chronyc-tracking.reported':
				this.#note('clock.synchronised', event.synchronised);
				break;
			case 'chronyc-sources.listed':
				this.#noteList(
					'clock.sources',
					event.sources.map((source) => source.name),
					'proof',
				);
				break;
			case 'chrony-dhcp-servers.listed':
				this.#noteList('clock.dhcpSources', event.servers);
				break;
			case 'chrony-dhcp-servers.absent':
				this.#noteList('clock.dhcpSources', []);
				break;
			case 'resolv-conf.reported':
				if (event.of === 'device') this.#resolver(event.path, event.servers);
				break;
			case 'dnsmasq.notice':
			case 'dnsmasq.resolv-file-unreadable':
			case 'dnsmasq.query-totals':
				this.#listing = undefined;
				break;
			default:
		}
	}

	/** What is known so far. */
	facts(): Facts {
		const facts = new Map<FactName, FactValue>();
		for (const name of factNames) {
			const known = this.#known.get(name);
			if (known !== undefined) facts.set(name, known.value);
		}
		return facts;
	}

	#note<Name extends FactName>(
		name: Name,
		value: FactTypes[Name] & FactValue,
		worth: Worth = 'testimony',
	): void {
		if (typeof value === 'string' && (value === '' || value.length > textLimit)) return;
		const known = this.#known.get(name);
		if (known !== undefined && known.worth > worths[worth]) return;
		this.#known.set(name, { value, worth: worths[worth] });
	}

	#noteList(
		name: { [Name in FactName]: FactTypes[Name] extends readonly string[] ? Name : never }[FactName],
		values: readonly string[],
		worth: Worth = 'testimony',
	): void {
		const kept = [...new Set(values)].filter((value) => value.length <= textLimit).slice(0, listLimit);
		this.#note(name, kept, worth);
	}

	#server(by: string, address: string, port: number): void {
		if (this.#listing?.by !== by) this.#listing = { by, servers: new Set() };
		const { servers } = this.#listing;
		const server = port === dnsPort ? address : `${address}#${port}`;
		// dnsmasq names the same servers again and again.
		if (servers.has(server)) return;
		if (servers.size < listLimit) servers.add(server);
		this.#noteList('dns.servers', [...servers]);
	}

	#resolver(path: string, servers: readonly string[]): void {
		if (path === '/etc/resolv.conf') this.#noteList('dns.resolver', servers);
		else if (path === '/etc/resolv.dnsmasq') this.#noteList('dns.servers', servers, 'hint');
		else this.#noteList('dns.dhcpServers', servers);
	}

	#configuration(event: Extract<SourceEvent, { readonly kind: 'config-json.reported' }>): void {
		const worth = event.path === currentConfig ? 'proof' : 'hint';
		const { deviceType, uuid, hostname, dnsServers, ntpServers } = event;
		if (deviceType !== undefined) this.#note('device.type', deviceType, worth);
		if (uuid !== undefined) this.#note('device.uuid', uuid, worth);
		if (hostname !== undefined) this.#note('device.configuredHostname', hostname, worth);
		if (dnsServers !== undefined) this.#noteList('dns.configured', dnsServers, worth);
		if (ntpServers !== undefined) this.#noteList('clock.configuredSources', ntpServers, worth);
		if (event.apiEndpoint !== undefined) this.#note('cloud.apiEndpoint', event.apiEndpoint, worth);
		if (event.vpnEndpoint !== undefined) this.#note('cloud.vpnEndpoint', event.vpnEndpoint, worth);
		if (event.registryEndpoint !== undefined)
			this.#note('cloud.registryEndpoint', event.registryEndpoint, worth);
		if (event.deltaEndpoint !== undefined) this.#note('cloud.deltaEndpoint', event.deltaEndpoint, worth);
		if (event.appUpdatePollIntervalMs !== undefined) {
			this.#note('cloud.pollIntervalMs', event.appUpdatePollIntervalMs, worth);
		}
		if (event.persistentLogging !== undefined)
			this.#note('journal.persistent', event.persistentLogging, worth);
		if (event.developmentMode !== undefined) {
			this.#note('os.variant', event.developmentMode ? 'development' : 'production', 'hint');
		}
		this.#note('device.provisioned', event.provisioned, worth);
		this.#note('tls.hasRootCa', event.hasRootCa, worth);
	}
}

/** `Development`, `dev`, `prod`. */
function variantOf(variant: string): string {
	const lower = variant.toLowerCase();
	if (lower.startsWith('dev')) return 'development';
	return lower.startsWith('prod') ? 'production' : lower;
}
