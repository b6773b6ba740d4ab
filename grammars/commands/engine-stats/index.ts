import type { CommandSource } from '../../vocabulary/source.ts';
import { engineArguments } from '../../command-output/engine-command.ts';
import type { EngineStatsEvent } from './events.ts';
import { EngineStatsReader } from './read.ts';

export type * from './events.ts';

/** `balena-engine stats --no-stream`: processor and memory of the containers. */
export const engineStats: CommandSource<'engine-stats', EngineStatsEvent> = {
	name: 'engine-stats',
	title: 'balena-engine stats',
	matches: (command) => /^stats(?= ).* --no-stream(?: |$)/.test(engineArguments(command) ?? ''),
	read: () => new EngineStatsReader(),
};
