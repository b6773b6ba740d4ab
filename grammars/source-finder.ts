import type { Source, SourceEventBase } from './vocabulary/source.ts';

/** A source of whatever name. */
export type AnySource = Source<string, SourceEventBase<`${string}.${string}`>>;

/** Units of the engine. They also write the text of users' containers, which never passes for a program of the system. */
const containerUnits: ReadonlySet<string> = new Set([
	'balena.service',
	'balena-engine.service',
	'docker.service',
	'resin-docker.service',
	'resin.service',
]);

const twelveDigits = /^[0-9a-f]{12}$/;

/** True for the identifier that the engine gives to what a container says: the first 12 digits of its id. */
export function namesContainer(identifier: string): boolean {
	return identifier.length === 12 && twelveDigits.test(identifier);
}

/** The most answers that are remembered: writers choose their identifiers, so their number has no bound of its own. */
const remembered = 4096;

/** Names the program that wrote an entry: by identifier, by unit, and by the name of the container where it is known. */
export type SourceFinder<Listed extends AnySource> = (
	identifier: string | undefined,
	unit: string | undefined,
	container?: string,
) => Listed | undefined;

/**
 * Builds the finder of a list of sources. The answer is remembered per identifier, so that the
 * usual question costs one look-up.
 *
 * The unit, which only the journal itself can set, wins over the identifier, which the writer chooses. The name of a
 * container counts only for what the engine wrote, because any program may name one.
 */
export function sourceFinder<Listed extends AnySource>(sources: readonly Listed[]): SourceFinder<Listed> {
	const byIdentifier = new Map<string, Listed>();
	const byUnit = new Map<string, Listed>();
	const byContainer = new Map<string, Listed>();
	for (const source of sources) {
		for (const container of source.containers ?? []) byContainer.set(container, source);
		for (const identifier of source.identifiers) byIdentifier.set(identifier, source);
		for (const unit of source.units) byUnit.set(unit, source);
	}

	const named = (identifier: string): Listed | undefined => {
		if (namesContainer(identifier) || containerUnits.has(identifier)) return undefined;
		return (
			byIdentifier.get(identifier) ??
			// `-o with-unit` prints the unit in the place of the identifier.
			byUnit.get(identifier) ??
			sources.find((source) => source.identifierPattern?.test(identifier) === true)
		);
	};

	const memory = new Map<string, Listed | null>();
	const known = (identifier: string): Listed | undefined => {
		const answer = memory.get(identifier);
		if (answer !== undefined) return answer ?? undefined;
		const found = named(identifier);
		// Early identifiers are the frequent ones; to forget and fill up again would only make garbage that lives long.
		if (memory.size < remembered) memory.set(identifier, found ?? null);
		return found;
	};

	const isWrittenByEngine = (identifier: string | undefined, unit: string | undefined): boolean => {
		if (unit !== undefined) return containerUnits.has(unit);
		if (identifier === undefined || namesContainer(identifier)) return true;
		return known(identifier)?.units.some((owned) => containerUnits.has(owned)) === true;
	};

	return (identifier, unit, container) => {
		if (container !== undefined && isWrittenByEngine(identifier, unit)) return byContainer.get(container);
		if (unit === undefined) return identifier === undefined ? undefined : known(identifier);
		const owner = byUnit.get(unit);
		if (identifier === undefined) return containerUnits.has(unit) ? undefined : owner;
		const speaker = known(identifier);
		// In the engine's unit the engine speaks for itself, and nobody else under a name of the system.
		if (containerUnits.has(unit)) return speaker === owner ? speaker : undefined;
		return speaker === undefined ? undefined : (owner ?? speaker);
	};
}
