import type { Source } from '../../vocabulary/source.ts';
import type { SystemdEvent } from './events.ts';
import { parseSystemd } from './parse.ts';

export type * from './events.ts';

/** systemd as process 1: units that start, stop, fail and are started again. */
export const systemd: Source<'systemd', SystemdEvent> = {
	name: 'systemd',
	title: 'systemd (units)',
	identifiers: ['systemd'],
	units: ['init.scope'],
	complaints: [
		'systemd.emergency-mode',
		'systemd.module-missing',
		'systemd.mounted-over-files',
		'systemd.unmount-failed',
	],
	parse: parseSystemd,
};
