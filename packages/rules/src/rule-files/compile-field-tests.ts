import type { FactRef, FieldTest, Scalar, Signal } from '../rule.ts';
import { namedFields, flagOf, listed, listOf, numberOf, scalarOf } from './field-readers.ts';
import { RuleError } from './rule-error.ts';
import type { Located } from './yaml-document.ts';

/** Reads the `where` of a signal: a map from a field to a test, or to several that must all hold. */
export function compileFieldTests(value: Located): Signal['where'] {
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
	if (value.kind === 'list') return [{ op: 'in', values: value.items.map(fieldValue) }];
	if (value.kind === 'scalar') return [{ op: 'equals', value: factRefOf(value) ?? fieldValue(value) }];
	if (value.fields.length === 0) throw new RuleError(`Write a test: one of ${listed(operators)}.`, value.at);
	return [...namedFields(value, 'a test', operators).values()].map(({ key, value: right }): FieldTest => {
		switch (key) {
			case 'above':
				return { op: 'above', value: numberOf(right, '`above`') };
			case 'below':
				return { op: 'below', value: numberOf(right, '`below`') };
			case 'magnitude_above':
				return { op: 'magnitude-above', value: numberOf(right, '`magnitude_above`') };
			case 'in':
				return { op: 'in', values: factRefOf(right) ?? listOf(right, '`in`', fieldValue) };
			case 'not_in':
				return { op: 'not-in', values: factRefOf(right) ?? listOf(right, '`not_in`', fieldValue) };
			default:
				return { op: 'present', value: flagOf(right, '`present`') };
		}
	});
}

function fieldValue(value: Located): Scalar {
	return scalarOf(value, 'the value of a field');
}

function factRefOf(value: Located): FactRef | undefined {
	if (value.kind !== 'scalar' || typeof value.value !== 'string') return undefined;
	const path = /^fact\.(.+)$/.exec(value.value)?.[1];
	return path === undefined ? undefined : { fact: path };
}
