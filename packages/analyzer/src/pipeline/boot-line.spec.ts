import type { BootId } from '@whydown/journal';
import { describe, expect, test } from 'vitest';
import { addBootLine } from './boot-line.ts';

const id = (digit: string): BootId => digit.repeat(32) as BootId;

describe('boot lines that wait', () => {
	test('H23: a million of them without an entry between are one, the last', () => {
		const items: Parameters<typeof addBootLine>[0] = [{ kind: 'entry' }];
		for (let count = 0; count < 1_000_000; count += 1) addBootLine(items, id(String(count % 10)));
		expect(items).toEqual([{ kind: 'entry' }, { kind: 'boot', bootId: id('9') }]);
	});

	test('stay apart where an entry stands between', () => {
		const items: Parameters<typeof addBootLine>[0] = [];
		addBootLine(items, id('a'));
		items.push({ kind: 'entry' });
		addBootLine(items, undefined);
		expect(items).toEqual([
			{ kind: 'boot', bootId: id('a') },
			{ kind: 'entry' },
			{ kind: 'boot', bootId: undefined },
		]);
	});
});
