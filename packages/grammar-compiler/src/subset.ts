import * as ohm from 'ohm-js';
import { refuseEndlessRules } from './endless.ts';
import type { CaseAlternative, Expression, Grammar } from './expression.ts';
import { GrammarError } from './grammar-error.ts';

/**
 * The text that Ohm writes for a grammar that it has checked (`Grammar.toRecipe()`, the form of its bundles): arrays such as
 * `["seq", {"sourceInterval": [17, 38]}, …]`.
 */
type Recipe = readonly unknown[];

interface RuleRecipe {
	readonly name: string;
	readonly interval: readonly [number, number];
	readonly formals: readonly unknown[];
	readonly body: Recipe;
}

const builtIns: ReadonlyMap<string, Expression> = new Map<string, Expression>([
	['any', { kind: 'any' }],
	['end', { kind: 'end' }],
	['digit', { kind: 'range', from: 0x30, to: 0x39 }],
	[
		'hexDigit',
		{
			kind: 'choice',
			alternatives: [
				{ kind: 'range', from: 0x30, to: 0x39 },
				{ kind: 'range', from: 0x61, to: 0x66 },
				{ kind: 'range', from: 0x41, to: 0x46 },
			],
		},
	],
	['space', { kind: 'range', from: 0x00, to: 0x20 }],
]);

/** Ohm's own rules that we do not compile, and what to write instead. */
const refusedBuiltIns: ReadonlyMap<string, string> = new Map([
	['letter', 'it means any letter of Unicode; write the ranges that you mean, such as "a".."z" | "A".."Z"'],
	['lower', 'it means any small letter of Unicode; write a range such as "a".."z"'],
	['upper', 'it means any capital letter of Unicode; write a range such as "A".."Z"'],
	['alnum', 'it includes any letter of Unicode; write "a".."z" | "A".."Z" | digit'],
	['unicodeLtmo', 'it means letters of Unicode; write the ranges that you mean'],
	['spaces', 'write space*'],
	['caseInsensitive', 'write both spellings as alternatives'],
	['listOf', 'write item (separator item)* in a rule of its own'],
	['nonemptyListOf', 'write item (separator item)* in a rule of its own'],
	['emptyListOf', 'write what you mean without it'],
	['applySyntactic', 'write lexical rules, and say where blanks may stand'],
]);

const textEncoder = new TextEncoder();

/**
 * Reads a grammar and refuses what lies outside the subset.
 *
 * @throws {@link GrammarError} when Ohm itself refuses the text, or when it uses a construct that we do not compile.
 */
export function readGrammar(source: string): Grammar {
	const { name, start, rules } = recipeOf(source);
	const caseNames = new Map<string, readonly RuleRecipe[]>();
	for (const rule of rules) {
		if (rule.formals.length > 0) {
			throw new GrammarError(rule.name, 'rules with parameters are not compiled; write one rule per use.');
		}
		if (/^[A-Z]/.test(rule.name)) {
			throw new GrammarError(
				rule.name,
				'syntactic rules (capital first letter, blanks skipped silently) are not compiled; begin the name with a small letter and say where blanks may stand.',
			);
		}
		const cases = rules.filter((other) => isCaseOf(other, rule));
		if (cases.length > 0) caseNames.set(rule.name, cases);
	}

	const [caseRule, second] = [...caseNames.keys()];
	if (caseRule === undefined) {
		throw new GrammarError(
			undefined,
			`Grammar "${name}" has no rule with cases; name what was said with "-- name" behind the alternatives of one rule.`,
		);
	}
	if (second !== undefined) {
		throw new GrammarError(
			second,
			`only one rule may have cases ("-- name"), and "${caseRule}" has some already; write a rule for each alternative instead.`,
		);
	}

	const caseRecipes = caseNames.get(caseRule) ?? [];
	const caseRuleNames = new Set(caseRecipes.map((rule) => rule.name));
	const byName = new Map(rules.map((rule) => [rule.name, rule]));
	const expressions = new Map<string, Expression>();
	const cases: CaseAlternative[] = [];
	for (const rule of caseRecipes) {
		cases.push({
			name: rule.name.slice(caseRule.length + 1),
			body: expressionOf(rule.body, rule.name, caseRuleNames, byName),
		});
	}
	for (const rule of rules) {
		if (caseRuleNames.has(rule.name)) continue;
		if (rule.name !== caseRule) {
			expressions.set(rule.name, expressionOf(rule.body, rule.name, caseRuleNames, byName));
			continue;
		}
		const alternatives = rule.body[0] === 'alt' ? rule.body.slice(2) : [rule.body];
		if (alternatives.length !== cases.length) {
			throw new GrammarError(rule.name, 'every alternative of the rule with cases needs its "-- name".');
		}
	}
	refuseEndlessRules(expressions, cases, caseRule);
	return { name, start, rules: expressions, caseRule, cases };
}

/** True when Ohm made `rule` from an alternative `-- name` inside `owner`. */
function isCaseOf(rule: RuleRecipe, owner: RuleRecipe): boolean {
	return (
		rule !== owner &&
		rule.name.startsWith(`${owner.name}_`) &&
		rule.interval[0] >= owner.interval[0] &&
		rule.interval[1] <= owner.interval[1]
	);
}

function recipeOf(source: string): { name: string; start: string; rules: RuleRecipe[] } {
	let grammar: ohm.Grammar;
	try {
		grammar = ohm.grammar(source);
	} catch (error) {
		throw new GrammarError(undefined, error instanceof Error ? error.message : String(error));
	}
	if (grammar.superGrammar.superGrammar?.name !== undefined && !grammar.superGrammar.isBuiltIn()) {
		throw new GrammarError(
			undefined,
			`Grammar "${grammar.name}" inherits from "${grammar.superGrammar.name}"; inheritance is not compiled, copy the rules that you need.`,
		);
	}
	const [, , name, , start, rules] = jsonRecipe(grammar);
	if (typeof name !== 'string' || typeof start !== 'string' || !isRecord(rules)) {
		throw new GrammarError(undefined, `Grammar "${grammar.name}" has no rule.`);
	}
	return {
		name,
		start,
		rules: Object.entries(rules).map(([ruleName, rule]) => ruleRecipe(ruleName, rule)),
	};
}

function jsonRecipe(grammar: ohm.Grammar): Recipe {
	if (!writesRecipes(grammar)) throw new GrammarError(undefined, 'This version of ohm-js writes no recipes.');
	return recipe(JSON.parse(String(grammar.toRecipe())));
}

/** `toRecipe` is part of Ohm's run-time interface (its bundles are made of it), but not of its type declarations. */
function writesRecipes(grammar: ohm.Grammar): grammar is ohm.Grammar & { toRecipe(): unknown } {
	return 'toRecipe' in grammar && typeof grammar.toRecipe === 'function';
}

function ruleRecipe(name: string, value: unknown): RuleRecipe {
	const [how, meta, , formals, body] = recipe(value);
	if (how !== 'define') {
		throw new GrammarError(
			name,
			`"${String(how)}" changes a rule of Ohm; give the rule a name of its own and define it with "=".`,
		);
	}
	const [from, to] = recipe(isRecord(meta) ? meta['sourceInterval'] : undefined);
	if (typeof from !== 'number' || typeof to !== 'number') {
		throw new GrammarError(name, 'Ohm does not say where it stands.');
	}
	return { name, interval: [from, to], formals: recipe(formals), body: recipe(body) };
}

function expressionOf(
	[kind, , ...operands]: Recipe,
	rule: string,
	caseRules: ReadonlySet<string>,
	rules: ReadonlyMap<string, RuleRecipe>,
): Expression {
	const inner = (operand: unknown): Expression => expressionOf(recipe(operand), rule, caseRules, rules);
	switch (kind) {
		case 'terminal': {
			const text = String(operands[0]);
			return { kind: 'terminal', text, bytes: [...textEncoder.encode(text)] };
		}
		case 'range': {
			const from = String(operands[0]).codePointAt(0) ?? 0;
			const to = String(operands[1]).codePointAt(0) ?? 0;
			if (from > 0x7f || to > 0x7f) {
				throw new GrammarError(
					rule,
					`the range ${JSON.stringify(operands[0])}..${JSON.stringify(operands[1])} leaves ASCII; write the characters as terminals, or exclude what you do not want with (~"x" any).`,
				);
			}
			return { kind: 'range', from, to };
		}
		case 'seq':
			return { kind: 'sequence', parts: operands.map(inner) };
		case 'alt':
			return { kind: 'choice', alternatives: operands.map(inner) };
		case 'star':
		case 'plus':
		case 'not':
		case 'lookahead':
			return { kind, body: inner(operands[0]) };
		case 'opt':
			return { kind: 'optional', body: inner(operands[0]) };
		case 'app':
			return applicationOf(String(operands[0]), recipe(operands[1] ?? []), rule, caseRules, rules);
		case 'lex':
			throw new GrammarError(rule, '"#" is not compiled; every rule is lexical already, leave it out.');
		default:
			throw new GrammarError(rule, `the construct "${String(kind)}" of Ohm is not compiled.`);
	}
}

function applicationOf(
	applied: string,
	parameters: readonly unknown[],
	rule: string,
	caseRules: ReadonlySet<string>,
	rules: ReadonlyMap<string, RuleRecipe>,
): Expression {
	const refused = rules.has(applied) ? undefined : refusedBuiltIns.get(applied.replace(/^L/, 'l'));
	if (refused !== undefined) throw new GrammarError(rule, `"${applied}" is not compiled: ${refused}.`);
	if (parameters.length > 0) {
		throw new GrammarError(
			rule,
			`"${applied}<…>" passes parameters, which are not compiled; write one rule per use.`,
		);
	}
	if (caseRules.has(applied)) {
		throw new GrammarError(rule, `"${applied}" is a case; write a rule of its own for what both use.`);
	}
	const builtIn = rules.has(applied) ? undefined : builtIns.get(applied);
	if (builtIn !== undefined) return builtIn;
	if (!rules.has(applied)) throw new GrammarError(rule, `"${applied}" of Ohm is not compiled.`);
	return { kind: 'apply', rule: applied };
}

function recipe(value: unknown): Recipe {
	if (!Array.isArray(value)) throw new GrammarError(undefined, 'Ohm wrote a recipe that is no list.');
	return value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
