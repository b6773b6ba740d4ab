import { sources } from './known-sources.generated.ts';
import type { SourceEventBase } from './vocabulary/source.ts';

const kinds: ReadonlySet<string> = new Set<string>([
	...sources.flatMap(({ complaints }): readonly string[] => complaints ?? []),
	// A health check that fails says so itself.
	'checks.failed',
]);

/** `true` for an event that says that something is wrong: it carries a failure, or its source lists its kind as a complaint. */
export function complains({ kind, failure }: SourceEventBase): boolean {
	return failure !== undefined || kinds.has(kind);
}
