import type { Source } from '../../vocabulary/source.ts';
import type { EngineEvent } from './events.ts';
import { parseEngine } from './parse.ts';

export type * from './events.ts';

/** balenaEngine and its forerunners, with their containerd. What containers write is not theirs. */
export const engine: Source<'engine', EngineEvent> = {
	name: 'engine',
	title: 'balenaEngine (containers)',
	identifiers: [
		'balenad',
		'dockerd',
		'docker',
		'containerd',
		'balena-engine-containerd',
		'balena-engine-daemon',
		'balena-engine',
		'balena-healthcheck',
		'balena',
		'rce',
	],
	units: [
		'balena.service',
		'balena-engine.service',
		'docker.service',
		'resin-docker.service',
		'resin.service',
	],
	complaints: ['engine.container-health-check-failed', 'engine.error', 'engine.warning'],
	// `Cannot connect to the …` is said of anything.
	byWords: { never: ['unreachableSomewhere'] },
	parse: parseEngine,
};
