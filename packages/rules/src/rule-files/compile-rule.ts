import type { Condition, GroupKey } from '../condition/ast.ts';
import type { ConditionParser } from '../condition/parse.ts';
import { evidenceNames } from '../condition/traversal.ts';
import {
	usualLag,
	type Adjustment,
	type Circumstance,
	type ConditionSource,
	type Explanation,
	type Recovery,
	type RemedyCard,
	type Rivalry,
	type Rule,
	type RuleTest,
	type Signal,
	type TestedRule,
} from '../rule.ts';
import { appliesOf } from './compile-applies.ts';
import { compileCircumstance, compileCondition, knownSignal } from './compile-condition.ts';
import { compileSignals, type SharedSignals } from './compile-signals.ts';
import {
	durationOf,
	type Fields,
	namedFields,
	flagOf,
	kebabCase,
	linesOf,
	listed,
	listOf,
	oneOf,
	oneOrMore,
	required,
	requiredText,
} from './field-readers.ts';
import { RuleError, type SourceRange } from './rule-error.ts';
import { textWithSlots } from './text-with-slots.ts';
import type { Located } from './yaml-document.ts';

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
	'units',
	'needs',
	'context',
	'least_proof',
	'excludes',
	'resolved_by',
	'recovers',
	'lasts',
	'tolerates',
	'contributes',
	'explains',
	'rivals',
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

const groupKeys: readonly GroupKey[] = ['boot', 'pid', 'peer', 'host', 'container', 'unit', 'interface'];

const defaultConfidence: Rule['confidence'] = { base: 'likely', raisedBy: [], loweredBy: [] };

/**
 * Checks a rule file and turns it into the rule that the engine runs.
 *
 * @throws RuleError at the first mistake, with its place and what to write instead
 */
export function compileRule(document: Located, shared: SharedSignals, parse: ConditionParser): TestedRule {
	const what = 'a rule';
	const fields = checkedFields(document, what);
	const need = (name: string): Located => required(fields, name, document, what);
	const optional = <Value>(name: string, read: (value: Located) => Value): Value | undefined => {
		const field = fields.get(name);
		return field === undefined ? undefined : read(field.value);
	};
	const list = <Item>(name: string, item: (value: Located) => Item): readonly Item[] =>
		optional(name, (value) => listOf(value, `\`${name}\``, item)) ?? [];

	const signals = compileSignals(need('signals'), shared);
	const names = signals.map((signal) => signal.name);
	const condition = (value: Located): ConditionSource => compileCondition(value, names, parse);
	const circumstance = (value: Located): Circumstance => compileCircumstance(value, condition);
	const needs = condition(need('needs'));
	const leastProof = optional('least_proof', (value) => requiredText(value, '`least_proof`'));
	const context = list('context', (item) => knownSignal(requiredText(item, 'a signal'), item.at, names));
	const units = list('units', (item) => requiredText(item, 'a unit'));
	const rivals = list('rivals', (item) => readRivalry(item, condition));
	const recovers = optional('recovers', (value) => recoveriesOf(value, names, condition));
	const tolerates = optional('tolerates', (value) => durationOf(value, '`tolerates`'));
	return {
		id: kebabCase(need('id'), 'the id'),
		area: kebabCase(need('area'), 'the area'),
		...titleAndSummary(need('title'), need('summary'), names),
		severity: oneOf(need('severity'), 'the severity', ['critical', 'error', 'warning', 'info']),
		role: oneOf(need('role'), 'the role', ['cause', 'symptom']),
		applies: optional('applies', appliesOf) ?? [],
		signals,
		groupBy: optional('by', (value) => oneOf(value, '`by`', groupKeys)) ?? 'boot',
		...(units.length > 0 && { units }),
		needs,
		...(leastProof !== undefined && { leastProof }),
		...(context.length > 0 && { context }),
		excludes: optional('excludes', (value) => oneOrMore(value, circumstance)) ?? [],
		resolvedBy: optional('resolved_by', condition),
		...(recovers !== undefined && { recovers }),
		...(optional('lasts', (value) => flagOf(value, '`lasts`')) === true && { lasts: true }),
		...(tolerates !== undefined && { tolerates }),
		contributes: list('contributes', (item) => knownSignal(requiredText(item, 'a signal'), item.at, names)),
		explains: list('explains', readExplanation),
		...(rivals.length > 0 && { rivals }),
		fixBefore: list('fix_before', readRuleId),
		confidence: optional('confidence', (value) => readConfidence(value, condition)) ?? defaultConfidence,
		sources:
			optional('sources', (value) => listOf(value, '`sources`', (item) => kebabCase(item, 'a source'))) ??
			sourcesAskedFor(needs.condition, signals, need('needs').at),
		remedy: listOf(need('remedy'), '`remedy`', readRemedy),
		references: list('references', (item) => requiredText(item, 'each item')),
		falsePositives: list('false_positives', (item) => requiredText(item, 'each item')),
		tests: listOf(need('tests'), '`tests`', readTest),
	};
}

function checkedFields(document: Located, what: string): Fields {
	const fields = namedFields(document, what, ruleFields);
	const absent = requiredFields.filter((name) => !fields.has(name));
	if (absent.length < 2) return fields;
	throw new RuleError(`A rule needs the fields ${absent.map((name) => `\`${name}\``).join(', ')}, too.`, {
		...document.at,
		end: document.at.start + 1,
	});
}

function titleAndSummary(
	title: Located,
	summary: Located,
	signals: readonly string[],
): Pick<Rule, 'title' | 'summary' | 'templates'> {
	const ofTitle = textWithSlots(title, 'the title', signals);
	const ofSummary = textWithSlots(summary, 'the summary', signals);
	const templates = {
		...(ofTitle.template && { title: ofTitle.template }),
		...(ofSummary.template && { summary: ofSummary.template }),
	};
	return {
		title: ofTitle.plain,
		summary: ofSummary.plain,
		...(Object.keys(templates).length > 0 && { templates }),
	};
}

function recoveriesOf(
	value: Located,
	signals: readonly string[],
	condition: (value: Located) => ConditionSource,
): readonly Recovery[] {
	if (value.kind !== 'map')
		throw new RuleError('Write `recovers` as a map from a signal to what ends its lines.', value.at);
	return value.fields.map(({ key, keyAt, value: by }) => ({
		signal: knownSignal(key, keyAt, signals),
		by: condition(by),
	}));
}

function readRuleId(value: Located): string {
	return kebabCase(value, 'the id of a rule');
}

function readExplanation(value: Located): Explanation {
	if (value.kind === 'scalar') return { rule: readRuleId(value), lag: usualLag };
	const what = 'an explanation';
	const fields = namedFields(value, what, ['rule', 'lag', 'near']);
	const lag = fields.get('lag')?.value;
	const near = fields.get('near');
	if (lag !== undefined && near !== undefined)
		throw new RuleError('Write `lag` or `near`: what must be near ends with its lines.', near.keyAt);
	return {
		rule: readRuleId(required(fields, 'rule', value, what)),
		lag: lag === undefined ? usualLag : durationOf(lag, '`lag`'),
		...(near !== undefined && { near: durationOf(near.value, '`near`') }),
	};
}

function readRivalry(value: Located, condition: (value: Located) => ConditionSource): Rivalry {
	const what = 'a rival';
	const fields = namedFields(value, what, ['rule', 'look', 'ruled_out_by']);
	const ruledOutBy = fields.get('ruled_out_by')?.value;
	return {
		rule: readRuleId(required(fields, 'rule', value, what)),
		look: requiredText(required(fields, 'look', value, what), '`look`'),
		...(ruledOutBy !== undefined && { ruledOutBy: condition(ruledOutBy) }),
	};
}

function readConfidence(value: Located, condition: (value: Located) => ConditionSource): Rule['confidence'] {
	const what = 'the confidence';
	const fields = namedFields(value, what, ['base', 'raised_by', 'lowered_by']);
	const adjustments = (name: string): readonly Adjustment[] => {
		const list = fields.get(name)?.value;
		return list === undefined ? [] : listOf(list, `\`${name}\``, (item) => readAdjustment(item, condition));
	};
	return {
		base: oneOf(required(fields, 'base', value, what), '`base`', confidences),
		raisedBy: adjustments('raised_by'),
		loweredBy: adjustments('lowered_by'),
	};
}

const confidences = ['certain', 'likely', 'possible'] as const;

/** A condition, or `{ seen: a or b, within: 10m, to: likely }`. */
function readAdjustment(value: Located, condition: (value: Located) => ConditionSource): Adjustment {
	if (value.kind === 'scalar') return { ...condition(value), within: undefined };
	const what = 'what adjusts the confidence';
	const fields = namedFields(value, what, ['seen', 'within', 'to']);
	const within = fields.get('within')?.value;
	const to = fields.get('to')?.value;
	return {
		...condition(required(fields, 'seen', value, what)),
		within: within === undefined ? undefined : durationOf(within, '`within`'),
		...(to !== undefined && { to: oneOf(to, '`to`', confidences) }),
	};
}

function readRemedy(value: Located): RemedyCard {
	const what = 'a remedy';
	const fields = namedFields(value, what, ['do', 'risk', 'needs_reboot', 'verify', 'avoid', 'doc']);
	const text = (name: string): string | undefined => {
		const field = fields.get(name)?.value;
		return field === undefined ? undefined : requiredText(field, `\`${name}\``);
	};
	const reboot = fields.get('needs_reboot')?.value;
	const doc = fields.get('doc')?.value;
	if (doc !== undefined && !/^https:\/\/\S+$/.test(requiredText(doc, '`doc`')))
		throw new RuleError('Write `doc` as a link that begins with https://.', doc.at);
	return {
		do: requiredText(required(fields, 'do', value, what), '`do`'),
		risk: oneOf(required(fields, 'risk', value, what), '`risk`', ['read-only', 'disruptive']),
		needsReboot: reboot === undefined ? false : flagOf(reboot, '`needs_reboot`'),
		verify: text('verify'),
		avoid: text('avoid'),
		doc: text('doc'),
	};
}

const expectations = ['fires', ...confidences, 'passing', 'silent'] as const;

function readTest(value: Located): RuleTest {
	const what = 'a test';
	const fields = namedFields(value, what, ['name', ...expectations]);
	const name = requiredText(required(fields, 'name', value, what), 'the name of the test');
	const [expect, another] = expectations.filter((word) => fields.has(word));
	if (expect === undefined || another !== undefined)
		throw new RuleError(`A test needs lines under one of ${listed(expectations)}.`, value.at);
	return { name, expect, input: linesOf(required(fields, expect, value, what)) };
}

/** The sources that can make the rule fire. */
function sourcesAskedFor(needs: Condition, signals: readonly Signal[], at: SourceRange): readonly string[] {
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
