import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/temporary-folder.ts';
import { readInputLabel } from './input-label.ts';

const folder = temporaryFolder();

describe('the label of an input', () => {
	test('names causes, what is true beside them, and what is forbidden; an exception replaces its keys', async () => {
		const label = {
			causes: [{ rule: 'a', state: 'active', symptoms: ['b'], acceptRules: ['c'] }],
			forbidden: ['d'],
			exceptions: [{ inputs: ['input.json'], because: 'it shows less', causes: [] }],
		};
		await folder.write('labelled', { 'expected.json': JSON.stringify(label) });
		expect(await readInputLabel(folder.at('labelled/input.txt'))).toEqual({
			causes: ['a'],
			alsoTrue: ['b', 'c'],
			forbidden: ['d'],
		});
		expect(await readInputLabel(folder.at('labelled/input.json'))).toEqual({
			causes: [],
			alsoTrue: [],
			forbidden: ['d'],
		});
	});

	test('is missing where no file stands beside the input, and refused where it says no causes', async () => {
		await folder.write('wrong', { 'expected.json': '{}' });
		expect(await readInputLabel(folder.at('none/input.txt'))).toBeUndefined();
		await expect(readInputLabel(folder.at('wrong/input.txt'))).rejects.toThrow('says no `causes`');
	});
});
