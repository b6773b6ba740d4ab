import { describe, expect, test } from 'vitest';
import { analyze } from '../analyze.ts';
import { KernelMessages } from './kernel-messages.ts';

const weak = 'hwmon hwmon1: Undervoltage detected!';

describe('a message in the journal and in dmesg', () => {
	test('is the same, whatever stamp stands before it', () => {
		for (const line of [
			`[Sat Nov 21 05:00:01 2026] ${weak}`,
			`[    1.234567] ${weak}`,
			`<4>[   12.345678] ${weak}`,
		]) {
			const messages = new KernelMessages();
			messages.note(weak, 0);
			expect(messages.take(line)).toBe(true);
			expect(messages.take(line)).toBe(false);
			messages.note(`[    1.234567] ${weak}`, 0);
			expect(messages.take(line)).toBe(true);
		}
	});

	test('counts as often as the one of them shows it that shows it more often', () => {
		const messages = new KernelMessages();
		messages.note(weak, 0);
		messages.note(weak, 0);
		expect([1, 2, 3].map((second) => messages.take(`[    ${second}.000000] ${weak}`))).toEqual([
			true,
			true,
			false,
		]);
	});

	test('an earlier boot is not the one that dmesg shows', () => {
		const messages = new KernelMessages();
		messages.note(weak, 0);
		messages.note('usb 1-1: device descriptor read/64, error -71', 1);
		expect(messages.take(`[    1.000000] ${weak}`)).toBe(false);
		expect(messages.take('[    1.000000] usb 1-1: device descriptor read/64, error -71')).toBe(true);
	});
});

/** The number of times that a dump counts weak power. */
async function counted(journal: readonly string[], ring: readonly string[]): Promise<number> {
	const section = (command: string, output: readonly string[]): string =>
		`--- ${command} ---\n\n2026-11-21 05:02:00.000000000+00:00\n${output.join('\n')}\n0.00user 0.00system 0:00.01elapsed 0%CPU (0avgtext+0avgdata 0maxresident)k\n0inputs+0outputs (0major+0minor)pagefaults 0swaps\n\n`;
	const others = [
		'systemd[1]: Started openvpn.service - OpenVPN.',
		'dnsmasq[3]: reading /etc/resolv.dnsmasq',
	].map((said) => `Nov 21 05:01:59 ${said}`);
	const report = await analyze(
		`--- COMMANDS ---\n\ndmesg -T\n\n${section('journalctl --no-pager --no-hostname -n500 -a', [...journal, ...others])}${section('dmesg -T', ring)}`,
	);
	const all = [...report.causes, ...report.symptoms];
	return all.find(({ rule }) => rule === 'under-voltage')?.count ?? 0;
}

test('weak power that the journal and dmesg of a dump both show counts once', async () => {
	const journal = [10, 20, 30].map((second) => `Nov 21 05:01:${second} kernel: ${weak}`);
	const ring = [10, 20, 30].map((second) => `[Sat Nov 21 04:01:${second} 2026] ${weak}`);
	expect(await counted(journal, [])).toBe(3);
	expect(await counted([], ring)).toBe(3);
	expect(await counted(journal, ring)).toBe(3);
	expect(await counted(journal.slice(1), ring)).toBe(3);
	expect(await counted(journal, ring.slice(2))).toBe(3);
});
