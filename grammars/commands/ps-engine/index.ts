import type { CommandSource } from '../../vocabulary/source.ts';
import { engineArguments } from '../../command-output/engine-command.ts';
import type { PsEngineEvent } from './events.ts';
import { PsEngineReader } from './read.ts';

export type * from './events.ts';

/** `balena-engine ps`: what the containers are doing. */
export const psEngine: CommandSource<'ps-engine', PsEngineEvent> = {
	name: 'ps-engine',
	title: 'balena-engine ps',
	matches: (command) => /^ps(?: +(?:-a|--all|--no-trunc))*$/.test(engineArguments(command) ?? ''),
	read: () => new PsEngineReader(),
};
