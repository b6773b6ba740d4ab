import type { CommandSource } from '../../vocabulary/source.ts';
import type { HwclockEvent } from './events.ts';
import { HwclockReader } from './read.ts';

export type * from './events.ts';

/** `hwclock`: the clock with the battery. */
export const hwclock: CommandSource<'hwclock', HwclockEvent> = {
	name: 'hwclock',
	title: 'hwclock',
	matches: (command) =>
		/^(?:sudo +)?(?:\S*\/)?hwclock(?: +(?:-r|-u|-l|-v|-D|--show|--get|--utc|--localtime|--verbose|--debug|-f +\S+|--rtc=\S+))*$/.test(
			command.trim(),
		),
	read: () => new HwclockReader(),
};
