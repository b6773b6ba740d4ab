import type { Source } from '../../vocabulary/source.ts';
import type { KernelEvent } from './events.ts';
import { parseKernel } from './parse.ts';

export type * from './events.ts';

/** The kernel: power, memory, storage, links. */
export const kernel: Source<'kernel', KernelEvent> = {
	name: 'kernel',
	title: 'Linux kernel',
	identifiers: ['kernel'],
	units: [],
	complaints: [
		'kernel.allocation-failed',
		'kernel.card-tuning-failed',
		'kernel.driver-failed',
		'kernel.firmware-file-missing',
		'kernel.oom-killer-invoked',
		'kernel.mount-refused',
		'kernel.mounted-with-errors',
		'kernel.old-filesystem-errors',
		'kernel.over-temperature',
		'kernel.process-killed',
		'kernel.quirk',
		'kernel.trouble',
		'kernel.under-voltage',
		'kernel.usb-over-current',
		'kernel.usb-transfer-failed',
		'kernel.wifi-command-failed',
		'kernel.wifi-disconnected',
		'kernel.wifi-lost',
	],
	parse: parseKernel,
};
