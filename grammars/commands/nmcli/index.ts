import type { CommandSource } from '../../vocabulary/source.ts';
import type { NmcliEvent } from './events.ts';
import { NmcliReader } from './read.ts';

export type * from './events.ts';

/** `nmcli`: NetworkManager's version, its state, and the state of every device. */
export const nmcli: CommandSource<'nmcli', NmcliEvent> = {
	name: 'nmcli',
	title: 'nmcli',
	matches: (command) =>
		/^(?:sudo )?nmcli(?:$| (?:--version|-v|g(?:en(?:eral)?)?(?: status)?|d(?:ev(?:ice)?)?(?: status)?|(?:\S+ )*(?:up|connect|hotspot)\b.*))$/.test(
			command.trim(),
		),
	read: () => new NmcliReader(),
};
