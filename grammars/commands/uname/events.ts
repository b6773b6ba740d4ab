import type { InnerStamp, SourceEventBase } from '../../vocabulary/source.ts';
import type { CommandFailed } from '../../command-output/command-failed.ts';

/** Which kernel runs, on which machine. */
export interface UnameReported extends SourceEventBase<'uname.reported'> {
	readonly kind: 'uname.reported';
	readonly hostname: string;
	/** `5.10.95-v8`. */
	readonly kernelVersion: string;
	/** `aarch64`, `x86_64`, `armv7l`. */
	readonly machine: string;
	/** When the kernel was built, where it says so: the true time is later. */
	readonly built?: InnerStamp;
}

export type UnameEvent = UnameReported | CommandFailed<'uname'>;
