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
	parse: parseKernel,
};
