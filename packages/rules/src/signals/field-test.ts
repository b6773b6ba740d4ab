import type { FieldTest, Scalar } from '../rule.ts';
import type { Truth } from '../truth-value.ts';

/** Facts about the device, by name: `dns.dhcpServers`, `os.version`. */
export type Facts = ReadonlyMap<string, Scalar | readonly Scalar[]>;

/** The facts that a test asks for, which are complete only when the input has been read. */
export function factAskedBy(test: FieldTest): string | undefined {
	if (test.op === 'equals') return typeof test.value === 'object' ? test.value.fact : undefined;
	if (test.op === 'in' || test.op === 'not-in') return 'fact' in test.values ? test.values.fact : undefined;
	return undefined;
}

/** Asks one test of a field's value. A field with several values passes when one of them does; an unknown fact leaves it possible. */
export function passes(test: FieldTest, value: unknown, facts: Facts | undefined): Truth {
	switch (test.op) {
		case 'present':
			return truth((value !== undefined) === test.value);
		case 'above':
			return truth(typeof value === 'number' && value > test.value);
		case 'below':
			return truth(typeof value === 'number' && value < test.value);
		case 'magnitude-above':
			return truth(typeof value === 'number' && Math.abs(value) > test.value);
		case 'equals': {
			const asked = typeof test.value === 'object' ? facts?.get(test.value.fact) : test.value;
			return asked === undefined ? 'possible' : truth(anyOf(value, asked));
		}
		case 'in': {
			const asked = 'fact' in test.values ? facts?.get(test.values.fact) : test.values;
			return asked === undefined ? 'possible' : truth(anyOf(value, asked));
		}
		case 'not-in': {
			const asked = 'fact' in test.values ? facts?.get(test.values.fact) : test.values;
			// A field that is not there is in no list, but it says nothing either.
			if (value === undefined) return 'fails';
			return asked === undefined ? 'possible' : truth(!anyOf(value, asked));
		}
		default: {
			const never: never = test;
			return never;
		}
	}
}

function anyOf(value: unknown, asked: Scalar | readonly Scalar[]): boolean {
	const wanted: readonly unknown[] = typeof asked === 'object' ? asked : [asked];
	return Array.isArray(value) ? value.some((item) => wanted.includes(item)) : wanted.includes(value);
}

function truth(is: boolean): Truth {
	return is ? 'holds' : 'fails';
}
