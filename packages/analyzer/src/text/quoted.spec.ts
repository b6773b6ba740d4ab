import { expect, test } from 'vitest';
import { shortened } from './quoted.ts';

test('a shortened text stays whole characters', () => {
	expect(shortened('abcdef', 6)).toBe('abcdef');
	expect(shortened('abcdefg', 6)).toBe('abcde…');
	expect(shortened('abcd😀efg', 6)).toBe('abcd…');
});
