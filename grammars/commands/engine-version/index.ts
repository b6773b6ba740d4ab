import type { CommandSource } from '../../vocabulary/source.ts';
import { engineArguments } from '../../command-output/engine-command.ts';
import type { EngineVersionEvent } from './events.ts';
import { EngineVersionReader } from './read.ts';

export type * from './events.ts';

/** `balena-engine --version`: which engine the device has. */
export const engineVersion: CommandSource<'engine-version', EngineVersionEvent> = {
	name: 'engine-version',
	title: 'balena-engine --version',
	matches: (command) => /^(?:--version|-v)$/.test(engineArguments(command) ?? ''),
	read: () => new EngineVersionReader(),
};
