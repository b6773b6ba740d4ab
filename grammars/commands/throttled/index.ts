import type { CommandSource } from '../../vocabulary/source.ts';
import type { ThrottledEvent } from './events.ts';
import { ThrottledReader } from './read.ts';

export type * from './events.ts';

/** `vcgencmd get_throttled`: whether voltage or heat slowed a Raspberry Pi down. */
export const throttled: CommandSource<'throttled', ThrottledEvent> = {
	name: 'throttled',
	title: 'vcgencmd get_throttled',
	matches: (command) => /^(?:sudo +)?(?:\S+\/)?vcgencmd +get_throttled$/.test(command.trim()),
	read: () => new ThrottledReader(),
};
