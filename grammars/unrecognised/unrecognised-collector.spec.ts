import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alarmOf } from './alarm.ts';
import { messageReach, templateOf } from './message-template.ts';
import { TEMPLATE_LIMITS, UnrecognisedCollector } from './unrecognised-collector.ts';

describe('folds what differs from one occurrence to the next', () => {
	test.each([
		['Peer 192.0.2.7:443 left after 15 s', 'Peer <addr> left after <num> s'],
		['using 2001:db8::53 and fe80::1%eth0', 'using <addr> and <addr>'],
		['link aa:bb:cc:00:11:22 up', 'link <addr> up'],
		['at 2021-03-09T12:00:25.123Z and 12:00:25', 'at <time> and <time>'],
		['container 3f2a9c0d1b7e exited', 'container <id> exited'],
		['sha256:0123456789abcdef0123456789abcdef', 'sha<num>:<id>'],
		['device 0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f', 'device <id>'],
		['/var/lib/docker/overlay2/0123456789abcdef/merged', '/var/lib/docker/overlay<num>/<id>/merged'],
		['fault at 0xdeadbeef, 3.25e-06 s, -7', 'fault at <hex>, <num> s, -<num>'],
		['took 150ms on mmcblk0p6', 'took <num>ms on mmcblk<num>p<num>'],
		['std::bad_alloc in a::b', 'std::bad_alloc in a::b'],
		['token AbC1dEf2GhI3jKl4MnO5pQ here', 'token <id> here'],
		['\u001b[32mgood\u001b[39m 1', 'good <num>'],
		['first line\nsecond line', 'first line'],
		['', ''],
	])('%j', (message, template) => {
		expect(templateOf(message)).toBe(template);
	});

	const pieces = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom(
			'::',
			':',
			'1',
			'add',
			'192.0.2.1',
			'2001:db8:',
			'.',
			'-',
			'e',
			'0x',
			' ',
			'<num>',
			'Z',
			'/',
		),
		fc.nat().map((n) => n.toString(16).padStart(n % 17, '0')),
	);
	const messages = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

	test('no digit is left, nothing is longer than a template, and the template of a template is itself', () => {
		fc.assert(
			fc.property(messages, (message) => {
				const template = templateOf(message);
				expect(template).not.toMatch(/[0-9]/);
				expect(template.length).toBeLessThanOrEqual(257);
				expect(templateOf(template)).toBe(template);
			}),
			{ numRuns: 2000 },
		);
	});

	test('messages that differ in a number or an address only have one template', () => {
		fc.assert(
			fc.property(fc.nat(), fc.nat(), fc.ipV4(), fc.ipV4(), (n, m, a, b) => {
				expect(templateOf(`peer ${a} sent ${n}`)).toBe(templateOf(`peer ${b} sent ${m}`));
			}),
		);
	});

	test('of a long message only the beginning is looked at', () => {
		fc.assert(
			fc.property(messages, messages, (beginning, rest) => {
				const long = beginning.padEnd(messageReach, 'x ').slice(0, messageReach);
				expect(templateOf(long + rest)).toBe(templateOf(long));
			}),
		);
	});
});

test.each([
	['Kernel panic - not syncing', 'fatal'],
	['write error on <hex>', 'error'],
	['Connection timed out', 'error'],
	["Can't open it", 'error'],
	['WARNING: file is readable by others', 'warning'],
	['started', 'none'],
	['terror is not an error', 'error'],
	['buggy: tested', 'none'],
] as const)('%j complains: %s', (text, alarm) => {
	expect(alarmOf(text)).toBe(alarm);
});

describe('collects', () => {
	test('what complains comes first, then what is rare', () => {
		const collector = new UnrecognisedCollector();
		for (let line = 1; line <= 5; line += 1) collector.add('openvpn', line, undefined, `tick ${line}`);
		collector.add('openvpn', 6, undefined, 'odd');
		collector.add('chronyd', 7, 'journalctl', 'write failed');
		for (let line = 8; line <= 9; line += 1) collector.add('dnsmasq', line, undefined, 'read failed');
		expect(collector.messages()).toEqual({
			templates: [
				{
					source: 'chronyd',
					template: 'write failed',
					alarm: 'error',
					count: 1,
					line: 7,
					section: 'journalctl',
					example: 'write failed',
				},
				{
					source: 'dnsmasq',
					template: 'read failed',
					alarm: 'error',
					count: 2,
					line: 8,
					section: undefined,
					example: 'read failed',
				},
				{
					source: 'openvpn',
					template: 'odd',
					alarm: 'none',
					count: 1,
					line: 6,
					section: undefined,
					example: 'odd',
				},
				{
					source: 'openvpn',
					template: 'tick <num>',
					alarm: 'none',
					count: 5,
					line: 1,
					section: undefined,
					example: 'tick 1',
				},
			],
			unlisted: [],
		});
	});

	test('of the kernel only what complains', () => {
		const collector = new UnrecognisedCollector();
		collector.add('kernel', 1, undefined, 'pci 0000:00:1f.0: [8086:7000] type 00 class 0x060100');
		collector.add('kernel', 2, undefined, 'foo: probe failed with -22');
		expect(collector.messages()).toMatchObject({
			templates: [{ template: 'foo: probe failed with -<num>', count: 1 }],
			unlisted: [{ source: 'kernel', count: 1 }],
		});
	});

	test('a source that says much leaves room for the others', () => {
		const collector = new UnrecognisedCollector();
		for (let line = 1; line <= 500; line += 1)
			collector.add('systemd', line, undefined, `${'x'.repeat(line % 90)} failed`);
		collector.add('openvpn', 501, undefined, 'odd');
		const { templates, unlisted } = collector.messages();
		expect(templates).toHaveLength(TEMPLATE_LIMITS.listedOfSource + 1);
		expect(templates.at(-1)).toMatchObject({ source: 'openvpn' });
		expect(unlisted).toMatchObject([{ source: 'systemd' }]);
	});

	const word = fc.constantFrom('a', 'b', 'c', 'failed', 'warn', 'panic', 'd', 'e', '7', '8');
	const said = fc.array(
		fc.record({
			source: fc.constantFrom('openvpn', 'kernel', 'chronyd'),
			message: fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
		}),
		{ maxLength: 80 },
	);

	function collected(
		messages: readonly { readonly source: string; readonly message: string; readonly line: number }[],
		kept: number,
	): UnrecognisedCollector {
		const collector = new UnrecognisedCollector({ kept, listed: 8, listedOfSource: 5 });
		for (const { source, line, message } of messages) collector.add(source, line, undefined, message);
		return collector;
	}

	test('the order of the messages makes no difference, even in a full table, and every message is counted once', () => {
		const stories = said.chain((messages) => {
			const lines = messages.map((message, index) => ({ ...message, line: index + 1 }));
			return fc.tuple(
				fc.constant(lines),
				fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length }),
			);
		});
		fc.assert(
			fc.property(stories, fc.integer({ min: 1, max: 10 }), ([lines, shuffled], kept) => {
				const one = collected(lines, kept).messages();
				expect(collected(shuffled, kept).messages()).toEqual(one);
				const total = [...one.templates, ...one.unlisted].reduce((sum, { count }) => sum + count, 0);
				expect(total).toBe(lines.length);
				for (const { source, template, count } of one.templates) {
					const same = lines.filter(
						(item) => item.source === source && templateOf(item.message) === template,
					);
					expect(count).toBe(same.length);
				}
			}),
			{ numRuns: 1000 },
		);
	});

	test('H23: as many different messages as one likes keep a bounded number of templates', () => {
		const collector = new UnrecognisedCollector({ kept: 50, listed: 1e9, listedOfSource: 1e9 });
		for (let line = 0; line < 100_000; line += 1) {
			const name = line.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');
			collector.add('openvpn', line, undefined, `odd ${name}`);
		}
		const { templates, unlisted } = collector.messages();
		expect(templates).toHaveLength(50);
		expect(unlisted).toEqual([{ source: 'openvpn', count: 100_000 - 50 }]);
	});
});
