import type { KernelEvent } from '../../services/kernel/index.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

/** The kernel's messages could not be read. */
export interface DmesgFailed extends SourceEventBase<'dmesg.failed'> {
	readonly kind: 'dmesg.failed';
	readonly status: number | undefined;
	readonly text: string;
}

export type DmesgEvent = DmesgFailed | KernelEvent;
