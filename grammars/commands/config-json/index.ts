import type { CommandSource } from '../../vocabulary/source.ts';
import type { ConfigJsonEvent } from './events.ts';
import { configPath, ConfigJsonReader } from './read.ts';

export type * from './events.ts';

/** `cat /mnt/boot/config.json | jq …`: the configuration of the device. */
export const configJson: CommandSource<'config-json', ConfigJsonEvent> = {
	name: 'config-json',
	title: 'config.json',
	matches: (command) => configPath(command) !== undefined,
	read: () => new ConfigJsonReader(),
};
