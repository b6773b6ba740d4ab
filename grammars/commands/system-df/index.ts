import type { CommandSource } from '../../vocabulary/source.ts';
import { engineArguments } from '../../command-output/engine-command.ts';
import type { SystemDfEvent } from './events.ts';
import { SystemDfReader } from './read.ts';

export type * from './events.ts';

/** `balena-engine system df`: what images, containers and volumes need. */
export const systemDf: CommandSource<'system-df', SystemDfEvent> = {
	name: 'system-df',
	title: 'balena-engine system df',
	matches: (command) => /^system df$/.test(engineArguments(command) ?? ''),
	read: () => new SystemDfReader(),
};
