import type { SourceEventBase } from '../../vocabulary/source.ts';
import type { CommandFailed } from '../../command-output/command-failed.ts';

/** The duration of the last boot. A part is absent when the output lacks it. */
export interface SystemdAnalyzeReported extends SourceEventBase<'systemd-analyze.reported'> {
	readonly kind: 'systemd-analyze.reported';
	readonly firmwareSeconds?: number;
	readonly loaderSeconds?: number;
	readonly kernelSeconds?: number;
	readonly initrdSeconds?: number;
	readonly userspaceSeconds?: number;
	/** The sum, which is not printed where there is one part only. */
	readonly totalSeconds: number;
	/** The last target, and when it was reached in userspace. */
	readonly target?: string;
	readonly targetSeconds?: number;
}

/** Jobs of the boot still run or wait: a unit hangs, or the dump was taken soon after the start. */
export interface SystemdAnalyzeUnfinished extends SourceEventBase<'systemd-analyze.unfinished'> {
	readonly kind: 'systemd-analyze.unfinished';
}

export type SystemdAnalyzeEvent =
	SystemdAnalyzeReported | SystemdAnalyzeUnfinished | CommandFailed<'systemd-analyze'>;
