import { expect, test } from 'vitest';
import { tableText } from './table.ts';

test('columns are aligned, numbers have two digits, and a value may be missing', () => {
	const rows = [
		{ MB: 3, 'whydown s': 0.5, ratio: undefined },
		{ MB: 200, 'whydown s': 12.345, ratio: 3 },
	];
	expect(tableText(rows).split('\n')).toEqual([
		' MB  whydown s  ratio',
		'  3       0.50       ',
		'200      12.35      3',
	]);
});
