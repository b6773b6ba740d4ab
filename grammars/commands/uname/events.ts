import type { InnerStamp, SourceEventBase } from '../../vocabulary/source.ts';
import type { CommandFailed } from '../../command-output/command-failed.ts';

/** The kernel that runs, and its machine. */
export interface UnameReported extends SourceEventBase<'uname.reported'> {
	readonly kind: 'uname.reported';
	readonly hostname: string;
	/** `5.10.95-v8`. */
	readonly kernelVersion: string;
	/** `aarch64`, `x86_64`, `armv7l`. */
	readonly machine: string;
	/** The build time of the kernel, where it says so: the true time is later. */
	readonly built?: InnerStamp;
}

export type UnameEvent = UnameReported | CommandFailed<'uname'>;
