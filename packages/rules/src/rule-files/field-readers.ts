import type { Field, Located } from './yaml-document.ts';
import { RuleError } from './rule-error.ts';
import type { Scalar } from '../rule.ts';
import { secondsOf } from '../condition/parse.ts';
import type { Duration } from '../condition/ast.ts';

/** The fields of a map by name. Every reader below throws a RuleError that says what to write instead. */
export type Fields = ReadonlyMap<string, Field>;

/** Reads a map that may have only the named fields. */
export function namedFields(value: Located, what: string, allowed: readonly string[]): Fields {
	if (value.kind !== 'map') throw new RuleError(`Write ${what} as a map with ${listed(allowed)}.`, value.at);
	const fields = new Map<string, Field>();
	for (const field of value.fields) {
		if (!allowed.includes(field.key)) {
			const meant = nearest(field.key, allowed);
			const advice = meant === undefined ? `it may have ${listed(allowed)}` : `did you mean \`${meant}\`?`;
			throw new RuleError(`${capitalised(what)} has no field \`${field.key}\`: ${advice}`, field.keyAt);
		}
		fields.set(field.key, field);
	}
	return fields;
}

/** The value of a field that must be there. */
export function required(fields: Fields, name: string, of: Located, what: string): Located {
	const field = fields.get(name);
	if (field !== undefined) return field.value;
	throw new RuleError(`${capitalised(what)} needs the field \`${name}\`.`, startOf(of));
}

export function requiredText(value: Located, what: string): string {
	if (value.kind === 'scalar' && typeof value.value === 'string' && value.value.trim() !== '')
		return value.value.trim();
	const isEmpty = value.kind === 'scalar' && (value.value === null || value.value === '');
	throw new RuleError(
		isEmpty
			? `Write ${what} as text: there is none. A text that begins with # goes into quotes.`
			: `Write ${what} as text.`,
		value.at,
	);
}

export function flagOf(value: Located, what: string): boolean {
	if (value.kind === 'scalar' && typeof value.value === 'boolean') return value.value;
	throw new RuleError(`Write true or false for ${what}.`, value.at);
}

export function numberOf(value: Located, what: string): number {
	if (value.kind === 'scalar' && typeof value.value === 'number' && Number.isFinite(value.value))
		return value.value;
	throw new RuleError(`Write a number for ${what}.`, value.at);
}

export function scalarOf(value: Located, what: string): Scalar {
	if (value.kind === 'scalar' && value.value !== null) return value.value;
	throw new RuleError(`Write a text, a number, true or false for ${what}.`, value.at);
}

export function durationOf(value: Located, what: string): Duration {
	const seconds = value.kind === 'scalar' ? secondsOf(String(value.value)) : undefined;
	if (seconds !== undefined) return seconds;
	throw new RuleError(`Write ${what} as a duration such as 30s, 10m, 2h or 1d.`, value.at);
}

export function listOf<Item>(value: Located, what: string, item: (value: Located) => Item): readonly Item[] {
	if (value.kind !== 'list')
		throw new RuleError(`Write ${what} as a list: \`[a, b]\`, or lines that begin with \`- \`.`, value.at);
	return value.items.map(item);
}

/** One value, or a list of them. */
export function oneOrMore<Item>(value: Located, item: (value: Located) => Item): readonly Item[] {
	return value.kind === 'list' ? value.items.map(item) : [item(value)];
}

export function oneOf<Name extends string>(value: Located, what: string, names: readonly Name[]): Name {
	const found = names.find((name) => value.kind === 'scalar' && value.value === name);
	if (found !== undefined) return found;
	const meant = value.kind === 'scalar' ? nearest(String(value.value), names) : undefined;
	const advice = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
	throw new RuleError(`Write one of ${listed(names)} for ${what}.${advice}`, value.at);
}

export function kebabCase(value: Located, what: string): string {
	const text = requiredText(value, what);
	if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) return text;
	throw new RuleError(`Write ${what} in small letters with hyphens, such as \`clock-set-back\`.`, value.at);
}

/** \`a\`, \`b\` or \`c\`, for messages. */
export function listed(names: readonly string[]): string {
	const quoted = names.map((name) => `\`${name}\``);
	return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

/** The name that a typing mistake most likely meant. */
export function nearest(name: string, among: readonly string[]): string | undefined {
	if (name.length > longestName) return undefined;
	const scored = among.map((other) => ({ other, distance: distanceBetween(name, other) }));
	const best = scored.toSorted((a, b) => a.distance - b.distance)[0];
	return best !== undefined && best.distance <= Math.max(1, Math.floor(name.length / 3))
		? best.other
		: undefined;
}

/** No name is so long, and comparing takes the longer, the longer it is. */
const longestName = 100;

/** Levenshtein's distance. */
function distanceBetween(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}

function startOf(value: Located): Located['at'] {
	return { ...value.at, end: value.at.start + 1 };
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Lines of a journal, as a test holds them: a block of text. */
export function linesOf(input: Located): string {
	if (input.kind === 'scalar' && typeof input.value === 'string') return input.value;
	throw new RuleError('Write the lines as a block: `|`, then the lines, indented.', input.at);
}
