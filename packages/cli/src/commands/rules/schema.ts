import { ruleSchema } from '@whydown/analyzer';
import type { RulesSchemaRequest } from '../../command-line/rules.ts';
import type { Surroundings } from '../../interruption.ts';
import { write } from '../../output.ts';

/** Prints the JSON Schema of rule files. */
export async function printRuleSchema({ of }: RulesSchemaRequest, { stdout }: Surroundings): Promise<number> {
	await write(stdout, await ruleSchema(of));
	return 0;
}
