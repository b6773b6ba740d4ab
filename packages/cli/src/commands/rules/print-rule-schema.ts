import { ruleSchema } from '@whydown/analyzer';
import type { SchemaRequest } from './schema.ts';
import type { Surroundings } from '../../surroundings.ts';
import { write } from '../../output.ts';

/** Prints the JSON Schema of rule files. */
export async function printRuleSchema({ of }: SchemaRequest, { stdout }: Surroundings): Promise<number> {
	await write(stdout, await ruleSchema(of));
	return 0;
}
