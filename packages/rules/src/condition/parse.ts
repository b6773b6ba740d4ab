import type { ActionDict, Grammar, Node, Semantics } from 'ohm-js';
import type { Condition, Duration } from './ast.ts';

/** A signal that a condition names, and where in the text. */
export interface Mention {
	readonly signal: string;
	readonly start: number;
	readonly end: number;
}

export type ParsedCondition =
	| { readonly ok: true; readonly condition: Condition; readonly mentions: readonly Mention[] }
	| { readonly ok: false; readonly reason: string; readonly start: number; readonly end: number };

/** Reads the text of a condition. Never throws; a mistake is a value that says where and what was expected. */
export type ConditionParser = (text: string) => ParsedCondition;

let parser: Promise<ConditionParser> | undefined;

/** The parser of the condition language. It is loaded at the first call, so that analysing never loads ohm-js. */
export function conditionParser(): Promise<ConditionParser> {
	parser ??= loaded();
	return parser;
}

async function loaded(): Promise<ConditionParser> {
	const { grammar } = await import('ohm-js');
	const { conditionGrammar } = await import('./condition-grammar.generated.ts');
	return parserFrom(grammar(conditionGrammar));
}

const secondsPer: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** Seconds of `30s`, `10m`, `2h` or `1d`; `undefined` for anything else. */
export function secondsOf(text: string): Duration | undefined {
	const match = /^(\d+)([smhd])$/.exec(text);
	if (match === null) return undefined;
	return Number(match[1]) * (secondsPer[match[2] ?? ''] ?? NaN);
}

/** The method that `addOperation` gives every node; ohm-js has no type for it. */
interface ConditionNode {
	condition(): Condition;
}

function parserFrom(grammar: Grammar): ConditionParser {
	let mentions: Mention[] = [];
	const semantics: Semantics = grammar.createSemantics();
	semantics.addOperation<Condition>(
		'condition',
		conditionActions((signal) => {
			const { startIdx: start, endIdx: end } = signal.source;
			mentions.push({ signal: signal.sourceString, start, end });
			return signal.sourceString;
		}),
	);
	return (text) => {
		const match = grammar.match(text);
		if (match.failed()) {
			const { startIdx: start } = match.getInterval();
			const word = /^\w+|^(?:&&|\|\|)|^./.exec(text.slice(start))?.[0] ?? '';
			return { ok: false, reason: mistake(word, match.getExpectedText()), start, end: start + word.length };
		}
		mentions = [];
		const condition = conditionOf(semantics(match));
		return { ok: true, condition, mentions };
	};
}

function conditionOf(node: object): Condition {
	return (node as ConditionNode).condition();
}

function durationOf(option: Node): Duration | undefined {
	const clause = option.children[0];
	return clause === undefined ? undefined : secondsOf(clause.sourceString.replace(/^within\s*/, ''));
}

function chain(kind: 'and' | 'or', first: Node, others: Node): Condition {
	if (others.children.length === 0) return conditionOf(first);
	return { kind, of: [conditionOf(first), ...others.children.map(conditionOf)] };
}

/**
 * The condition that each rule of the grammar stands for.
 *
 * @param mention - notes that a signal is named, and returns its name
 */
function conditionActions(mention: (signal: Node) => string): ActionDict<Condition> {
	return {
		Condition: (either, _end) => conditionOf(either),
		Either: (first, _or, others) => chain('or', first, others),
		All: (first, _and, others) => chain('and', first, others),
		Relation_then: (first, _then, second, clause) => ({
			kind: 'then',
			first: conditionOf(first),
			second: conditionOf(second),
			within: durationOf(clause),
		}),
		Relation_notFollowedBy: (what, _not, _followed, _by, by, clause) => ({
			kind: 'not-followed-by',
			what: conditionOf(what),
			by: conditionOf(by),
			within: durationOf(clause),
		}),
		Relation_notPrecededBy: (what, _not, _preceded, _by, by, clause) => ({
			kind: 'not-preceded-by',
			what: conditionOf(what),
			by: conditionOf(by),
			within: durationOf(clause),
		}),
		Operand_group: (_open, either, _close) => conditionOf(either),
		Operand_count: (_count, _open, signal, _close, _atLeast, number, clause) => ({
			kind: 'count',
			signal: mention(signal),
			atLeast: Number(number.sourceString),
			within: durationOf(clause),
		}),
		Operand_distinct: (_distinct, _open, signal, _dot, path, _close, _atLeast, number, clause) => ({
			kind: 'distinct',
			signal: mention(signal),
			field: path.sourceString,
			atLeast: Number(number.sourceString),
			within: durationOf(clause),
		}),
		Operand_new: (_new, _open, signal, _dot, path, _close) => ({
			kind: 'new',
			signal: mention(signal),
			field: path.sourceString,
		}),
		Operand_inFirst: (signal, _in, _first, duration) => ({
			kind: 'in-first',
			signal: mention(signal),
			within: secondsOf(duration.sourceString) ?? NaN,
		}),
		signal: (name) => ({ kind: 'signal', signal: mention(name) }),
	};
}

/** Words of other languages, and what to write instead. */
const otherwise: ReadonlyMap<string, string> = new Map([
	['before', 'write `a then b within 5m`'],
	['after', 'write `b then a within 5m`'],
	['followed', 'write `a then b within 5m`, or `a not followed by b within 5m`'],
	[
		'not',
		'what must be absent stands behind a signal, as in `a not followed by b within 5m`, or under `excludes`',
	],
	['&&', 'write `and`'],
	['||', 'write `or`'],
]);

function mistake(found: string, expected: string): string {
	const here = found === '' ? 'The condition ends too early' : `The condition cannot go on with "${found}"`;
	// No one can write the end: it comes last, in other words.
	const small = found.toLowerCase();
	const meant = otherwise.get(small) ?? (expected.includes(`"${small}"`) ? `write \`${small}\`` : undefined);
	if (meant !== undefined) return `${here}: ${meant}.`;
	const wanted = expected.replace(/^end of input(?:,? or |, |$)|,? or end of input$|end of input, /, '');
	const steps = [
		...(wanted === '' ? [] : [`write ${wanted.replaceAll('"', '`')}`]),
		...(wanted === expected ? [] : ['make this the end of the condition']),
	];
	return `${here}: ${steps.join(', or ')}.`;
}
