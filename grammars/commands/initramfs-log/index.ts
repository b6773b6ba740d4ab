import type { CommandSource } from '../../vocabulary/source.ts';
import type { InitramfsLogEvent } from './events.ts';
import { InitramfsLogReader } from './read.ts';

export type * from './events.ts';

/** `cat /run/initramfs/initramfs.debug`: what happened before the system proper was started. */
export const initramfsLog: CommandSource<'initramfs-log' | 'fsck', InitramfsLogEvent> = {
	name: 'initramfs-log',
	title: 'log of the initramfs',
	matches: (command) => /^(?:sudo )?cat \/run\/initramfs\/initramfs\.debug$/.test(command.trim()),
	read: () => new InitramfsLogReader(),
};
