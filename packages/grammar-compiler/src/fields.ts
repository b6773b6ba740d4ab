import { partsOf, type Expression, type Grammar } from './expression.ts';
import { GrammarError } from './grammar-error.ts';

/** A rule application whose span the match hands out. */
export interface Field {
	readonly name: string;
	/** True when a match may lack it: it stands under `?`, or only in some alternatives. */
	readonly optional: boolean;
}

/** Rules whose name begins so give structure to a grammar and capture nothing. */
const structurePrefix = 'skip';

/** True for a rule whose application, directly in the start rule or in a case, is a field. */
export function isFieldName(rule: string, grammar: Grammar): boolean {
	return rule !== grammar.caseRule && !rule.startsWith(structurePrefix);
}

/**
 * The fields of an expression that belongs to the start rule or to a case, in the order in which they stand.
 *
 * @param where the rule or case to name in errors
 */
export function fieldsOf(expression: Expression, grammar: Grammar, where: string): readonly Field[] {
	switch (expression.kind) {
		case 'apply':
			return isFieldName(expression.rule, grammar) ? [{ name: expression.rule, optional: false }] : [];
		case 'sequence': {
			const fields: Field[] = [];
			for (const part of expression.parts) {
				for (const field of fieldsOf(part, grammar, where)) {
					if (fields.some((other) => other.name === field.name)) {
						throw new GrammarError(
							where,
							`the field "${field.name}" stands twice on one path; give one of them another rule, or a name that begins with "${structurePrefix}".`,
						);
					}
					fields.push(field);
				}
			}
			return fields;
		}
		case 'choice': {
			const lists = expression.alternatives.map((part) => fieldsOf(part, grammar, where));
			const names = new Set(lists.flatMap((list) => list.map((field) => field.name)));
			return [...names].map((name) => ({
				name,
				optional: !lists.every((list) => list.some((field) => field.name === name && !field.optional)),
			}));
		}
		case 'optional':
			return fieldsOf(expression.body, grammar, where).map(({ name }) => ({ name, optional: true }));
		case 'star':
		case 'plus':
			refuseFields(expression.body, grammar, where, 'is repeated, and a field has one span');
			return [];
		case 'lookahead':
			refuseFields(expression.body, grammar, where, 'stands under "&", which consumes nothing');
			return [];
		case 'not':
		case 'terminal':
		case 'range':
		case 'any':
		case 'end':
			return [];
	}
}

function refuseFields(expression: Expression, grammar: Grammar, where: string, why: string): void {
	if (expression.kind === 'not') return;
	if (expression.kind === 'apply' && isFieldName(expression.rule, grammar)) {
		throw new GrammarError(
			where,
			`"${expression.rule}" ${why}; put the repetition into a rule, or begin the name with "${structurePrefix}".`,
		);
	}
	for (const part of partsOf(expression)) refuseFields(part, grammar, where, why);
}

/**
 * Checks that the cases are reached once from the start rule, on every path, and from nowhere else, and that no rule
 * is left over.
 */
export function checkCasesAreReached(grammar: Grammar): void {
	for (const name of grammar.rules.keys()) {
		const users = [...grammar.rules.values(), ...grammar.cases.map((alternative) => alternative.body)];
		if (name !== grammar.start && !users.some((body) => applies(body, name))) {
			throw new GrammarError(name, 'no rule applies it; remove it, or apply it.');
		}
	}
	for (const [name, body] of [
		...grammar.rules,
		...grammar.cases.map((alternative) => [alternative.name, alternative.body] as const),
	]) {
		if (name === grammar.start) continue;
		for (const special of [grammar.start, grammar.caseRule]) {
			if (applies(body, special)) {
				throw new GrammarError(
					name,
					`it applies "${special}"; the start rule is applied nowhere, and the rule with cases only directly in the start rule.`,
				);
			}
		}
	}
	const start = grammar.rules.get(grammar.start);
	if (start === undefined) return;
	if (applies(start, grammar.start)) throw new GrammarError(grammar.start, 'the start rule applies itself.');
	const counts = caseCounts(start, grammar);
	if (counts.size !== 1 || !counts.has(1)) {
		throw new GrammarError(
			grammar.start,
			`"${grammar.caseRule}", the rule with cases, must be applied exactly once on every path, and not under ?, *, +, ~ or &.`,
		);
	}
}

function applies(expression: Expression, rule: string): boolean {
	return expression.kind === 'apply'
		? expression.rule === rule
		: partsOf(expression).some((part) => applies(part, rule));
}

/** The number of times that each path through an expression applies the rule with cases; 2 stands for more than once. */
function caseCounts(expression: Expression, grammar: Grammar): ReadonlySet<number> {
	switch (expression.kind) {
		case 'apply':
			return new Set([expression.rule === grammar.caseRule ? 1 : 0]);
		case 'sequence': {
			let counts = new Set([0]);
			for (const part of expression.parts) {
				const added = caseCounts(part, grammar);
				counts = new Set([...counts].flatMap((left) => [...added].map((right) => Math.min(2, left + right))));
			}
			return counts;
		}
		case 'choice':
			return new Set(expression.alternatives.flatMap((part) => [...caseCounts(part, grammar)]));
		case 'optional':
			return new Set([0, ...caseCounts(expression.body, grammar)]);
		case 'star':
		case 'plus':
		case 'not':
		case 'lookahead':
			return new Set([applies(expression.body, grammar.caseRule) ? 2 : 0]);
		case 'terminal':
		case 'range':
		case 'any':
		case 'end':
			return new Set([0]);
	}
}
