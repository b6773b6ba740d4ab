import type { InnerStamp, SourceEventBase } from '../../vocabulary/source.ts';
import type { CommandFailed } from '../../command-output/command-failed.ts';

/** The state of the clock as systemd knows it. A part is `undefined` when the output lacks it. */
export interface TimedatectlReported extends SourceEventBase<'timedatectl.reported'> {
	readonly kind: 'timedatectl.reported';
	/**
	 * True when the kernel takes the clock for disciplined. A device that chronyd keeps right may say "no" for a while;
	 * `chronyc tracking` knows better.
	 */
	readonly synchronised: boolean | undefined;
	/** True with a clock that has a battery; false for `RTC time: n/a`. */
	readonly hasRtc: boolean | undefined;
	/** The time of that clock. */
	readonly rtcTime?: InnerStamp;
	/** `Etc/UTC`, `Europe/London`. */
	readonly timeZone: string | undefined;
	/** systemd's own time service, as printed: `active`, `inactive`, `n/a`, `yes`, `no`. A device with chronyd has `n/a`. */
	readonly service: string | undefined;
	readonly rtcInLocalZone: boolean | undefined;
	/** Of the device's clock. */
	readonly year?: number;
}

export type TimedatectlEvent = TimedatectlReported | CommandFailed<'timedatectl'>;
