import { describe, expect, test } from 'vitest';
import { messageText, recordText } from '../testing/recording.ts';

/** The stamp's microseconds and the message of every line, all of which are the kernel's. */
function read(...lines: readonly string[]): readonly { readonly usec: number; readonly message: string }[] {
	const { entries } = recordText(`${lines.join('\n')}\n`);
	expect(new Set(entries.map(({ identifier }) => identifier))).toEqual(new Set(['kernel']));
	return entries.map((entry) => ({
		usec: 'usec' in entry.stamp ? entry.stamp.usec : Number.NaN,
		message: messageText(entry),
	}));
}

const second = 1_000_000;
const message = 'usb 1-1: new device';

describe('dmesg', () => {
	test('-H in languages with a decimal comma and names of their own', () => {
		const minute = ((Date.parse('2000-07-25T17:07:00Z') - Date.parse('2000-01-01Z')) / 1000) * second;
		expect(
			read('[lip25 17:07] Booting Linux', '[Jul 25 17:07] Booting Linux', `[  +0,500000] ${message}`).map(
				({ usec }) => usec,
			),
		).toEqual([minute, minute, minute + 0.5 * second]);
	});

	test.each([
		'[nie lip 25 14:20:38 2021] ',
		'[Mi 25. Jul 14:20:38 2021] ',
		'[пт июл 25 14:20:38 2021] ',
		'[Sun Jul 25 14:20:38 2021] ',
	])('-T prints days and months in the words of the user: %s', (stamp) => {
		expect(read(stamp + message)).toEqual([{ usec: Date.parse('2021-07-25T14:20:38Z') * 1000, message }]);
	});

	test.each([
		['a kernel that names the task that spoke', '[   12.500000][  T312] '],
		['a first bracket that was missed', '12.500000] '],
	])('%s', (_, stamp) => {
		expect(read(stamp + message)).toEqual([{ usec: 12.5 * second, message }]);
	});

	test('behind a command that restarts the device on a serial console', () => {
		expect(read('root@2f9d61c:~# reboot', `[   12.500000] ${message}`)).toEqual([
			{ usec: 12.5 * second, message },
		]);
	});
});
