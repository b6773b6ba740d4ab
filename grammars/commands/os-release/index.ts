import type { CommandSource } from '../../vocabulary/source.ts';
import type { OsReleaseEvent } from './events.ts';
import { OsReleaseReader } from './read.ts';

export type * from './events.ts';

/** `cat /etc/os-release`: which operating system runs. */
export const osRelease: CommandSource<'os-release', OsReleaseEvent> = {
	name: 'os-release',
	title: 'os-release',
	matches: (command) => /^cat (?:\/etc|\/usr\/lib|\/mnt\/boot)\/os-release$/.test(command.trim()),
	read: () => new OsReleaseReader(),
};
