import type { Section } from '@whydown/journal';
import type { Diagnosis } from '@whydown/rules';
import type { Said } from '../pipeline/command-outputs.ts';

/** What an input shows of the device's health. */
export interface Shown {
	/** What the commands of a dump said. */
	readonly said: readonly Said[];
	/** Commands that could tell, even if it was nothing, by the names of their sources. */
	readonly read: ReadonlyMap<string, Section>;
	readonly diagnosis: Diagnosis;
}
