import type { CommandSource } from '../../vocabulary/source.ts';
import type { SystemdAnalyzeEvent } from './events.ts';
import { SystemdAnalyzeReader } from './read.ts';

export type * from './events.ts';

/** `systemd-analyze`: how long the boot took, and whether it is over. */
export const systemdAnalyze: CommandSource<'systemd-analyze', SystemdAnalyzeEvent> = {
	name: 'systemd-analyze',
	title: 'systemd-analyze',
	matches: (command) => /^systemd-analyze(?: -\S+)*(?: time)?(?: -\S+)*$/.test(command.trim()),
	read: () => new SystemdAnalyzeReader(),
};
