import type { CommandSource } from '../../vocabulary/source.ts';
import type { IwEvent } from './events.ts';
import { IwReader } from './read.ts';

export type * from './events.ts';

/** `iw dev wlan0 link`, `iwconfig`: whether a wireless interface has joined a network. */
export const iw: CommandSource<'iw', IwEvent> = {
	name: 'iw',
	title: 'iw',
	matches: (command) =>
		/^(?:sudo +)?(?:\S*\/)?(?:iw +(?:dev +)?\S+ +(?:link|station +dump)|iwconfig(?: +\S+)?)$/.test(
			command.trim(),
		),
	read: () => new IwReader(),
};
