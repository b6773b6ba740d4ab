import { catalogue, withSignalProbe, type Rule, type RuleAccount } from '@whydown/rules';
import type { AnalyzeOptions } from './analyze.ts';
import type { Input } from './input/input-reader.ts';
import type { InputProblem, InputStatus } from './input/input-status.ts';
import { readInput } from './read-input.ts';
import { reportedFinding, type Finding } from './report-data/finding.ts';

/** The account of one rule in an input: why it fired, or did not. */
export interface WhyNotReport {
	readonly name: string;
	readonly status: InputStatus;
	readonly errors: readonly InputProblem[];
	readonly rule: Rule;
	/** The number of boots that the input shows. */
	readonly boots: number;
	/** `undefined` where nothing could be read. */
	readonly account: RuleAccount | undefined;
	/** The findings of the rule, as the report has them. */
	readonly findings: readonly Finding[];
}

/**
 * Reads an input like `analyze` and tells of one rule what was seen of it and what is missing.
 *
 * @param rule - one of `options.rules`
 *
 * @example
 * const { account } = await whyNot(createReadStream('dump.txt'), rule, { name: 'dump.txt' });
 * account?.groups[0]?.missing;
 */
export async function whyNot(input: Input, rule: Rule, options: AnalyzeOptions = {}): Promise<WhyNotReport> {
	const { name = 'input', rules = catalogue } = options;
	const { reading, end, listed, foreign } = await readInput(input, withSignalProbe(rules, rule), options);
	if (foreign !== undefined) {
		return {
			name,
			status: 'unreadable',
			errors: [foreign],
			rule,
			boots: 0,
			account: undefined,
			findings: [],
		};
	}
	const { status, problems } = end;
	const { causes, symptoms, timeline } = reading.diagnosis(status === 'complete', listed);
	return {
		name,
		status,
		errors: problems,
		rule,
		boots: timeline.boots.length,
		account:
			status === 'unreadable' && timeline.boots.length === 0
				? undefined
				: reading.account(rule, status === 'complete', listed),
		findings: [...causes, ...symptoms].filter((finding) => finding.rule === rule.id).map(reportedFinding),
	};
}
