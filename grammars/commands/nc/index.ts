import type { CommandSource } from '../../vocabulary/source.ts';
import type { NcEvent } from './events.ts';
import { NcReader } from './read.ts';

export type * from './events.ts';

/** `nc -vz HOST PORT`: whether a port can be reached. */
export const nc: CommandSource<'nc', NcEvent> = {
	name: 'nc',
	title: 'nc -vz',
	matches: (command) =>
		/^(?:sudo +)?(?:\S*\/)?(?:nc|ncat|netcat)(?: +-\w*[zv]| [^|]* -\w*[zv])[^|]*$/.test(command),
	read: (section) => new NcReader(section),
};
