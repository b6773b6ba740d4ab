import { factNames } from '@whydown/grammars';
import type { Located } from './yaml-document.ts';
import { listed, nearest, requiredText } from './field-readers.ts';
import { RuleError, type SourceRange } from './rule-error.ts';
import type { Slot, Template } from '../rule.ts';

/** A title or a summary of a rule. */
export interface TextWithSlots {
	/** The text as it reads without any input. */
	readonly plain: string;
	/** `undefined` where the text has no slots. */
	readonly template: Template | undefined;
}

const written = '`{signal.field|words}` or `{fact.os.version|words}`';

/**
 * Reads a text with slots, `Port 443 of {timed_out.peer|the VPN server} is closed`. The words stand where no value is known.
 *
 * @param signals - the names of the rule's signals
 * @throws RuleError where a slot is written wrong, or names what is not there
 */
export function textWithSlots(value: Located, what: string, signals: readonly string[]): TextWithSlots {
	const text = requiredText(value, what);
	if (!/[{}]/.test(text)) return { plain: text, template: undefined };
	const parts: (string | Slot)[] = [];
	let end = 0;
	for (const match of text.matchAll(/\{[^{}]*\}|[{}]/g)) {
		if (match.index > end) parts.push(text.slice(end, match.index));
		end = match.index + match[0].length;
		parts.push(slotOf(match[0], rangeOfPart(value, text, match.index, end), signals));
	}
	if (end < text.length) parts.push(text.slice(end));
	return {
		plain: parts.map((part) => (typeof part === 'string' ? part : part.otherwise)).join(''),
		template: parts,
	};
}

function slotOf(source: string, at: SourceRange, signals: readonly string[]): Slot {
	const match = /^\{([a-zA-Z_][\w]*)\.([\w.]+)\|([^|]+)\}$/.exec(source);
	if (match === null)
		throw new RuleError(`Write a value that the lines tell as ${written}; braces mean nothing else.`, at);
	const [, first = '', path = '', otherwise = ''] = match;
	if (first === 'fact') {
		if (factNames.some((name) => name === path)) return { fact: path, otherwise };
		const meant = nearest(path, factNames);
		const advice =
			meant === undefined ? `there are ${listed(factNames)}.` : `did you mean \`fact.${meant}\`?`;
		throw new RuleError(`There is no fact \`${path}\`: ${advice}`, at);
	}
	if (signals.includes(first)) return { signal: first, field: path, otherwise };
	const meant = nearest(first, signals);
	const advice = meant === undefined ? 'name one of `signals`, or `fact`.' : `did you mean \`${meant}\`?`;
	throw new RuleError(`This rule has no signal \`${first}\`: ${advice}`, at);
}

/** The range of a part of a text in the file: that of the whole text, where YAML has folded or unescaped it. */
function rangeOfPart(value: Located, text: string, start: number, end: number): SourceRange {
	if (value.kind !== 'scalar' || !value.at.source.startsWith(text, value.textStart)) {
		const part = text.slice(start, end);
		const found = value.at.source.indexOf(part, value.at.start);
		return found < 0 || found >= value.at.end
			? value.at
			: { ...value.at, start: found, end: found + part.length };
	}
	return { ...value.at, start: value.textStart + start, end: value.textStart + end };
}
