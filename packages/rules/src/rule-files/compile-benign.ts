import type { BenignTest, TestedBenignEntry } from '../rule.ts';
import { compileSignals, type SharedSignals } from './compile-signals.ts';
import { namedFields, linesOf, listOf, required, requiredText } from './field-readers.ts';
import { RuleError } from './rule-error.ts';
import type { Located } from './yaml-document.ts';

/** Reads `catalog/benign.yaml`: a map from the id of a harmless line to what it is, and why. */
export function compileBenign(document: Located, shared: SharedSignals): readonly TestedBenignEntry[] {
	if (document.kind !== 'map')
		throw new RuleError('Write the harmless lines as a map from an id to what they are.', document.at);
	return document.fields.map(({ key: id, keyAt, value }) => {
		if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
			throw new RuleError('Write the id in small letters with hyphens.', keyAt);
		const what = 'a harmless line';
		const fields = namedFields(value, what, ['signals', 'why', 'not_when', 'reference', 'tests']);
		const text = (name: string): string => requiredText(required(fields, name, value, what), `\`${name}\``);
		return {
			id,
			signals: compileSignals(required(fields, 'signals', value, what), shared),
			why: text('why'),
			notWhen: text('not_when'),
			reference: text('reference'),
			tests: listOf(required(fields, 'tests', value, what), '`tests`', benignTestOf),
		};
	});
}

function benignTestOf(value: Located): BenignTest {
	const what = 'a test';
	const fields = namedFields(value, what, ['name', 'benign', 'unexplained']);
	const expect = fields.has('benign') ? 'benign' : 'unexplained';
	return {
		name: requiredText(required(fields, 'name', value, what), 'the name of the test'),
		expect,
		input: linesOf(required(fields, expect, value, what)),
	};
}
