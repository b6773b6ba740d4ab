import type { InnerStamp, SourceEventBase } from '../../vocabulary/source.ts';
import type { CommandFailed } from '../../command-output/command-failed.ts';

/** What systemd knows of the clock. A part is `undefined` when the output lacks it. */
export interface TimedatectlReported extends SourceEventBase<'timedatectl.reported'> {
	readonly kind: 'timedatectl.reported';
	/**
	 * Whether the kernel holds the clock for disciplined. A device that chronyd keeps right may say "no" for a while;
	 * `chronyc tracking` knows better.
	 */
	readonly synchronised: boolean | undefined;
	/** Whether there is a clock with a battery: `RTC time: n/a` is none. */
	readonly hasRtc: boolean | undefined;
	/** What that clock says. */
	readonly rtcTime?: InnerStamp;
	/** `Etc/UTC`, `Europe/London`. */
	readonly timeZone: string | undefined;
	/** systemd's own time service, as printed: `active`, `inactive`, `n/a`, `yes`, `no`. A device with chronyd has `n/a`. */
	readonly service: string | undefined;
	readonly rtcInLocalZone: boolean | undefined;
}

export type TimedatectlEvent = TimedatectlReported | CommandFailed<'timedatectl'>;
