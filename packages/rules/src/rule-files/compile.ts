import { appliesOf } from './compile-applies.ts';
import type { Condition } from '../condition/ast.ts';
import { evidenceNames } from '../condition/traversal.ts';
import type { ConditionParser } from '../condition/parse.ts';
import type { Located } from './yaml-document.ts';
import { failureClasses, reasonsOf } from './failure-vocabulary.ts';
import {
	durationOf,
	type Fields,
	fieldsOf,
	flagOf,
	kebabCase,
	listed,
	listOf,
	nearest,
	numberOf,
	oneOf,
	oneOrMore,
	required,
	scalarOf,
	textOf,
} from './field-readers.ts';
import { compilePattern } from '../pattern/pattern.ts';
import { RuleError, type SourceRange } from './rule-error.ts';
import { textWithSlots } from './text-with-slots.ts';
import type {
	Circumstance,
	ConditionSource,
	Explanation,
	FactRef,
	FieldTest,
	RemedyCard,
	Rule,
	RuleTest,
	Scalar,
	Signal,
	TestedRule,
} from '../rule.ts';

const defaultLag = 120;

const ruleFields = [
	'id',
	'area',
	'title',
	'severity',
	'role',
	'summary',
	'applies',
	'signals',
	'by',
	'needs',
	'excludes',
	'resolved_by',
	'lasts',
	'contributes',
	'explains',
	'fix_before',
	'confidence',
	'sources',
	'remedy',
	'references',
	'false_positives',
	'tests',
];

const requiredFields = [
	'id',
	'area',
	'title',
	'severity',
	'role',
	'summary',
	'signals',
	'needs',
	'remedy',
	'tests',
];

/** Signals by name that rules may take with `name: shared`. */
export type SharedSignals = ReadonlyMap<string, Signal>;

/**
 * Checks a rule file and turns it into the rule that the engine runs.
 *
 * @throws RuleError at the first mistake, with its place and what to write instead
 */
export function compileRule(document: Located, shared: SharedSignals, parse: ConditionParser): TestedRule {
	const what = 'a rule';
	const fields = fieldsOf(document, what, ruleFields);
	const absent = requiredFields.filter((name) => !fields.has(name));
	if (absent.length > 1)
		throw new RuleError(`A rule needs the fields ${absent.map((name) => `\`${name}\``).join(', ')}, too.`, {
			...document.at,
			end: document.at.start + 1,
		});
	const need = (name: string): Located => required(fields, name, document, what);
	const optional = <Value>(name: string, read: (value: Located) => Value): Value | undefined => {
		const field = fields.get(name);
		return field === undefined ? undefined : read(field.value);
	};

	const signals = signalsOf(need('signals'), shared);
	const names = signals.map((signal) => signal.name);
	const signalName = (value: Located): string => knownSignal(textOf(value, 'a signal'), value.at, names);
	const condition = (value: Located): ConditionSource => conditionOf(value, names, parse);
	const circumstance = (value: Located): Circumstance => circumstanceOf(value, condition);
	const signalNames = (field: string): readonly string[] =>
		optional(field, (value) => listOf(value, `\`${field}\``, signalName)) ?? [];
	const texts = (field: string): readonly string[] =>
		optional(field, (value) => listOf(value, `\`${field}\``, (item) => textOf(item, 'each item'))) ?? [];

	const needs = condition(need('needs'));
	const title = textWithSlots(need('title'), 'the title', names);
	const summary = textWithSlots(need('summary'), 'the summary', names);
	return {
		id: kebabCase(need('id'), 'the id'),
		area: kebabCase(need('area'), 'the area'),
		title: title.plain,
		severity: oneOf(need('severity'), 'the severity', ['critical', 'error', 'warning', 'info']),
		role: oneOf(need('role'), 'the role', ['cause', 'symptom']),
		summary: summary.plain,
		...(title.template === undefined && summary.template === undefined
			? {}
			: {
					templates: {
						...(title.template && { title: title.template }),
						...(summary.template && { summary: summary.template }),
					},
				}),
		applies: optional('applies', appliesOf) ?? [],
		signals,
		groupBy:
			optional('by', (value) => oneOf(value, '`by`', ['boot', 'pid', 'peer', 'host', 'container', 'unit'])) ??
			'boot',
		needs,
		excludes: optional('excludes', (value) => oneOrMore(value, circumstance)) ?? [],
		resolvedBy: optional('resolved_by', condition),
		...(optional('lasts', (value) => flagOf(value, '`lasts`')) === true && { lasts: true }),
		contributes: signalNames('contributes'),
		explains: optional('explains', (value) => listOf(value, '`explains`', explanationOf)) ?? [],
		fixBefore:
			optional('fix_before', (value) =>
				listOf(value, '`fix_before`', (item) => kebabCase(item, 'the id of a rule')),
			) ?? [],
		confidence: optional('confidence', (value) => confidenceOf(value, circumstance)) ?? {
			base: 'likely',
			raisedBy: [],
			loweredBy: [],
		},
		sources:
			optional('sources', (value) => listOf(value, '`sources`', (item) => kebabCase(item, 'a source'))) ??
			sourcesOf(needs.condition, signals, need('needs').at),
		remedy: listOf(need('remedy'), '`remedy`', remedyOf),
		references: texts('references'),
		falsePositives: texts('false_positives'),
		tests: listOf(need('tests'), '`tests`', testOf),
	};
}

/** Reads `catalog/signals.yaml`: a map from the name of a signal to what it matches. */
export function compileSharedSignals(document: Located): readonly Signal[] {
	return signalsOf(document, new Map());
}

function signalsOf(value: Located, shared: SharedSignals): readonly Signal[] {
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
	const fields = fieldsOf(value, 'a signal', ['event', 'failure', 'where', 'text', 'pattern', 'source']);
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
		where: where === undefined ? [] : testsOf(where),
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
	const source = textOf(required(fields, 'source', value, 'a signal on a text'), 'the source');
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
	// Where YAML's own escapes stand in between, the place inside of it is not known.
	const isPlain = at.source.startsWith(text, textStart);
	const place = isPlain ? { ...at, start: textStart + compiled.start, end: textStart + compiled.end } : at;
	throw new RuleError(compiled.reason, place);
}

function kindOf(value: Located): string {
	const text = textOf(value, 'the kind of an event');
	if (/^[a-z0-9-]+\.[a-z0-9-]+$/.test(text)) return text;
	throw new RuleError('Write the kind of an event as `source.what-happened`.', value.at);
}

function failureOf(value: Located): NonNullable<Signal['failure']> {
	const fields = fieldsOf(value, 'a failure', ['class', 'reason']);
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

function testsOf(value: Located): Signal['where'] {
	if (value.kind !== 'map') throw new RuleError('Write `where` as a map from a field to a test.', value.at);
	return value.fields.flatMap(({ key: field, keyAt, value: right }) => {
		if (!/^[a-zA-Z][a-zA-Z0-9]*(\.[a-zA-Z][a-zA-Z0-9]*)*$/.test(field))
			throw new RuleError('Write the name of a field, or a path such as `failure.depth`.', keyAt);
		return testsOfField(right).map((test) => ({ field, test }));
	});
}

const operators = ['above', 'below', 'magnitude_above', 'in', 'not_in', 'present'];

/** Every operator of `{ above: 1, below: 5 }` is a test of its own; all must hold. */
function testsOfField(value: Located): readonly FieldTest[] {
	if (value.kind === 'list') return [{ op: 'in', values: value.items.map(valueOf) }];
	if (value.kind === 'scalar') return [{ op: 'equals', value: factOf(value) ?? valueOf(value) }];
	if (value.fields.length === 0) throw new RuleError(`Write a test: one of ${listed(operators)}.`, value.at);
	return [...fieldsOf(value, 'a test', operators).values()].map(({ key, value: right }): FieldTest => {
		switch (key) {
			case 'above':
				return { op: 'above', value: numberOf(right, '`above`') };
			case 'below':
				return { op: 'below', value: numberOf(right, '`below`') };
			case 'magnitude_above':
				return { op: 'magnitude-above', value: numberOf(right, '`magnitude_above`') };
			case 'in':
				return { op: 'in', values: factOf(right) ?? listOf(right, '`in`', valueOf) };
			case 'not_in':
				return { op: 'not-in', values: factOf(right) ?? listOf(right, '`not_in`', valueOf) };
			default:
				return { op: 'present', value: flagOf(right, '`present`') };
		}
	});
}

function valueOf(value: Located): Scalar {
	return scalarOf(value, 'the value of a field');
}

function factOf(value: Located): FactRef | undefined {
	if (value.kind !== 'scalar' || typeof value.value !== 'string') return undefined;
	const path = /^fact\.(.+)$/.exec(value.value)?.[1];
	return path === undefined ? undefined : { fact: path };
}

function conditionOf(value: Located, names: readonly string[], parse: ConditionParser): ConditionSource {
	if (value.kind !== 'scalar')
		throw new RuleError('Write a condition as text, such as `a and b` or `a then b within 5m`.', value.at);
	textOf(value, 'the condition');

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

/** A condition, or `{ seen: a or b, within: 10m }`. */
function circumstanceOf(value: Located, condition: (value: Located) => ConditionSource): Circumstance {
	if (value.kind === 'scalar') return { ...condition(value), within: undefined };
	const what = 'a circumstance';
	const fields = fieldsOf(value, what, ['seen', 'within']);
	return {
		...condition(required(fields, 'seen', value, what)),
		within: durationOf(required(fields, 'within', value, what), '`within`'),
	};
}

/** What a reader could still follow; the parser calls itself for each bracket. */
const longest = { text: 2000, depth: 20 } as const;

/** Where a condition becomes too long or too deep. */
function tooLongFrom(source: string): number | undefined {
	let depth = 0;
	for (const { 0: bracket, index } of source.slice(0, longest.text).matchAll(/[()]/g)) {
		depth += bracket === '(' ? 1 : -1;
		if (depth > longest.depth) return index;
	}
	return source.length > longest.text ? longest.text : undefined;
}

function knownSignal(name: string, at: SourceRange, names: readonly string[]): string {
	if (names.includes(name)) return name;
	const meant = nearest(name, names);
	const advice =
		meant === undefined
			? `add it to \`signals\`, where there is ${listed(names)}.`
			: `did you mean \`${meant}\`?`;
	throw new RuleError(`This rule has no signal \`${name}\`: ${advice}`, at);
}

function explanationOf(value: Located): Explanation {
	if (value.kind === 'scalar') return { rule: kebabCase(value, 'the id of a rule'), lag: defaultLag };
	const what = 'an explanation';
	const fields = fieldsOf(value, what, ['rule', 'lag']);
	const lag = fields.get('lag')?.value;
	return {
		rule: kebabCase(required(fields, 'rule', value, what), 'the id of a rule'),
		lag: lag === undefined ? defaultLag : durationOf(lag, '`lag`'),
	};
}

function confidenceOf(value: Located, circumstance: (value: Located) => Circumstance): Rule['confidence'] {
	const what = 'the confidence';
	const fields = fieldsOf(value, what, ['base', 'raised_by', 'lowered_by']);
	const circumstances = (name: string): readonly Circumstance[] => {
		const list = fields.get(name)?.value;
		return list === undefined ? [] : listOf(list, `\`${name}\``, circumstance);
	};
	return {
		base: oneOf(required(fields, 'base', value, what), '`base`', ['certain', 'likely', 'possible']),
		raisedBy: circumstances('raised_by'),
		loweredBy: circumstances('lowered_by'),
	};
}

function remedyOf(value: Located): RemedyCard {
	const what = 'a remedy';
	const fields = fieldsOf(value, what, ['do', 'risk', 'needs_reboot', 'verify', 'avoid', 'doc']);
	const text = (name: string): string | undefined => {
		const field = fields.get(name)?.value;
		return field === undefined ? undefined : textOf(field, `\`${name}\``);
	};
	const reboot = fields.get('needs_reboot')?.value;
	const doc = fields.get('doc')?.value;
	if (doc !== undefined && !/^https:\/\/\S+$/.test(textOf(doc, '`doc`')))
		throw new RuleError('Write `doc` as a link that begins with https://.', doc.at);
	return {
		do: textOf(required(fields, 'do', value, what), '`do`'),
		risk: oneOf(required(fields, 'risk', value, what), '`risk`', ['read-only', 'disruptive']),
		needsReboot: reboot === undefined ? false : flagOf(reboot, '`needs_reboot`'),
		verify: text('verify'),
		avoid: text('avoid'),
		doc: text('doc'),
	};
}

function testOf(value: Located): RuleTest {
	const what = 'a test';
	const fields = fieldsOf(value, what, ['name', 'fires', 'silent']);
	const name = textOf(required(fields, 'name', value, what), 'the name of the test');
	const fires = fields.get('fires')?.value;
	const silent = fields.get('silent')?.value;
	const input = fires ?? silent;
	if (input === undefined || (fires !== undefined && silent !== undefined))
		throw new RuleError('A test needs lines under either `fires` or `silent`.', value.at);
	if (input.kind !== 'scalar' || typeof input.value !== 'string')
		throw new RuleError('Write the lines as a block: `|`, then the lines, indented.', input.at);
	return { name, expect: fires === undefined ? 'silent' : 'fires', input: input.value };
}

/** The sources that can make the rule fire. */
function sourcesOf(needs: Condition, signals: readonly Signal[], at: SourceRange): readonly string[] {
	const asked = evidenceNames(needs);
	const named = signals
		.filter((signal) => asked.includes(signal.name))
		.flatMap(({ kinds, text }) =>
			text === undefined ? (kinds ?? []).map((kind) => kind.slice(0, kind.indexOf('.'))) : [text.source],
		);
	const sources = [...new Set(named)].toSorted();
	if (sources.length > 0) return sources;
	throw new RuleError(
		'Nothing here names a source, because the signals match failures of any event: add `sources: [openvpn, supervisor]`.',
		at,
	);
}
