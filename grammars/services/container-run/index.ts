import type { Source } from '../../vocabulary/source.ts';
import type { ContainerRunEvent } from './events.ts';
import { parseContainerRun } from './parse.ts';

export type * from './events.ts';

/** What runs the program of a container and says how it ended: the engine's runtime, a shell, an init. */
export const containerRun: Source<'container-run', ContainerRunEvent> = {
	name: 'container-run',
	title: "ends of programs in users' services",
	identifiers: [],
	units: [],
	parse: parseContainerRun,
};
