import { expect, test } from 'vitest';
import { compare, median, ratioOf } from './pairs.ts';

test('the middle of an odd and of an even count', () => {
	expect(median([3, 1, 2])).toBe(2);
	expect(median([4, 1, 3, 2])).toBe(2.5);
	expect(ratioOf([2, 0.5, 1])).toEqual({ median: 1, min: 0.5, max: 2, pairs: 3 });
});

test('commands run in turn, once more than counted, and their answers are looked at', async () => {
	const answers: string[] = [];
	const paired = await compare(['/bin/echo', 'a'], ['/bin/echo', 'b'], {
		pairs: 2,
		checkA: (run) => answers.push(run.stdout.trim()),
		checkB: (run) => answers.push(run.stdout.trim()),
	});
	expect(answers.join('')).toBe('ababab');
	expect(paired.wall.pairs).toBe(2);
});

test('a wrong answer is no measurement', async () => {
	const refuse = (): void => {
		throw new Error('wrong');
	};
	await expect(compare(['/bin/echo'], ['/bin/echo'], { pairs: 1, checkA: refuse })).rejects.toThrow('wrong');
});
