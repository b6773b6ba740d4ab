import type { CheckFinding } from './events.ts';

/** The findings that each check can come to. */
const table: readonly (readonly [check: RegExp, findings: readonly CheckFinding[]])[] = [
	[
		/^(?:check_container_engine|DOCKER|ENGINE)$/,
		['engine-down', 'engine-restarts', 'engine-silent', 'storage-migration-failed'],
	],
	[/^(?:check_supervisor|SUPERVISOR)$/, ['supervisor-down', 'supervisor-unhealthy']],
	[/^check_timesync$/, ['clock-unsynchronised']],
	[/^check_under_voltage$/, ['under-voltage']],
	[/^check_temperature$/, ['temperature-high', 'cpu-throttled']],
	[/^(?:check_memory|MEM)$/, ['memory-low']],
	[
		/^check_localdisk$/,
		['disk-full', 'metadata-full', 'writes-slow', 'media-not-expanded', 'data-read-only', 'data-unmounted'],
	],
	[/^DISK$/, ['disk-full', 'data-unmounted']],
	[/^METADATA$/, ['metadata-full']],
	[/^check_os_rollback$/, ['os-rolled-back']],
	[/^check_balenaOS$/, ['os-deprecated', 'os-unlisted']],
	[
		/^check_networking$/,
		[
			'upstream-silent',
			'resolv-conf-missing',
			'wifi-signal-weak',
			'packets-lost',
			'tls-intercepted',
			'host-unreachable',
			'registry-unreachable',
		],
	],
	[/^DNS$/, ['upstream-silent', 'resolv-conf-missing', 'host-unreachable']],
	[/^check_(?:service_|user_services)/, ['service-restarting', 'service-unhealthy', 'service-silent']],
];

/** The findings that a check can come to: none of a check that nobody described. */
export function findingsOfCheck(check: string): readonly CheckFinding[] {
	return table.find(([name]) => name.test(check))?.[1] ?? [];
}
