import { ruleSchema } from '@whydown/analyzer';
import type { Surroundings } from '../../surroundings.ts';
import { write } from '../../output.ts';

/** A schema to be printed. */
export interface SchemaRequest {
	readonly of: 'rule' | 'signals';
}

/** Prints the JSON Schema of rule files. */
export async function printRuleSchema({ of }: SchemaRequest, { stdout }: Surroundings): Promise<number> {
	await write(stdout, await ruleSchema(of));
	return 0;
}
