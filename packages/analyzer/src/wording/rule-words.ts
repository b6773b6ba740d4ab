import type { Circumstance, Condition, FieldTest, Rule, Scalar, Signal } from '@whydown/rules';
import { duration } from '../text/quantities.ts';

/** `a`, `b` or `c`, as code. */
export function eitherOf(names: readonly string[]): string {
	return joined(
		names.map((name) => `\`${name}\``),
		'or',
	);
}

function joined(parts: readonly string[], word: 'and' | 'or'): string {
	return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;
}

/** The name that a rule gives to a signal, to be read in a sentence: “timed out”. */
export function signalName(name: string): string {
	return `“${name.replaceAll('_', ' ')}”`;
}

/** The event that shows a signal: `openvpn.connect-failed` with the failure `connect: timed-out`. */
export function signalWords({ kinds, failure, where, text }: Signal): string {
	if (text !== undefined) {
		const isSaid = text.is === 'literal' ? 'with the words' : 'that matches';
		return `a line of \`${text.source}\` ${isSaid} \`${text.text}\``;
	}
	const event = kinds === undefined ? 'any event' : eitherOf(kinds);
	const tests = where.map(({ field, test }) => `\`${field}\` ${testWords(test)}`);
	return [
		event,
		...(failure === undefined ? [] : [`with ${failureWords(failure)}`]),
		...(tests.length === 0 ? [] : [`where ${joined(tests, 'and')}`]),
	].join(' ');
}

function failureWords({ classes, reasons }: NonNullable<Signal['failure']>): string {
	if (classes === undefined && reasons === undefined) return 'a failure';
	if (reasons === undefined) return `a failure of ${eitherOf(classes ?? [])}`;
	if (classes === undefined) return `the failure ${eitherOf(reasons)}`;
	const [only] = classes;
	return classes.length === 1
		? `the failure ${eitherOf(reasons.map((reason) => `${only}: ${reason}`))}`
		: `a failure of ${eitherOf(classes)}, namely ${eitherOf(reasons)}`;
}

function testWords(test: FieldTest): string {
	const scalars = (values: readonly Scalar[]): string => eitherOf(values.map(String));
	switch (test.op) {
		case 'equals':
			return typeof test.value === 'object'
				? `is the device’s \`${test.value.fact}\``
				: `is ${scalars([test.value])}`;
		case 'in':
			return 'fact' in test.values
				? `is among the device’s \`${test.values.fact}\``
				: `is ${scalars(test.values)}`;
		case 'not-in':
			return 'fact' in test.values
				? `is not among the device’s \`${test.values.fact}\``
				: `is not ${scalars(test.values)}`;
		case 'above':
			return `is above ${test.value}`;
		case 'below':
			return `is below ${test.value}`;
		case 'magnitude-above':
			return `is above ${test.value} or below -${test.value}`;
		case 'present':
			return test.value ? 'is given' : 'is not given';
	}
}

function withinWords(seconds: number | undefined): string {
	return seconds === undefined ? '' : ` within ${duration(seconds)}`;
}

/** A condition as a part of a sentence. */
export function conditionWords(condition: Condition): string {
	switch (condition.kind) {
		case 'signal':
			return signalName(condition.signal);
		case 'and':
			return joined(condition.of.map(partWords), 'and');
		case 'or':
			return joined(condition.of.map(partWords), 'or');
		case 'then':
			return `${partWords(condition.first)} and then ${partWords(condition.second)}${withinWords(condition.within)}`;
		case 'not-followed-by':
			return `${partWords(condition.what)} without ${partWords(condition.by)} after it${withinWords(condition.within)}`;
		case 'not-preceded-by':
			return `${partWords(condition.what)} without ${partWords(condition.by)} before it${withinWords(condition.within)}`;
		case 'count':
			return `${signalName(condition.signal)} at least ${timesWords(condition.atLeast)}${withinWords(condition.within)}`;
		case 'distinct':
			return `${signalName(condition.signal)} with at least ${condition.atLeast} different values of \`${condition.field}\`${withinWords(condition.within)}`;
		case 'new':
			return `${signalName(condition.signal)} with a value of \`${condition.field}\` that is new`;
		case 'in-first':
			return `${signalName(condition.signal)} in the first ${duration(condition.within)} of the boot`;
	}
}

function timesWords(count: number): string {
	if (count === 1) return 'once';
	return count === 2 ? 'twice' : `${count} times`;
}

/** A part of a condition, in brackets where it consists of parts itself. */
function partWords(condition: Condition): string {
	return condition.kind === 'and' || condition.kind === 'or'
		? `(${conditionWords(condition)})`
		: conditionWords(condition);
}

/** A circumstance as a part of a sentence. */
export function circumstanceWords({ condition, within }: Circumstance): string {
	const seen = conditionWords(condition);
	return within === undefined ? seen : `${seen}, less than ${duration(within)} before or after the evidence`;
}

/** The lines that a rule looks at together, by its `groupBy`. */
export const groupWords: Readonly<Record<Rule['groupBy'], string>> = {
	boot: 'one boot',
	pid: 'one process of one boot',
	peer: 'one peer in one boot',
	host: 'one host in one boot',
	container: 'one container in one boot',
	unit: 'one unit in one boot',
	interface: 'one interface in one boot',
};
