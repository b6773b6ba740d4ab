import { expect, test } from 'vitest';
import { momentOf } from '../report/example.arbitraries.ts';
import { momentWords } from './moment-words.ts';

test('a year that no stamp says is unknown, not guessed', () => {
	expect(momentWords(momentOf(7, 'Mar 23 12:00:25'))).toBe('Mar 23 12:00:25 (year unknown)');
	expect(momentWords(momentOf(7, ''))).toBe('line 7');
	expect(momentWords(momentOf(7, '2022-08-18T10:51:01+0000'))).toBe('2022-08-18T10:51:01+0000');
});
