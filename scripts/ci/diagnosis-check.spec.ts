import { expect, test } from 'vitest';
import { difference } from './diagnosis-check.ts';

const report = JSON.stringify({
	inputs: [{ causes: [{ rule: 'dns-servers-unreachable', state: 'active' }] }, { causes: [] }],
});
const expected = { exitCode: 1, causes: ['dns-servers-unreachable active'] };

test('the same causes and exit code are no difference', () => {
	expect(difference(expected, 1, report)).toBeUndefined();
});

test('another exit code, another cause and another state are told', () => {
	expect(difference(expected, 0, report)).toContain('exit code 0, expected 1');
	expect(difference({ exitCode: 1, causes: [] }, 1, report)).toContain(
		'causes: dns-servers-unreachable active, expected: none',
	);
	expect(difference({ exitCode: 1, causes: ['dns-servers-unreachable resolved'] }, 1, report)).toBeDefined();
});

test('what is no report is refused', () => {
	expect(() => difference(expected, 1, '')).toThrow('JSON');
	expect(() => difference(expected, 1, '{}')).toThrow('no inputs');
});
