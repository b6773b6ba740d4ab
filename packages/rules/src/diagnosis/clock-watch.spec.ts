import { expect, test } from 'vitest';
import { Story } from '../testing/story.ts';

const followed = (story: Story): string | undefined => story.diagnose([]).clockFollowed?.kind;

test('a clock follows a time source by the newest line of the last boot', () => {
	const selected = (): Story => new Story().boot().line('chronyd.source-selected', 1);
	expect(followed(selected())).toBe('chronyd.source-selected');
	expect(followed(selected().line('chronyd.unsynchronised', 2))).toBeUndefined();
	expect(followed(selected().line('chronyd.unsynchronised', 2).line('timesyncd.synchronised', 3))).toBe(
		'timesyncd.synchronised',
	);
	expect(followed(selected().boot().line('openvpn.up', 1))).toBeUndefined();
});

test('the word of a command counts, but for the "no" of timedatectl', () => {
	const told = (kind: string, synchronised: boolean): string | undefined =>
		followed(new Story().boot().line('chronyd.source-selected', 1).line(kind, 2, { synchronised }));
	expect(told('chronyc-tracking.reported', true)).toBe('chronyc-tracking.reported');
	expect(told('chronyc-tracking.reported', false)).toBeUndefined();
	expect(told('timedatectl.reported', true)).toBe('timedatectl.reported');
	expect(told('timedatectl.reported', false)).toBe('chronyd.source-selected');
});
