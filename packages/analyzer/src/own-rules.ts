import { eventDescriptions } from '@whydown/grammars';
import { catalogue, joinPacks, sharedSignals, type JoinedPack, type PackFiles } from '@whydown/rules';

/** Rule files of one's own, and how they stand to the rules that come with whydown. */
export interface OwnRules {
	readonly packs: readonly PackFiles[];
	/** Leave out the rules that come with whydown. */
	readonly only?: boolean;
	/** A rule of the files replaces the rule with its id that comes with whydown; otherwise an id that is taken is a mistake. */
	readonly replaces?: boolean;
}

/**
 * Reads rule files and joins them with the catalogue. The YAML reader is loaded only here.
 *
 * @example
 * const { pack, mistakes } = await rulesOf({ packs: [{ version: 'acme 3', files }] });
 * if (mistakes.length === 0) await analyze(input, { rules: pack });
 */
export function rulesOf({ packs, only = false, replaces = false }: OwnRules): Promise<JoinedPack> {
	return joinPacks(packs, {
		base: only ? undefined : catalogue,
		signals: sharedSignals,
		events: eventDescriptions,
		replaces,
	});
}
