import type { CommandSource } from '../../vocabulary/source.ts';
import type { SystemctlStatusEvent } from './events.ts';
import { SystemctlStatusReader, unitsAsked } from './read.ts';

export type * from './events.ts';

/** `systemctl status UNIT…`: what units were doing when the dump was taken. */
export const systemctlStatus: CommandSource<'systemctl-status', SystemctlStatusEvent> = {
	name: 'systemctl-status',
	title: 'systemctl status',
	matches: (command) => unitsAsked(command) !== undefined,
	read: () => new SystemctlStatusReader(),
};
