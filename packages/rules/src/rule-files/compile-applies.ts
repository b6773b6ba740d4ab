import { factNames } from '@whydown/grammars';
import type { Located } from './yaml-document.ts';
import { namedFields, oneOrMore, requiredText } from './field-readers.ts';
import { RuleError, type SourceRange } from './rule-error.ts';
import type { Applicability, VersionRange } from '../rule.ts';
import { isPossible, type VersionBound, type VersionOperator } from '../version.ts';

const suffix = '.version';

/** Programs whose versions a rule can ask for, as rules write them, and the facts that tell them: `network-manager`, `networkManager.version`. */
const versionFacts: ReadonlyMap<string, string> = new Map(
	factNames
		.filter((name) => name.endsWith(suffix))
		.map((name) => [
			name.slice(0, -suffix.length).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
			name,
		]),
);

/** Reads `applies: { os: '>= 2.13.0', supervisor: ['< 10', '>= 12 < 14'] }`. */
export function appliesOf(value: Located): readonly Applicability[] {
	const fields = namedFields(value, '`applies`', [...versionFacts.keys()]);
	if (fields.size === 0)
		throw new RuleError(
			"Write what it applies to, such as `{ os: '>= 2.13.0' }`, or remove `applies`.",
			value.at,
		);
	return [...fields].map(([what, field]) => ({
		what,
		fact: versionFacts.get(what) ?? '',
		ranges: oneOrMore(field.value, rangeOf),
	}));
}

function rangeOf(value: Located): VersionRange {
	const written = "versions as text, such as '>= 2.13.0' or '>= 12.0 < 14.0'";
	if (value.kind !== 'scalar' || typeof value.value !== 'string')
		throw new RuleError(`Write ${written}.`, value.at);
	const text = requiredText(value, 'versions');
	const source = value.at.source.slice(value.textStart, value.at.end);
	const bounds: VersionBound[] = [];
	// One bound after the other, so that a mistake is pointed at where it stands.
	const next = /\s*(>=|<=|>|<|=)\s*(\d+(?:\.\d+)*[a-z]?)(?=[\s"']|$)/y;
	while (next.lastIndex < source.length) {
		const from = next.lastIndex;
		const match = next.exec(source);
		if (match === null) {
			if (/^["'\s]*$/.test(source.slice(from))) break;
			throw new RuleError(
				`Here \`>=\`, \`>\`, \`<=\`, \`<\` or \`=\` and a version should stand: write ${written}.`,
				partOf(value, from),
			);
		}
		bounds.push({ op: operatorOf(match[1]), version: match[2] ?? '' });
	}
	if (!isPossible(bounds))
		throw new RuleError(
			`No version is ${text} at once: change one of the bounds, or write a list for one range or the other.`,
			value.at,
		);
	return { text: text.replace(/\s+/g, ' '), bounds };
}

function operatorOf(text: string | undefined): VersionOperator {
	return (['>=', '>', '<=', '<', '='] as const).find((op) => op === text) ?? '=';
}

function partOf(value: Located & { readonly kind: 'scalar' }, offset: number): SourceRange {
	const rest = value.at.source.slice(value.textStart + offset, value.at.end);
	const start = value.textStart + offset + (/^\s*/.exec(rest)?.[0].length ?? 0);
	return { ...value.at, start, end: start + (/^[^\s"']+/.exec(rest.trimStart())?.[0].length ?? 1) };
}
