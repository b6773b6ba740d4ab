import type { RangeText } from '@whydown/analyzer';
import type { Argv } from 'yargs';
import { UsageError } from '../usage-error.ts';
import type { ColourChoice } from './analyse-request.ts';
import type { InputsRequest } from './inputs-request.ts';
import {
	asideOf,
	inputsAsked,
	parsedBy,
	parser,
	printedCodes,
	rangeTextOf,
	ruleOptions,
	rulesGiven,
	withColour,
	withRange,
	type Aside,
	type Common,
	type RangeOptions,
	type RuleOptions,
} from './options.ts';
import type { OwnRulesRequest } from './own-rules-request.ts';

export interface WhyNotRequest extends InputsRequest {
	readonly command: 'why-not';
	readonly id: string;
	readonly colour: ColourChoice;
	readonly rules: OwnRulesRequest;
	readonly range: RangeText;
}

interface WhyNotOptions extends Common, RuleOptions, RangeOptions {
	readonly color: ColourChoice;
}

function whyNotParser(): Argv<WhyNotOptions> {
	return withColour(withRange(parser(true)))
		.usage(
			'$0 why-not ID [FILES…]\n\nTells of one rule what was seen of it in FILES, or in standard input, and what is missing: for each signal how often and where, for each part of what the rule needs whether it holds, and by how much it does not.',
		)
		.options(ruleOptions)
		.example('$0 why-not vpn-down dump.txt', 'why the report does not name vpn-down')
		.epilogue(printedCodes) as unknown as Argv<WhyNotOptions>;
}

/** Reads what follows `why-not`. */
export async function readWhyNotLine(args: readonly string[]): Promise<WhyNotRequest | Aside> {
	const { parsed, operands } = await parsedBy(whyNotParser(), args);
	const aside = await asideOf(parsed, whyNotParser());
	if (aside !== undefined) return aside;
	const [id, ...files] = operands;
	if (id === undefined)
		throw new UsageError('why-not wants the id of a rule: whydown rules list names them all');
	return {
		command: 'why-not',
		id,
		...inputsAsked(parsed, files),
		colour: parsed.color,
		rules: rulesGiven(parsed),
		range: rangeTextOf(parsed),
	};
}
