import type { ConditionParser } from '../condition/parse.ts';
import type { Circumstance, ConditionSource } from '../rule.ts';
import { durationOf, namedFields, listed, nearest, required, requiredText } from './field-readers.ts';
import { RuleError, type SourceRange } from './rule-error.ts';
import type { Located } from './yaml-document.ts';

/**
 * Reads a condition.
 *
 * @param names - the names of the rule's signals
 */
export function compileCondition(
	value: Located,
	names: readonly string[],
	parse: ConditionParser,
): ConditionSource {
	if (value.kind !== 'scalar')
		throw new RuleError('Write a condition as text, such as `a and b` or `a then b within 5m`.', value.at);
	requiredText(value, 'the condition');

	// The source itself is parsed, not YAML's folded text, so that places in a condition are places in the file.
	const source = value.at.source.slice(value.textStart, value.at.end).replace(/["']?\s*$/, '');
	const within = (start: number, end: number): SourceRange => ({
		...value.at,
		start: value.textStart + start,
		end: value.textStart + end,
	});
	const tooLong = tooLongFrom(source);
	if (tooLong !== undefined)
		throw new RuleError(
			`A condition has at most ${longest.text} characters and ${longest.depth} brackets in brackets: make signals or rules of its parts.`,
			within(tooLong, tooLong + 1),
		);
	const parsed = parse(source);
	if (!parsed.ok) throw new RuleError(parsed.reason, within(parsed.start, parsed.end));
	for (const { signal, start, end } of parsed.mentions) knownSignal(signal, within(start, end), names);
	return { text: source.replace(/\s+/g, ' ').trim(), condition: parsed.condition };
}

/** Reads a condition, or `{ seen: a or b, within: 10m }`. */
export function compileCircumstance(
	value: Located,
	condition: (value: Located) => ConditionSource,
): Circumstance {
	if (value.kind === 'scalar') return { ...condition(value), within: undefined };
	const what = 'a circumstance';
	const fields = namedFields(value, what, ['seen', 'within']);
	return {
		...condition(required(fields, 'seen', value, what)),
		within: durationOf(required(fields, 'within', value, what), '`within`'),
	};
}

/** The limits of what a reader can still follow; the parser calls itself for each bracket. */
const longest = { text: 2000, depth: 20 } as const;

/** The place where a condition becomes too long or too deep. */
function tooLongFrom(source: string): number | undefined {
	let depth = 0;
	for (const { 0: bracket, index } of source.slice(0, longest.text).matchAll(/[()]/g)) {
		depth += bracket === '(' ? 1 : -1;
		if (depth > longest.depth) return index;
	}
	return source.length > longest.text ? longest.text : undefined;
}

/** The name of a signal, if the rule has one of that name. */
export function knownSignal(name: string, at: SourceRange, names: readonly string[]): string {
	if (names.includes(name)) return name;
	const meant = nearest(name, names);
	const advice =
		meant === undefined
			? `add it to \`signals\`, where there is ${listed(names)}.`
			: `did you mean \`${meant}\`?`;
	throw new RuleError(`This rule has no signal \`${name}\`: ${advice}`, at);
}
