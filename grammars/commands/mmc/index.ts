import type { CommandSource } from '../../vocabulary/source.ts';
import type { MmcEvent } from './events.ts';
import { MmcReader } from './read.ts';

export type * from './events.ts';

/** The loop over `/sys/class/mmc_host`: which SD cards and eMMC the device has. */
export const mmc: CommandSource<'mmc', MmcEvent> = {
	name: 'mmc',
	title: '/sys/class/mmc_host',
	matches: (command) => command.trim().startsWith('for i in /sys/class/mmc_host/'),
	read: () => new MmcReader(),
};
