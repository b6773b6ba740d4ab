import { expect, test } from 'vitest';
import { costTable } from './cost-table.ts';
import type { Paired } from './pairs.ts';

const paired = (cpuA: number, cpuB: number): Paired => {
	const ratio = { median: cpuA / cpuB, min: cpuA / cpuB - 0.5, max: cpuA / cpuB + 0.5, pairs: 7 };
	return { cpu: ratio, wall: ratio, cpuA, cpuB };
};

test('costs of two sizes are split into what is paid once and what is paid for more', () => {
	const [small, large] = costTable('grep', [
		{ mb: 50, paired: paired(2, 0.5) },
		{ mb: 150, paired: paired(4, 1) },
	]);
	expect(small).toMatchObject({ MB: 50, ratio: 4, min: 3.5, max: 4.5, 'whydown once s': undefined });
	expect(large).toEqual({
		MB: 150,
		'whydown s': 4,
		'grep s': 1,
		ratio: 4,
		min: 3.5,
		max: 4.5,
		'whydown once s': 1,
		'grep once s': 0.25,
		'whydown s/100 MB': 2,
		'grep s/100 MB': 0.5,
		'ratio of s/100 MB': 4,
	});
});
