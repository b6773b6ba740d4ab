import { partsOf, type CaseAlternative, type Expression } from './expression.ts';
import { GrammarError } from './grammar-error.ts';

type Rules = ReadonlyMap<string, Expression>;

/**
 * Refuses what would make Ohm or us run in circles: rules that apply themselves before any character is consumed, and
 * `?` behind what may be empty. (Ohm finds the latter only when it meets such a match; `*` and `+` it checks itself.)
 */
export function refuseEndlessRules(rules: Rules, cases: readonly CaseAlternative[], caseRule: string): void {
	const all = new Map(rules);
	all.set(caseRule, { kind: 'choice', alternatives: cases.map((alternative) => alternative.body) });
	refuseLeftRecursion(all);
	for (const [name, body] of rules) refuseEmptyOption(body, name, all);
	for (const { name, body } of cases) refuseEmptyOption(body, name, all);
}

function refuseLeftRecursion(rules: Rules): void {
	const done = new Set<string>();
	const visit = (name: string, path: readonly string[]): void => {
		if (path.includes(name)) {
			throw new GrammarError(
				name,
				`it applies itself before it consumes anything (${[...path.slice(path.indexOf(name)), name].join(' → ')}); left recursion is not compiled, write a repetition with * or + instead.`,
			);
		}
		if (done.has(name)) return;
		const body = rules.get(name);
		if (body !== undefined) for (const next of firstApplications(body, rules)) visit(next, [...path, name]);
		done.add(name);
	};
	for (const name of rules.keys()) visit(name, []);
}

/** The rules that the expression applies where nothing need have been consumed yet. */
function firstApplications(expression: Expression, rules: Rules): readonly string[] {
	if (expression.kind === 'apply') return [expression.rule];
	if (expression.kind !== 'sequence') {
		return partsOf(expression).flatMap((part) => firstApplications(part, rules));
	}
	const names: string[] = [];
	for (const part of expression.parts) {
		names.push(...firstApplications(part, rules));
		if (!mayBeEmpty(part, rules, new Set())) break;
	}
	return names;
}

function refuseEmptyOption(expression: Expression, where: string, rules: Rules): void {
	if (expression.kind === 'optional' && mayBeEmpty(expression.body, rules, new Set())) {
		throw new GrammarError(where, 'what stands before "?" may be empty already; leave the "?" out.');
	}
	for (const part of partsOf(expression)) refuseEmptyOption(part, where, rules);
}

function mayBeEmpty(expression: Expression, rules: Rules, seen: ReadonlySet<string>): boolean {
	switch (expression.kind) {
		case 'terminal':
			return expression.bytes.length === 0;
		case 'range':
		case 'any':
			return false;
		case 'end':
		case 'star':
		case 'optional':
		case 'not':
		case 'lookahead':
			return true;
		case 'plus':
			return mayBeEmpty(expression.body, rules, seen);
		case 'sequence':
			return expression.parts.every((part) => mayBeEmpty(part, rules, seen));
		case 'choice':
			return expression.alternatives.some((part) => mayBeEmpty(part, rules, seen));
		case 'apply': {
			const body = rules.get(expression.rule);
			if (body === undefined || seen.has(expression.rule)) return false;
			return mayBeEmpty(body, rules, new Set([...seen, expression.rule]));
		}
	}
}
