// Generated from the folders of services and commands by `npm run generate`.
import type { ChecksEvent } from './checks/index.ts';
import { chronyd, type ChronydEvent } from './services/chronyd/index.ts';
import { connectivityWait, type ConnectivityWaitEvent } from './services/connectivity-wait/index.ts';
import { containerRun, type ContainerRunEvent } from './services/container-run/index.ts';
import { dhcpClient, type DhcpClientEvent } from './services/dhcp-client/index.ts';
import { dnsmasq, type DnsmasqEvent } from './services/dnsmasq/index.ts';
import { engine, type EngineEvent } from './services/engine/index.ts';
import { fakeHwclock, type FakeHwclockEvent } from './services/fake-hwclock/index.ts';
import { fsck, type FsckEvent } from './services/fsck/index.ts';
import { journald, type JournaldEvent } from './services/journald/index.ts';
import { kernel, type KernelEvent } from './services/kernel/index.ts';
import { modemManager, type ModemManagerEvent } from './services/modem-manager/index.ts';
import { networkManager, type NetworkManagerEvent } from './services/network-manager/index.ts';
import { ntpd, type NtpdEvent } from './services/ntpd/index.ts';
import { openvpn, type OpenvpnEvent } from './services/openvpn/index.ts';
import { osConfig, type OsConfigEvent } from './services/os-config/index.ts';
import { osUpdate, type OsUpdateEvent } from './services/os-update/index.ts';
import { pppd, type PppdEvent } from './services/pppd/index.ts';
import { prepareOpenvpn, type PrepareOpenvpnEvent } from './services/prepare-openvpn/index.ts';
import { redsocks, type RedsocksEvent } from './services/redsocks/index.ts';
import { resolved, type ResolvedEvent } from './services/resolved/index.ts';
import { rollback, type RollbackEvent } from './services/rollback/index.ts';
import { supervisor, type SupervisorEvent } from './services/supervisor/index.ts';
import { systemd, type SystemdEvent } from './services/systemd/index.ts';
import { timeinit, type TimeinitEvent } from './services/timeinit/index.ts';
import { timesyncHttps, type TimesyncHttpsEvent } from './services/timesync-https/index.ts';
import { timesyncd, type TimesyncdEvent } from './services/timesyncd/index.ts';
import { uBoot, type UBootEvent } from './services/u-boot/index.ts';
import { wpaSupplicant, type WpaSupplicantEvent } from './services/wpa-supplicant/index.ts';
import { chronyDhcpServers, type ChronyDhcpServersEvent } from './commands/chrony-dhcp-servers/index.ts';
import { chronycSources, type ChronycSourcesEvent } from './commands/chronyc-sources/index.ts';
import { chronycTracking, type ChronycTrackingEvent } from './commands/chronyc-tracking/index.ts';
import { configJson, type ConfigJsonEvent } from './commands/config-json/index.ts';
import { curl, type CurlEvent } from './commands/curl/index.ts';
import { date, type DateEvent } from './commands/date/index.ts';
import { deviceTypeJson, type DeviceTypeJsonEvent } from './commands/device-type-json/index.ts';
import { df, type DfEvent } from './commands/df/index.ts';
import { dmesg, type DmesgEvent } from './commands/dmesg/index.ts';
import { engineImages, type EngineImagesEvent } from './commands/engine-images/index.ts';
import { engineInspect, type EngineInspectEvent } from './commands/engine-inspect/index.ts';
import { engineStats, type EngineStatsEvent } from './commands/engine-stats/index.ts';
import { engineVersion, type EngineVersionEvent } from './commands/engine-version/index.ts';
import { failedUnits, type FailedUnitsEvent } from './commands/failed-units/index.ts';
import { fingerprint, type FingerprintEvent } from './commands/fingerprint/index.ts';
import { free, type FreeEvent } from './commands/free/index.ts';
import { hupLock, type HupLockEvent } from './commands/hup-lock/index.ts';
import { hupLog, type HupLogEvent } from './commands/hup-log/index.ts';
import { hwclock, type HwclockEvent } from './commands/hwclock/index.ts';
import { ifconfig, type IfconfigEvent } from './commands/ifconfig/index.ts';
import { initramfsLog, type InitramfsLogEvent } from './commands/initramfs-log/index.ts';
import { ipAddr, type IpAddrEvent } from './commands/ip-addr/index.ts';
import { ipRoute, type IpRouteEvent } from './commands/ip-route/index.ts';
import { iptables, type IptablesEvent } from './commands/iptables/index.ts';
import { iw, type IwEvent } from './commands/iw/index.ts';
import { listBoots, type ListBootsEvent } from './commands/list-boots/index.ts';
import { meminfo, type MeminfoEvent } from './commands/meminfo/index.ts';
import { mmc, type MmcEvent } from './commands/mmc/index.ts';
import { mmcli, type MmcliEvent } from './commands/mmcli/index.ts';
import { mount, type MountEvent } from './commands/mount/index.ts';
import { nameQuery, type NameQueryEvent } from './commands/name-query/index.ts';
import { nc, type NcEvent } from './commands/nc/index.ts';
import { nmcli, type NmcliEvent } from './commands/nmcli/index.ts';
import { nslookup, type NslookupEvent } from './commands/nslookup/index.ts';
import { opensslSClient, type OpensslSClientEvent } from './commands/openssl-s-client/index.ts';
import { osRelease, type OsReleaseEvent } from './commands/os-release/index.ts';
import { ping, type PingEvent } from './commands/ping/index.ts';
import { psEngine, type PsEngineEvent } from './commands/ps-engine/index.ts';
import { resolvConf, type ResolvConfEvent } from './commands/resolv-conf/index.ts';
import { resolvectlStatus, type ResolvectlStatusEvent } from './commands/resolvectl-status/index.ts';
import { rfkill, type RfkillEvent } from './commands/rfkill/index.ts';
import { supervisorState, type SupervisorStateEvent } from './commands/supervisor-state/index.ts';
import { systemDf, type SystemDfEvent } from './commands/system-df/index.ts';
import { systemctlStatus, type SystemctlStatusEvent } from './commands/systemctl-status/index.ts';
import { systemdAnalyze, type SystemdAnalyzeEvent } from './commands/systemd-analyze/index.ts';
import { thermal, type ThermalEvent } from './commands/thermal/index.ts';
import { throttled, type ThrottledEvent } from './commands/throttled/index.ts';
import { timedatectl, type TimedatectlEvent } from './commands/timedatectl/index.ts';
import { trace, type TraceEvent } from './commands/trace/index.ts';
import { uname, type UnameEvent } from './commands/uname/index.ts';
import { uptime, type UptimeEvent } from './commands/uptime/index.ts';
import type { CommandSource, Source } from './vocabulary/source.ts';

export type {
	ChecksEvent,
	ChronydEvent,
	ConnectivityWaitEvent,
	ContainerRunEvent,
	DhcpClientEvent,
	DnsmasqEvent,
	EngineEvent,
	FakeHwclockEvent,
	FsckEvent,
	JournaldEvent,
	KernelEvent,
	ModemManagerEvent,
	NetworkManagerEvent,
	NtpdEvent,
	OpenvpnEvent,
	OsConfigEvent,
	OsUpdateEvent,
	PppdEvent,
	PrepareOpenvpnEvent,
	RedsocksEvent,
	ResolvedEvent,
	RollbackEvent,
	SupervisorEvent,
	SystemdEvent,
	TimeinitEvent,
	TimesyncHttpsEvent,
	TimesyncdEvent,
	UBootEvent,
	WpaSupplicantEvent,
	ChronyDhcpServersEvent,
	ChronycSourcesEvent,
	ChronycTrackingEvent,
	ConfigJsonEvent,
	CurlEvent,
	DateEvent,
	DeviceTypeJsonEvent,
	DfEvent,
	DmesgEvent,
	EngineImagesEvent,
	EngineInspectEvent,
	EngineStatsEvent,
	EngineVersionEvent,
	FailedUnitsEvent,
	FingerprintEvent,
	FreeEvent,
	HupLockEvent,
	HupLogEvent,
	HwclockEvent,
	IfconfigEvent,
	InitramfsLogEvent,
	IpAddrEvent,
	IpRouteEvent,
	IptablesEvent,
	IwEvent,
	ListBootsEvent,
	MeminfoEvent,
	MmcEvent,
	MmcliEvent,
	MountEvent,
	NameQueryEvent,
	NcEvent,
	NmcliEvent,
	NslookupEvent,
	OpensslSClientEvent,
	OsReleaseEvent,
	PingEvent,
	PsEngineEvent,
	ResolvConfEvent,
	ResolvectlStatusEvent,
	RfkillEvent,
	SupervisorStateEvent,
	SystemDfEvent,
	SystemctlStatusEvent,
	SystemdAnalyzeEvent,
	ThermalEvent,
	ThrottledEvent,
	TimedatectlEvent,
	TraceEvent,
	UnameEvent,
	UptimeEvent,
};

/** Every event of every source: a union on `kind`. */
export type SourceEvent =
	| ChecksEvent
	| ChronydEvent
	| ConnectivityWaitEvent
	| ContainerRunEvent
	| DhcpClientEvent
	| DnsmasqEvent
	| EngineEvent
	| FakeHwclockEvent
	| FsckEvent
	| JournaldEvent
	| KernelEvent
	| ModemManagerEvent
	| NetworkManagerEvent
	| NtpdEvent
	| OpenvpnEvent
	| OsConfigEvent
	| OsUpdateEvent
	| PppdEvent
	| PrepareOpenvpnEvent
	| RedsocksEvent
	| ResolvedEvent
	| RollbackEvent
	| SupervisorEvent
	| SystemdEvent
	| TimeinitEvent
	| TimesyncHttpsEvent
	| TimesyncdEvent
	| UBootEvent
	| WpaSupplicantEvent
	| ChronyDhcpServersEvent
	| ChronycSourcesEvent
	| ChronycTrackingEvent
	| ConfigJsonEvent
	| CurlEvent
	| DateEvent
	| DeviceTypeJsonEvent
	| DfEvent
	| DmesgEvent
	| EngineImagesEvent
	| EngineInspectEvent
	| EngineStatsEvent
	| EngineVersionEvent
	| FailedUnitsEvent
	| FingerprintEvent
	| FreeEvent
	| HupLockEvent
	| HupLogEvent
	| HwclockEvent
	| IfconfigEvent
	| InitramfsLogEvent
	| IpAddrEvent
	| IpRouteEvent
	| IptablesEvent
	| IwEvent
	| ListBootsEvent
	| MeminfoEvent
	| MmcEvent
	| MmcliEvent
	| MountEvent
	| NameQueryEvent
	| NcEvent
	| NmcliEvent
	| NslookupEvent
	| OpensslSClientEvent
	| OsReleaseEvent
	| PingEvent
	| PsEngineEvent
	| ResolvConfEvent
	| ResolvectlStatusEvent
	| RfkillEvent
	| SupervisorStateEvent
	| SystemDfEvent
	| SystemctlStatusEvent
	| SystemdAnalyzeEvent
	| ThermalEvent
	| ThrottledEvent
	| TimedatectlEvent
	| TraceEvent
	| UnameEvent
	| UptimeEvent;

/** A program that is understood. */
export type KnownSource = Source<string, SourceEvent>;

/** A command that is understood. */
export type KnownCommandSource = CommandSource<string, SourceEvent>;

/** Every program whose journal lines are understood. */
export const sources: readonly KnownSource[] = [
	chronyd,
	connectivityWait,
	containerRun,
	dhcpClient,
	dnsmasq,
	engine,
	fakeHwclock,
	fsck,
	journald,
	kernel,
	modemManager,
	networkManager,
	ntpd,
	openvpn,
	osConfig,
	osUpdate,
	pppd,
	prepareOpenvpn,
	redsocks,
	resolved,
	rollback,
	supervisor,
	systemd,
	timeinit,
	timesyncHttps,
	timesyncd,
	uBoot,
	wpaSupplicant,
];

/** Every command of a dump whose output is understood. */
export const commandSources: readonly KnownCommandSource[] = [
	chronyDhcpServers,
	chronycSources,
	chronycTracking,
	configJson,
	curl,
	date,
	deviceTypeJson,
	df,
	dmesg,
	engineImages,
	engineInspect,
	engineStats,
	engineVersion,
	failedUnits,
	fingerprint,
	free,
	hupLock,
	hupLog,
	hwclock,
	ifconfig,
	initramfsLog,
	ipAddr,
	ipRoute,
	iptables,
	iw,
	listBoots,
	meminfo,
	mmc,
	mmcli,
	mount,
	nameQuery,
	nc,
	nmcli,
	nslookup,
	opensslSClient,
	osRelease,
	ping,
	psEngine,
	resolvConf,
	resolvectlStatus,
	rfkill,
	supervisorState,
	systemDf,
	systemctlStatus,
	systemdAnalyze,
	thermal,
	throttled,
	timedatectl,
	trace,
	uname,
	uptime,
];
