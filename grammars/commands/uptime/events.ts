import type { SourceEventBase } from '../../vocabulary/source.ts';
import type { CommandFailed } from '../../command-output/command-failed.ts';

/** The time since the start of the device, by its monotonic clock: a step of the clock changes nothing. */
export interface UptimeReported extends SourceEventBase<'uptime.reported'> {
	readonly kind: 'uptime.reported';
	/** To the minute, rounded down. */
	readonly upSeconds: number;
	/** Mean number of processes that want to run, over one, five and fifteen minutes. */
	readonly load1: number;
	readonly load5: number;
	readonly load15: number;
}

export type UptimeEvent = UptimeReported | CommandFailed<'uptime'>;
