import { describe, expect, test } from 'vitest';
import { analyze } from './analyze.ts';

/** What a kernel prints on the console; its stamps differ a little from boot to boot, but not before its clock runs. */
function consoleOf(boot: number): readonly string[] {
	return [
		'[    0.000000] Booting Linux on physical CPU 0x0',
		'[    0.000000] Linux version 5.15.34-v8 (oe-user@oe-host)',
		...Array.from({ length: 30 }, (_, at) => `[    ${at}.${String(100_000 + boot * 7)}] sdhci: line ${at}`),
	];
}

/** A boot of a minute as its journal shows it, begun at a minute of the day. */
function journalOf(minute: number, day: number = 21): readonly string[] {
	const at = (second: string): string => `Nov ${day} 05:${String(minute).padStart(2, '0')}:${second} f220105`;
	return [
		`${at('10')} kernel: Linux version 5.15.34-v8 (oe-user@oe-host)`,
		`${at('12')} systemd-journald[120]: Journal started`,
		`${at('55')} balenad[700]: Loading containers: start.`,
		'-- Reboot --',
	];
}

async function restartsIn(lines: readonly string[]): Promise<readonly string[]> {
	const { causes } = await analyze(`${lines.join('\n')}\n`, { name: 'paste' });
	return causes.filter(({ rule }) => rule === 'boot-loop').map(({ confidence }) => confidence);
}

const six = [0, 1, 2, 3, 4, 5];

describe('a device that starts again and again', () => {
	test('shows it in the journal of several boots', async () => {
		expect(await restartsIn(six.flatMap((boot) => journalOf(2 * boot)))).toEqual(['likely']);
	});

	test('shows it on the console, where each boot prints the same until its clock runs', async () => {
		expect(await restartsIn(six.flatMap(consoleOf))).toEqual(['likely']);
	});

	test('does not if it is restarted in order, on the console', async () => {
		const lines = six.flatMap((boot) => [...consoleOf(boot), '[   31.5] reboot: Restarting system']);
		expect(await restartsIn(lines)).toEqual([]);
	});

	test('does not where the same boot was pasted again and again', async () => {
		expect(await restartsIn(six.flatMap(() => consoleOf(0)))).toEqual([]);
	});

	test('does not where only the kernel is shown, which says nothing of how a boot ended', async () => {
		const lines = six.flatMap((boot) => journalOf(2 * boot)).filter((line) => !/journald|balenad/.test(line));
		expect(await restartsIn(lines)).toEqual([]);
	});

	test('does not if it is switched on for a minute each day', async () => {
		expect(await restartsIn(six.flatMap((boot) => journalOf(5, 21 + boot)))).toEqual([]);
	});
});
