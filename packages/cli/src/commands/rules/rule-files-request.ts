import type { Given } from '../../command-line/command.ts';
import { flag, type Option } from '../../command-line/option.ts';

/** Rule files to be tested or checked. */
export interface RuleFilesRequest {
	readonly operands: readonly string[];
	/** Leave out the rules that come with whydown. */
	readonly only: boolean;
}

const onlyThese = flag('rules-only', {
	describes: 'Leave out the rules that come with whydown: the files are a catalogue of their own',
});

/** The options of a command that takes rule files. */
export const ruleFilesOptions: readonly Option<unknown>[] = [onlyThese];

/** Reads `ruleFilesOptions` and the files. */
export function ruleFilesRequest({ value, operands }: Given): RuleFilesRequest {
	return { operands, only: value(onlyThese) };
}
