import type { CommandSource } from '../../vocabulary/source.ts';
import type { FingerprintEvent } from './events.ts';
import { FingerprintReader } from './read.ts';

export type * from './events.ts';

/** `grep … /balenaos.fingerprint | md5sum --quiet -c`: whether the files of the system are as they were built. */
export const fingerprint: CommandSource<'fingerprint', FingerprintEvent> = {
	name: 'fingerprint',
	title: 'fingerprint of the system',
	matches: (command) =>
		/^grep .*\.fingerprint\s*\|\s*md5sum\b|^(?:sudo +)?md5sum(?: +-\S+)* +-(?:c|-check)(?: +-\S+)* +\S*\.fingerprint/.test(
			command.trim(),
		),
	read: () => new FingerprintReader(),
};
