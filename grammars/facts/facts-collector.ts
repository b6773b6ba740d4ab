import type { SourceEvent } from '../known-sources.generated.ts';
import type { Facts } from './facts.ts';
import { KnownFacts } from './known-facts.ts';

type EventOf<Kind extends SourceEvent['kind']> = Extract<SourceEvent, { readonly kind: Kind }>;

type Observers = {
	readonly [Kind in SourceEvent['kind']]?: (known: KnownFacts, event: EventOf<Kind>) => void;
};

/** The path at which the device reads its configuration. Files in other places are left from old systems. */
const currentConfig = '/mnt/boot/config.json';

const isSupervisor = /^(?:balena|resin)_supervisor$/;

/** `balena/aarch64-supervisor:v14.0.8`. */
const supervisorTag = /supervisor:v?(\d+\.\d+\.\d+[\w.+-]*)$/;

/** `Development`, `dev`, `prod`. */
function variantOf(variant: string): string {
	const lower = variant.toLowerCase();
	if (lower.startsWith('dev')) return 'development';
	return lower.startsWith('prod') ? 'production' : lower;
}

/** The facts that each kind of event tells; other kinds tell none. */
const observers: Observers = {
	'supervisor.starting': (known, { version }) => known.note('supervisor.version', version),
	'ps-engine.container': (known, { name, image }) => {
		// A device that has run for long has no line of the supervisor's start left.
		if (isSupervisor.test(name)) known.note('supervisor.version', supervisorTag.exec(image)?.[1], 'hint');
	},
	'engine.version': (known, { version }) => known.note('engine.version', version),
	'engine-version.reported': (known, { version }) => known.note('engine.version', version),
	'openvpn.starting': (known, { version }) => known.note('openvpn.version', version),
	'openvpn.library-versions': (known, event) => known.note('openssl.version', event.opensslVersion),
	'systemd.booting': (known, { version }) => known.note('systemd.version', version),
	'kernel.booting': (known, { version }) => known.note('kernel.version', version),
	'network-manager.starting': (known, { version }) => known.note('networkManager.version', version),
	'modem-manager.starting': (known, { version }) => known.note('modemManager.version', version),
	'chronyd.starting': (known, { version }) => {
		known.note('chronyd.version', version);
		known.forgetFollowed();
	},
	'chronyd.source-selected': (known, { name, source }) => known.noteFollowed(name ?? source),
	'timeinit.rtc-missing': (known) => known.note('clock.hasRtc', false),
	'timeinit.rtc-time': (known) => known.note('clock.hasRtc', true),
	'dnsmasq.started': (known, { version }) => {
		known.note('dnsmasq.version', version);
		known.endListing();
	},
	'dnsmasq.nameserver-used': (known, { kind, domain, address, port }) => {
		if (domain === undefined) known.noteListed(kind, address, port);
	},
	'dnsmasq.upstream-statistics': (known, { kind, server, port }) => known.noteListed(kind, server, port),
	'dnsmasq.resolv-file-empty': noDnsServers,
	'dnsmasq.no-upstream': noDnsServers,
	'dnsmasq.notice': (known) => known.endListing(),
	'dnsmasq.resolv-file-unreadable': (known) => known.endListing(),
	'dnsmasq.query-totals': (known) => known.endListing(),
	'os-release.reported': (known, { name, version, variant, slug }) => {
		known.note('os.name', name);
		known.note('os.version', version);
		known.note('os.variant', variant === undefined ? undefined : variantOf(variant), 'proof');
		known.note('device.type', slug, 'hint');
	},
	'device-type-json.reported': (known, { slug }) => known.note('device.type', slug),
	'config-json.reported': observeConfiguration,
	'uname.reported': (known, { hostname, machine, kernelVersion }) => {
		known.note('device.hostname', hostname);
		known.note('device.machine', machine);
		known.note('kernel.version', kernelVersion, 'proof');
	},
	'timedatectl.reported': (known, { hasRtc, timeZone }) => {
		known.note('clock.hasRtc', hasRtc, 'proof');
		known.note('clock.zone', timeZone);
	},
	'chronyc-tracking.reported': (known, event) => known.note('clock.synchronised', event.synchronised),
	'chronyc-sources.listed': (known, { sources }) => {
		const names = sources.map((source) => source.name);
		known.noteList('clock.sources', names, 'proof');
	},
	'chrony-dhcp-servers.listed': (known, { servers }) => known.noteList('clock.dhcpSources', servers),
	'chrony-dhcp-servers.absent': (known) => known.noteList('clock.dhcpSources', []),
	'resolv-conf.reported': (known, { of, path, servers }) => {
		if (of !== 'device') return;
		if (path === '/etc/resolv.conf') known.noteList('dns.resolver', servers);
		else if (path === '/etc/resolv.dnsmasq') known.noteList('dns.servers', servers, 'hint');
		else known.noteList('dns.dhcpServers', servers);
	},
};

function noDnsServers(known: KnownFacts): void {
	known.endListing();
	known.noteList('dns.servers', []);
}

function observeConfiguration(known: KnownFacts, event: EventOf<'config-json.reported'>): void {
	const worth = event.path === currentConfig ? 'proof' : 'hint';
	known.note('device.type', event.deviceType, worth);
	known.note('device.uuid', event.uuid, worth);
	known.note('device.configuredHostname', event.hostname, worth);
	known.noteList('dns.configured', event.dnsServers, worth);
	known.noteList('clock.configuredSources', event.ntpServers, worth);
	known.note('cloud.apiEndpoint', event.apiEndpoint, worth);
	known.note('cloud.vpnEndpoint', event.vpnEndpoint, worth);
	known.note('cloud.registryEndpoint', event.registryEndpoint, worth);
	known.note('cloud.deltaEndpoint', event.deltaEndpoint, worth);
	known.note('cloud.pollIntervalMs', event.appUpdatePollIntervalMs, worth);
	known.note('journal.persistent', event.persistentLogging, worth);
	if (event.developmentMode !== undefined) {
		known.note('os.variant', event.developmentMode ? 'development' : 'production', 'hint');
	}
	known.note('device.provisioned', event.provisioned, worth);
	known.note('tls.hasRootCa', event.hasRootCa, worth);
}

function observeAs<Kind extends SourceEvent['kind']>(
	known: KnownFacts,
	kind: Kind,
	event: EventOf<Kind>,
): void {
	observers[kind]?.(known, event);
}

/**
 * Gathers facts about a device from events in passing, in constant memory. A later event replaces an earlier one, unless
 * the earlier witness is better.
 *
 * @example
 * const collector = new FactsCollector();
 * collector.observe({ kind: 'supervisor.starting', version: '14.0.8' });
 * collector.facts().get('supervisor.version'); // '14.0.8'
 */
export class FactsCollector {
	readonly #known = new KnownFacts();

	/** Takes what the event tells about the device. */
	observe(event: SourceEvent): void {
		observeAs(this.#known, event.kind, event);
	}

	/** The facts that are known so far, in the order of `factNames`. */
	facts(): Facts {
		return this.#known.facts();
	}
}
