/**
 * The names of the ways in which logs are written down: journalctl's modes as `--output` calls them, and the layouts of
 * other programs. `bare`: what a program prints itself, without any prefix.
 */
export type FormatName =
	| 'short'
	| 'short-precise'
	| 'short-iso'
	| 'short-iso-precise'
	| 'short-full'
	| 'with-unit'
	| 'short-unix'
	| 'short-monotonic'
	| 'short-delta'
	| 'json'
	| 'json-seq'
	| 'json-sse'
	| 'json-pretty'
	| 'verbose'
	| 'export'
	| 'cat'
	| 'dmesg'
	| 'syslog'
	| 'logread'
	| 'device-logs'
	| 'local-logs'
	| 'dashboard-logs'
	| 'compose'
	| 'host-log'
	| 'dateless'
	| 'leveled'
	| 'labelled'
	| 'boot-console'
	| 'bare';
