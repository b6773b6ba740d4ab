import type { CommandSource } from '../../vocabulary/source.ts';
import { engineArguments } from '../../command-output/engine-command.ts';
import type { EngineInspectEvent } from './events.ts';
import { EngineInspectReader } from './read.ts';

export type * from './events.ts';

/** `balena-engine inspect`: restarts, ends and health of the containers. */
export const engineInspect: CommandSource<'engine-inspect', EngineInspectEvent> = {
	name: 'engine-inspect',
	title: 'balena-engine inspect',
	matches: (command) => /^inspect(?: |$)/.test(engineArguments(command) ?? ''),
	read: () => new EngineInspectReader(),
};
