import type { CommandSource } from '../../vocabulary/source.ts';
import type { FailedUnitsEvent } from './events.ts';
import { FailedUnitsReader } from './read.ts';

export type * from './events.ts';

/** `systemctl list-units --failed`: the units that have failed. */
export const failedUnits: CommandSource<'failed-units', FailedUnitsEvent> = {
	name: 'failed-units',
	title: 'systemctl list-units --failed',
	matches: (command) =>
		/^systemctl(?: (?:list-units|-\S+))*$/.test(command.trim()) &&
		/ (?:--failed|--state=failed)(?: |$)/.test(command.trim()),
	read: () => new FailedUnitsReader(),
};
