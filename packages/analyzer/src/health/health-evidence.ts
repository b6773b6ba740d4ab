import type { Section } from '@whydown/journal';
import type { Diagnosis } from '@whydown/rules';
import type { CommandStatement } from '../pipeline/command-outputs.ts';

/** The parts of an input that say how a health check would have come out. */
export interface HealthEvidence {
	/** The events of a dump's commands. */
	readonly statements: readonly CommandStatement[];
	/** The commands that could tell, even if it was nothing, by the names of their sources. */
	readonly conclusive: ReadonlyMap<string, Section>;
	readonly diagnosis: Diagnosis;
}
