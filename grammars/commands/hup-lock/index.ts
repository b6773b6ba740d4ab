import type { CommandSource } from '../../vocabulary/source.ts';
import type { HupLockEvent } from './events.ts';
import { HupLockReader } from './read.ts';

export type * from './events.ts';

/** `stat /var/lock/*hup.lock`: whether a host update has begun. */
export const hupLock: CommandSource<'hup-lock', HupLockEvent> = {
	name: 'hup-lock',
	title: 'lock of host updates',
	matches: (command) => /^stat \/(?:var|run)\/lock\/\S*hup\.lock$/.test(command.trim()),
	read: () => new HupLockReader(),
};
