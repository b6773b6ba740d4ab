import { compilePattern } from '../pattern/pattern.ts';
import type { FailureTest, Signal } from '../rule.ts';
import { compileFieldTests } from './compile-field-tests.ts';
import { failureClasses, reasonsOf } from './failure-vocabulary.ts';
import {
	type Fields,
	namedFields,
	listed,
	nearest,
	oneOf,
	oneOrMore,
	required,
	requiredText,
} from './field-readers.ts';
import { RuleError } from './rule-error.ts';
import type { Located } from './yaml-document.ts';

/** Signals by name that rules may take with `name: shared`. */
export type SharedSignals = ReadonlyMap<string, Signal>;

/** Reads `catalog/signals.yaml`: a map from the name of a signal to what it matches. */
export function compileSharedSignals(document: Located): readonly Signal[] {
	return compileSignals(document, new Map());
}

/** Reads the `signals` of a rule: a map from a name to what it matches, or to `shared`. */
export function compileSignals(value: Located, shared: SharedSignals): readonly Signal[] {
	if (value.kind !== 'map')
		throw new RuleError('Write the signals as a map from a name to what it matches.', value.at);
	return value.fields.map(({ key, keyAt, value: body }) => {
		if (!/^[a-z][a-z0-9_]*$/.test(key))
			throw new RuleError('Write the name of a signal in small letters with underscores.', keyAt);
		if (body.kind === 'scalar' && body.value === 'shared') {
			const signal = shared.get(key);
			if (signal !== undefined) return signal;
			const known = [...shared.keys()];
			const meant = nearest(key, known);
			const advice = meant === undefined ? `they are ${listed(known)}.` : `did you mean \`${meant}\`?`;
			throw new RuleError(`\`${key}\` is none of the signals that signals.yaml shares: ${advice}`, keyAt);
		}
		return signalOf(key, body);
	});
}

function signalOf(name: string, value: Located): Signal {
	if (value.kind === 'scalar') {
		const kind =
			typeof value.value === 'string' && value.value.includes('.') ? value.value : 'source.what-happened';
		throw new RuleError(
			`Write a signal as \`{ event: ${kind} }\`, or \`shared\` where signals.yaml has it.`,
			value.at,
		);
	}
	const fields = namedFields(value, 'a signal', ['event', 'failure', 'where', 'text', 'pattern', 'source']);
	if (['text', 'pattern', 'source'].some((field) => fields.has(field)))
		return textSignalOf(name, fields, value);
	const event = fields.get('event')?.value;
	const failure = fields.get('failure')?.value;
	const where = fields.get('where')?.value;
	if (event === undefined && failure === undefined)
		throw new RuleError('A signal needs `event`, `failure`, or both; or `text` and `source`.', value.at);
	return {
		name,
		kinds: event === undefined ? undefined : oneOrMore(event, kindOf),
		failure: failure === undefined ? undefined : failureOf(failure),
		where: where === undefined ? [] : compileFieldTests(where),
	};
}

/** `{ text: 'words', source: openvpn }` or `{ pattern: 'word|other', source: openvpn }` */
function textSignalOf(name: string, fields: Fields, value: Located): Signal {
	const literal = fields.get('text')?.value;
	const pattern = fields.get('pattern')?.value;
	const other = ['event', 'failure', 'where'].find((field) => fields.has(field));
	const at = other === undefined ? undefined : fields.get(other)?.keyAt;
	if (at !== undefined)
		throw new RuleError(
			'A signal looks at the text of a line, or at the event that it gave: remove one, or write two signals.',
			at,
		);
	const written = literal ?? pattern;
	if (written === undefined || (literal !== undefined && pattern !== undefined))
		throw new RuleError('A signal on a text needs either `text` or `pattern`.', value.at);
	if (written.kind !== 'scalar' || typeof written.value !== 'string' || written.value === '')
		throw new RuleError('Write the words in quotes.', written.at);
	if (pattern !== undefined) checkPattern(written.value, written);
	const source = requiredText(required(fields, 'source', value, 'a signal on a text'), 'the source');
	return {
		name,
		kinds: undefined,
		failure: undefined,
		where: [],
		text: { source, is: literal === undefined ? 'pattern' : 'literal', text: written.value },
	};
}

function checkPattern(text: string, { at, textStart }: Located & { readonly kind: 'scalar' }): void {
	const compiled = compilePattern(text);
	if (compiled.ok) return;
	// The place inside of the text is not known where YAML's own escapes stand in between.
	const isPlain = at.source.startsWith(text, textStart);
	const place = isPlain ? { ...at, start: textStart + compiled.start, end: textStart + compiled.end } : at;
	throw new RuleError(compiled.reason, place);
}

function kindOf(value: Located): string {
	const text = requiredText(value, 'the kind of an event');
	if (/^[a-z0-9-]+\.[a-z0-9-]+$/.test(text)) return text;
	throw new RuleError('Write the kind of an event as `source.what-happened`.', value.at);
}

function failureOf(value: Located): FailureTest {
	const fields = namedFields(value, 'a failure', ['class', 'reason']);
	const classField = fields.get('class')?.value;
	const reasonField = fields.get('reason')?.value;
	const classes =
		classField === undefined
			? undefined
			: oneOrMore(classField, (item) => oneOf(item, 'the class', failureClasses));
	const known = reasonsOf(classes ?? failureClasses);
	const reasons =
		reasonField === undefined
			? undefined
			: oneOrMore(reasonField, (item) => oneOf(item, 'the reason', known));
	return { classes, reasons };
}
