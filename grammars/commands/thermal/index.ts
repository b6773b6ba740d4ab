import type { CommandSource } from '../../vocabulary/source.ts';
import type { ThermalEvent } from './events.ts';
import { ThermalReader } from './read.ts';

export type * from './events.ts';

/** The loop over `/sys/class/thermal`: how hot the device is. */
export const thermal: CommandSource<'thermal', ThermalEvent> = {
	name: 'thermal',
	title: '/sys/class/thermal',
	matches: (command) => command.trim().startsWith('for i in /sys/class/thermal/'),
	read: () => new ThermalReader(),
};
