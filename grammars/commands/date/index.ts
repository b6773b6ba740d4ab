import type { CommandSource } from '../../vocabulary/source.ts';
import type { DateEvent } from './events.ts';
import { DateReader, isInContainer } from './read.ts';

export type * from './events.ts';

/** `date`: the clock of the device, or what a container takes for it. */
export const date: CommandSource<'date', DateEvent> = {
	name: 'date',
	title: 'date',
	matches: (command) =>
		/^(?:TZ=\S+ )?date(?: (?:-u|--utc|-Is?\S*|--iso-8601\S*))*$/.test(command.trim()) ||
		isInContainer(command),
	read: () => new DateReader(),
};
