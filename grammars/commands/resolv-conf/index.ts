import type { CommandSource } from '../../vocabulary/source.ts';
import type { ResolvConfEvent } from './events.ts';
import { ResolvConfReader, resolvFile } from './read.ts';

export type * from './events.ts';

/** `cat /etc/resolv.conf`, on the device and in the supervisor's container. */
export const resolvConf: CommandSource<'resolv-conf', ResolvConfEvent> = {
	name: 'resolv-conf',
	title: 'resolv.conf',
	matches: (command) => resolvFile(command) !== undefined,
	read: () => new ResolvConfReader(),
};
