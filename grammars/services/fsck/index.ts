import type { Source } from '../../vocabulary/source.ts';
import type { FsckEvent } from './events.ts';
import { parseFsck } from './parse.ts';

export type * from './events.ts';

/** The check of filesystems at the start. */
export const fsck: Source<'fsck', FsckEvent> = {
	name: 'fsck',
	title: 'check of filesystems',
	identifiers: ['systemd-fsck', 'fsck', 'e2fsck', 'fsck.ext4', 'fsck.fat', 'fsck.vfat'],
	// The unit of one volume, which `with-unit` prints: "systemd-fsck@dev-disk-by\x2dlabel-resin\x2ddata.service"
	identifierPattern: /^systemd-fsck(?:@.+|-root)\.service$/,
	units: [],
	parse: parseFsck,
};
