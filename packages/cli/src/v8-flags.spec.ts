import { describe, expect, it } from 'vitest';
import { v8Flags } from './v8-flags.ts';

describe('v8Flags', () => {
	it('lets V8 11 optimize later than it would', () => {
		expect(v8Flags('11.3.244.8-node.33')).toEqual([
			'--heap-growing-percent=50',
			'--interrupt-budget=1000000',
		]);
	});

	it('sets nothing that V8 12 and later do not know', () => {
		expect(v8Flags('12.4.254.21-node.56')).toEqual(['--heap-growing-percent=50']);
		expect(v8Flags('13.6.233.17-node.47')).toEqual(['--heap-growing-percent=50']);
	});
});
