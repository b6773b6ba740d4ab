import type { CommandSource } from '../../vocabulary/source.ts';
import type { DeviceTypeJsonEvent } from './events.ts';
import { DeviceTypeJsonReader } from './read.ts';

export type * from './events.ts';

/** `cat /mnt/boot/device-type.json`: which board the system was built for. */
export const deviceTypeJson: CommandSource<'device-type-json', DeviceTypeJsonEvent> = {
	name: 'device-type-json',
	title: 'device-type.json',
	matches: (command) => /^cat \/(?:[\w.-]+\/)*device-type\.json(?:\s*\|\s*jq\b.*)?$/.test(command.trim()),
	read: () => new DeviceTypeJsonReader(),
};
