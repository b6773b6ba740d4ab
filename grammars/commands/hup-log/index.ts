import type { CommandSource } from '../../vocabulary/source.ts';
import type { HupLogEvent } from './events.ts';
import { HupLogReader } from './read.ts';

export type * from './events.ts';

/** `find /mnt/data/*hup/*log … | xargs tail -n 250 -v`: how the updates of the system went. */
export const hupLog: CommandSource<'hup-log', HupLogEvent> = {
	name: 'hup-log',
	title: 'logs of host updates',
	matches: (command) =>
		/^(?:find \/mnt\/data\/\*hup\/\*log\b.*\btail\b|(?:cat|tail)\b.* \/mnt\/data\/(?:\*|balena|resin)hup\/)/.test(
			command.trim(),
		),
	read: () => new HupLogReader(),
};
