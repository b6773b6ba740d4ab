import type { CommandSource } from '../../vocabulary/source.ts';
import type { OpensslSClientEvent } from './events.ts';
import { OpensslSClientReader } from './read.ts';

export type * from './events.ts';

/** `openssl s_client`: whose certificates a server shows, and why they are refused. */
export const opensslSClient: CommandSource<'openssl-s-client', OpensslSClientEvent> = {
	name: 'openssl-s-client',
	title: 'openssl s_client',
	matches: (command) => /^(?:\S+ \| *)?openssl s_client(?: |$)/.test(command.trim()),
	read: (section) => new OpensslSClientReader(section),
};
