import type { SourceEventBase } from '../../vocabulary/source.ts';

/** An SD card or eMMC: who made it, and which one it is. */
export interface MmcCard extends SourceEventBase<'mmc.card'> {
	readonly kind: 'mmc.card';
	/** `mmc0`: as the kernel names it in its errors. */
	readonly host: string;
	/** `mmc0:aaaa` */
	readonly card: string;
	/** `0x000003` */
	readonly manufacturerId: string | undefined;
	readonly oemId: string | undefined;
	readonly name: string | undefined;
	readonly hardwareRevision: string | undefined;
	readonly firmwareRevision: string | undefined;
}

export interface MmcFailed extends SourceEventBase<'mmc.failed'> {
	readonly kind: 'mmc.failed';
	readonly status: number | undefined;
	readonly text: string;
}

export type MmcEvent = MmcCard | MmcFailed;
