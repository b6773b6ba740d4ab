import type { CommandSource } from '../../vocabulary/source.ts';
import type { MmcliEvent } from './events.ts';
import { MmcliReader } from './read.ts';

export type * from './events.ts';

/** `mmcli -L` and `mmcli -m`: which modems there are, and what they are doing. */
export const mmcli: CommandSource<'mmcli', MmcliEvent> = {
	name: 'mmcli',
	title: 'mmcli',
	matches: (command) => /^mmcli (?:-L|--list-modems|(?:-m|--modem[= ]) *\S+)$/.test(command.trim()),
	read: () => new MmcliReader(),
};
