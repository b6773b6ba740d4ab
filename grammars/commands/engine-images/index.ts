import type { CommandSource } from '../../vocabulary/source.ts';
import { engineArguments } from '../../command-output/engine-command.ts';
import type { EngineImagesEvent } from './events.ts';
import { EngineImagesReader } from './read.ts';

export type * from './events.ts';

/** `balena-engine images`: what the device has downloaded. */
export const engineImages: CommandSource<'engine-images', EngineImagesEvent> = {
	name: 'engine-images',
	title: 'balena-engine images',
	matches: (command) => /^images(?: +(?:-a|--all))?$/.test(engineArguments(command) ?? ''),
	read: () => new EngineImagesReader(),
};
