import type { Argv } from 'yargs';
import { UsageError } from '../usage-error.ts';
import type { ColourChoice } from './analyse-request.ts';
import type { InputsRequest } from './inputs-request.ts';
import {
	asideOf,
	bareParser,
	inputsAsked,
	last,
	parsedBy,
	parser,
	ruleOptions,
	rulesGiven,
	withColour,
	type Aside,
	type Bare,
	type Common,
	type RuleOptions,
} from './options.ts';
import type { OwnRulesRequest } from './own-rules-request.ts';

export interface RulesListRequest {
	readonly command: 'rules-list';
	/** Only the rules of this area. */
	readonly area: string | undefined;
	readonly rules: OwnRulesRequest;
}

/** One rule: as its author wrote it, or told to whoever has found it in a report. */
export interface RuleShowRequest {
	readonly command: 'rules-show' | 'explain';
	readonly id: string;
	readonly colour: ColourChoice;
	readonly rules: OwnRulesRequest;
}

/** Rule files to be tested, or checked; none to be tested: the rules that come with whydown. */
export interface RuleFilesRequest {
	readonly command: 'rules-test' | 'rules-lint';
	readonly operands: readonly string[];
	readonly only: boolean;
}

export interface RulesCoverageRequest extends InputsRequest {
	readonly command: 'rules-coverage';
	readonly rules: OwnRulesRequest;
}

export interface RulesSchemaRequest {
	readonly command: 'rules-schema';
	readonly of: 'rule' | 'signals';
}

export type RulesRequest =
	RulesListRequest | RuleShowRequest | RuleFilesRequest | RulesCoverageRequest | RulesSchemaRequest;

interface ListOptions extends Bare, RuleOptions {
	readonly area: string | undefined;
}

interface ShowOptions extends Bare, RuleOptions {
	readonly color: ColourChoice;
}

interface FilesOptions extends Bare {
	readonly rulesOnly: boolean;
}

interface CoverageOptions extends Common, RuleOptions {}

const listParser = (): Argv<ListOptions> =>
	bareParser(true)
		.usage('$0 rules list\n\nLists the rules, by area: id, severity, role and title.')
		.option('area', {
			type: 'string',
			coerce: last,
			requiresArg: true,
			describe: 'Only the rules of this area',
		})
		.options(ruleOptions) as unknown as Argv<ListOptions>;

const showParser = (): Argv<ShowOptions> =>
	withColour(bareParser(true))
		.usage(
			'$0 rules show ID\n\nShows a rule as its author wrote it: signals, conditions, what it explains, remedies.',
		)
		.options(ruleOptions) as unknown as Argv<ShowOptions>;

const explainParser = (): Argv<ShowOptions> =>
	withColour(bareParser(true))
		.usage(
			'$0 explain ID\n\nTells what a rule says: what it means, how it shows, what it explains and what explains it, what to do.',
		)
		.options(ruleOptions)
		.example('$0 explain vpn-down', 'after a report named vpn-down') as unknown as Argv<ShowOptions>;

const onlyThese = {
	type: 'boolean',
	default: false,
	describe: 'Leave out the rules that come with whydown: the files are a catalogue of their own',
} as const;

const testParser = (): Argv<FilesOptions> =>
	bareParser()
		.usage(
			'$0 rules test [FILES|DIR…]\n\nRuns the tests that stand in rule files; without files, those of the rules that come with whydown. A rule that has the id of one of these takes its place.',
		)
		.option('rules-only', onlyThese)
		.epilogue(
			'Exit codes: 0 all passed; 1 one failed; 2 wrong usage, or a file that cannot be used.',
		) as unknown as Argv<FilesOptions>;

const lintParser = (): Argv<FilesOptions> =>
	bareParser()
		.usage(
			'$0 rules lint FILES|DIR…\n\nChecks rule files: their form, unique ids, references, circles, signals that nothing uses, remedies without a document, missing tests.',
		)
		.option('rules-only', onlyThese)
		.epilogue(
			'Exit codes: 0 nothing to complain about; 1 something; 2 wrong usage, or a file that cannot be read.',
		) as unknown as Argv<FilesOptions>;

const coverageParser = (): Argv<CoverageOptions> =>
	parser(true)
		.usage(
			'$0 rules coverage FILES|DIR…\n\nTells which rules fire in which inputs of a folder, and which never do. An expected.json beside an input says which rules must fire as causes, and which must not.',
		)
		.options(ruleOptions)
		.epilogue(
			'Exit codes: 0 no label is contradicted; 1 one is; 2 wrong usage, or an input without a label that cannot be read.',
		) as unknown as Argv<CoverageOptions>;

const schemaParser = (): Argv<Bare> =>
	bareParser().usage(
		'$0 rules schema [rule|signals]\n\nPrints the JSON Schema of rule files, or of signals.yaml, for editors.',
	) as unknown as Argv<Bare>;

const rulesParser = (): Argv<Bare> =>
	bareParser().usage(
		[
			'$0 rules list',
			'$0 rules show ID',
			'$0 rules test [FILES|DIR…]',
			'$0 rules lint FILES|DIR…',
			'$0 rules coverage FILES|DIR…',
			'$0 rules schema [rule|signals]\n',
			'The rules that whydown asks, and rules of your own. `$0 rules list --help` tells about one of these.',
		].join('\n'),
	) as unknown as Argv<Bare>;

const verbs = ['list', 'show', 'test', 'lint', 'coverage', 'schema'];

/** Reads what follows `rules`. */
export async function readRulesLine(args: readonly string[]): Promise<RulesRequest | Aside> {
	const [verb, ...rest] = args;
	switch (verb) {
		case 'list': {
			const { parsed, operands } = await parsedBy(listParser(), rest);
			const aside = await asideOf(parsed, listParser());
			if (aside !== undefined) return aside;
			if (operands.length > 0)
				throw new UsageError('rules list takes no operand: `rules show ID` shows one rule');
			return { command: 'rules-list', area: parsed.area, rules: rulesGiven(parsed) };
		}
		case 'show':
			return readRuleLine('rules-show', rest);
		case 'test':
		case 'lint': {
			const ofVerb = verb === 'test' ? testParser : lintParser;
			const { parsed, operands } = await parsedBy(ofVerb(), rest);
			const aside = await asideOf(parsed, ofVerb());
			if (aside !== undefined) return aside;
			if (operands.length === 0 && (verb === 'lint' || parsed.rulesOnly))
				throw new UsageError(`rules ${verb} wants rule files or folders of them`);
			return { command: `rules-${verb}`, operands, only: parsed.rulesOnly };
		}
		case 'coverage': {
			const { parsed, operands } = await parsedBy(coverageParser(), rest);
			const aside = await asideOf(parsed, coverageParser());
			if (aside !== undefined) return aside;
			if (operands.length === 0) throw new UsageError('rules coverage wants inputs, or folders of them');
			return {
				command: 'rules-coverage',
				...inputsAsked(parsed, operands),
				rules: rulesGiven(parsed),
			};
		}
		case 'schema': {
			const { parsed, operands } = await parsedBy(schemaParser(), rest);
			const aside = await asideOf(parsed, schemaParser());
			if (aside !== undefined) return aside;
			const [of = 'rule', ...more] = operands;
			if ((of !== 'rule' && of !== 'signals') || more.length > 0)
				throw new UsageError('rules schema takes `rule` or `signals`');
			return { command: 'rules-schema', of };
		}
		default: {
			const { parsed, operands } = await parsedBy(rulesParser(), args);
			const aside = await asideOf(parsed, rulesParser());
			if (aside !== undefined) return aside;
			const said = operands[0] === undefined ? '' : `; not: ${operands[0]}`;
			throw new UsageError(`rules wants one of ${verbs.join(', ')}${said}`);
		}
	}
}

/** Reads what follows `explain`. */
export function readExplainLine(args: readonly string[]): Promise<RuleShowRequest | Aside> {
	return readRuleLine('explain', args);
}

async function readRuleLine(
	command: RuleShowRequest['command'],
	args: readonly string[],
): Promise<RuleShowRequest | Aside> {
	const ofCommand = command === 'explain' ? explainParser : showParser;
	const { parsed, operands } = await parsedBy(ofCommand(), args);
	const aside = await asideOf(parsed, ofCommand());
	if (aside !== undefined) return aside;
	const [id, ...more] = operands;
	if (id === undefined || more.length > 0)
		throw new UsageError(
			`${command.replace('-', ' ')} wants the id of one rule: whydown rules list names them all`,
		);
	return { command, id, colour: parsed.color, rules: rulesGiven(parsed) };
}
