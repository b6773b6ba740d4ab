import type { CommandSource } from '../../vocabulary/source.ts';
import type { TraceEvent } from './events.ts';
import { TraceReader } from './read.ts';

export type * from './events.ts';

/** `traceroute`, `tracepath`, `mtr -r`: the way to a host. */
export const trace: CommandSource<'trace', TraceEvent> = {
	name: 'trace',
	title: 'traceroute',
	matches: (command) =>
		/^(?:sudo +)?(?:\S*\/)?(?:(?:traceroute|tracepath)6?|mtr +-\S*r[^|]*|mtr [^|]* -\w*r)(?: [^|]*)?$/.test(
			command,
		),
	read: (section) => new TraceReader(section),
};
