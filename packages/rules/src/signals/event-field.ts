import type { Observation } from '../observation.ts';

/**
 * Reads a field of an observed event by a path with dots, `failure.host`. A name that the event itself does not
 * carry is looked up in its failure, so that `host` means the same for every event; `pid` is the writer's,
 * and so is `unit` where the event does not speak of one.
 */
export function eventField(observation: Observation, path: readonly string[]): unknown {
	const { event } = observation;
	const direct = follow(event, path);
	if (direct !== undefined) return direct;
	if (event.failure !== undefined) {
		const ofFailure = follow(event.failure, path);
		if (ofFailure !== undefined) return ofFailure;
	}
	if (path.length > 1) return undefined;
	if (path[0] === 'unit') return observation.unit;
	return path[0] === 'pid' ? observation.pid : undefined;
}

function follow(start: object, path: readonly string[]): unknown {
	let value: unknown = start;
	for (const name of path) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
		value = Reflect.get(value, name);
	}
	return value ?? undefined;
}
