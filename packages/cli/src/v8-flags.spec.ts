import { describe, expect, it } from 'vitest';
import { v8Flags } from './v8-flags.ts';

const heap = '--heap-growing-percent=50';

describe('v8Flags', () => {
	it('lets V8 11 optimize later than it would where the input is small', () => {
		expect(v8Flags('11.3.244.8-node.33', 100_000)).toEqual([heap, '--interrupt-budget=1000000']);
	});

	it.each([200_000_000, undefined])(
		'leaves that to V8 where the input is large, or nobody knows: %s',
		(bytes) => {
			expect(v8Flags('11.3.244.8-node.33', bytes)).toEqual([heap]);
		},
	);

	it.each(['12.4.254.21-node.56', '13.6.233.17-node.47'])(
		'sets nothing that V8 %s does not know',
		(version) => {
			expect(v8Flags(version, 100_000)).toEqual([heap]);
		},
	);
});
