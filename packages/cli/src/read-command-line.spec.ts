import { defaultLimits as readerDefaults } from '@whydown/analyzer';
import { describe, expect, test } from 'vitest';
import { defaultArchiveLimits } from './archive/archive-limits.ts';
import { UsageError } from './usage-error.ts';
import { readCommandLine } from './read-command-line.ts';

/** The request that was read, and the command that it is for. */
async function readRequest(args: readonly string[]): Promise<unknown> {
	const asked = await readCommandLine(args);
	if (asked.kind !== 'request') throw new Error(`asked for the ${asked.kind}`);
	return { command: asked.command, ...(asked.request as object) };
}

async function readHelp(args: readonly string[]): Promise<string> {
	const asked = await readCommandLine(args);
	if (asked.kind !== 'help') throw new Error(`asked for a ${asked.kind}`);
	return asked.text;
}

const defaults = {
	command: '',
	operands: [],
	format: 'text',
	failOn: 'error',
	isStrict: false,
	colour: 'auto',
	rules: { folders: [], only: false },
	range: {},
	limits: defaultArchiveLimits,
	readerLimits: {},
};

describe('reads the command line', () => {
	test.each([
		[[], {}],
		[['a.txt', 'b.txt'], { operands: ['a.txt', 'b.txt'] }],
		[['-'], { operands: ['-'] }],
		[['a', '-', 'b'], { operands: ['a', '-', 'b'] }],
		[['--', '-', '--format'], { operands: ['-', '--format'] }],
		[['-1', '007', '1e3', '0x10', '__proto__'], { operands: ['-1', '007', '1e3', '0x10', '__proto__'] }],
		[['-o', 'json', 'a'], { format: 'json', operands: ['a'] }],
		[['-ojson', 'a'], { format: 'json', operands: ['a'] }],
		[['-o=json'], { format: 'json' }],
		[['--format=json', '--format', 'text'], { format: 'text' }],
		[['a', '--fail-on', 'never', 'b'], { failOn: 'never', operands: ['a', 'b'] }],
		[['--fail-on=unexplained', '--strict'], { failOn: 'unexplained', isStrict: true }],
		[['--color=always'], { colour: 'always' }],
		[
			['-S', 'yesterday', '-S', '-1h', 'a', '-U-5min'],
			{ range: { since: '-1h', until: '-5min' }, operands: ['a'] },
		],
		[
			['--since=yesterday', '--tz', 'Europe/Berlin'],
			{ range: { since: 'yesterday', zone: 'Europe/Berlin' } },
		],
		[['--colour', 'never'], { colour: 'never' }],
		[['-S', '-1h', '--since=-2h'], { range: { since: '-2h' } }],
		[['--max-unpacked=1', '--max-unpacked', '2'], { limits: { ...defaultArchiveLimits, bytes: 2 } }],
		[
			['--rules', 'acme', 'a', '--rules=site', '--rules-only'],
			{ rules: { folders: ['acme', 'site'], only: true }, operands: ['a'] },
		],
		[['--max-line', '64K', '--max-line=2M'], { readerLimits: { lineBytes: 2097152, messageBytes: 2097152 } }],
		[
			['--max-sections', '9', '--max-fields', '8', '--max-nesting=7'],
			{ readerLimits: { sections: 9, fields: 8, nesting: 7 } },
		],
		[['--max-unpacked', '3G'], { limits: { ...defaultArchiveLimits, bytes: 3 * 1024 ** 3 } }],
		[
			['--max-ratio=9', '--max-files', '1', '--max-depth', '2'],
			{ limits: { ...defaultArchiveLimits, ratio: 9, files: 1, depth: 2 } },
		],
	])('%j', async (args, expected) => {
		expect(await readRequest(args)).toEqual({ ...defaults, ...expected });
	});

	test.each([
		[['--fail-on']],
		[['--fail-on', 'bad']],
		[['--json']],
		[['-q']],
		[['--format', '--', 'x']],
		[['--__proto__=1']],
		[['--max-unpacked', '-1']],
		[['--max-unpacked', '1e3']],
		[['--max-files', '3G']],
		[['--max-depth', '0']],
		[['--max-line', '0']],
		[['--max-fields', '1K']],
		[['--max-ratio']],
		[['--rules']],
		[['--rules-only', 'a']],
		[['--constructor', 'x']],
		[['entries', '--format', 'json']],
		[['rules', 'list', '--max-line', '64K']],
		[['explain', 'vpn-down', '--max-fields', '9']],
		[['entries', '--since']],
		[['entries', '--no-redact=perhaps', '--frmat']],
	])('refuses %j', async (args) => {
		await expect(readCommandLine(args)).rejects.toThrow(UsageError);
	});

	test.each(['--__proto__', '--__proto__=1', '--___proto___'])('names %s as it was typed', async (flag) => {
		const [name = ''] = flag.slice(2).split('=');
		await expect(readCommandLine([flag])).rejects.toThrow(new UsageError(`Unknown argument: ${name}`));
	});

	test.each([
		[['entries'], { operands: [] }],
		[['entries', 'entries', '-'], { operands: ['entries', '-'] }],
		[['entries', '--no-redact', 'a'], { operands: ['a'], redact: false }],
		[['entries', '--', '--no-redact'], { operands: ['--no-redact'] }],
		[['entries', '--since', '-1h', 'a'], { range: { since: '-1h' }, operands: ['a'] }],
		[
			['entries', '-S', '-1h30min', '-U-5min', 'a'],
			{ range: { since: '-1h30min', until: '-5min' }, operands: ['a'] },
		],
		[
			['entries', '-S2 days ago', '--until=@12', '--tz', 'Europe/Berlin'],
			{
				operands: [],
				range: { since: '2 days ago', until: '@12', zone: 'Europe/Berlin' },
			},
		],
	])('%j', async (args, expected) => {
		expect(await readRequest(args)).toEqual({
			command: 'entries',
			redact: true,
			range: {},
			limits: defaultArchiveLimits,
			readerLimits: {},
			...expected,
		});
	});

	test('a file of the name of a command is named by its path, or comes later', async () => {
		expect(await readRequest(['./entries'])).toEqual({ ...defaults, operands: ['./entries'] });
		expect(await readRequest(['a', 'entries'])).toEqual({ ...defaults, operands: ['a', 'entries'] });
		expect(await readRequest([''])).toEqual({ ...defaults, operands: [''] });
	});

	test('the help tells the limits of the reader as they are', async () => {
		const { lineBytes, messageBytes, sections, fields, nesting } = readerDefaults;
		const help = await readHelp(['-h']);
		const told = [...help.matchAll(/\[default:\s+(\w+)\]/g)].map(([, value]) => value);
		expect(told).toEqual(expect.arrayContaining(['1M', String(sections), String(fields), String(nesting)]));
		expect([lineBytes, messageBytes]).toEqual([1024 ** 2, 1024 ** 2]);
	});

	test.each([[['-h']], [['why-not', '-h']], [['entries', '-h']], [['events', '-h']]])(
		'the help of %j tells the limits last, after what people need',
		async (args) => {
			const text = await readHelp(args);
			expect(text.indexOf('Limits:')).toBeGreaterThan(text.indexOf('--since'));
			expect(text.indexOf('--max-line')).toBeGreaterThan(text.indexOf('Limits:'));
		},
	);

	test('help and version', async () => {
		expect(await readCommandLine(['-h'])).toMatchObject({ kind: 'help' });
		expect(await readCommandLine(['a', '--help'])).toMatchObject({ kind: 'help' });
		expect(await readCommandLine(['--version'])).toEqual({ kind: 'version' });
		expect(await readCommandLine(['entries', '-h'])).toMatchObject({ kind: 'help' });
		expect(await readCommandLine(['entries', '--version'])).toEqual({ kind: 'version' });
	});
});

describe('events', () => {
	const plain = {
		command: 'events',
		operands: [],
		show: 'events',
		kinds: [],
		sources: [],
		redact: true,
		range: {},
	};

	test.each([
		[[], {}],
		[
			['--kind', 'openvpn.*', 'a.txt', '--kind=df.*', 'b'],
			{ kinds: ['openvpn.*', 'df.*'], operands: ['a.txt', 'b'] },
		],
		[['a', '--source', 'chronyd'], { sources: ['chronyd'], operands: ['a'] }],
		[['--unrecognised', '-'], { show: 'unrecognised', operands: ['-'] }],
		[['--list'], { show: 'list' }],
		[['--no-redact', '--', '--kind'], { redact: false, operands: ['--kind'] }],
		[['-S-1h', '--kind', 'df.*', '--tz=UTC'], { range: { since: '-1h', zone: 'UTC' }, kinds: ['df.*'] }],
	])('%j', async (args, expected) => {
		expect(await readRequest(['events', ...args])).toMatchObject({ ...plain, ...expected });
	});

	test.each([
		[['--kind']],
		[['--list', '--unrecognised']],
		[['--unrecognised', '--kind', 'a']],
		[['--format', 'json']],
	])('refuses %j', async (args) => {
		await expect(readCommandLine(['events', ...args])).rejects.toThrow(UsageError);
	});

	test('help and version', async () => {
		expect(await readHelp(['events', '-h'])).toContain('--unrecognised');
		expect(await readCommandLine(['events', '--version'])).toEqual({ kind: 'version' });
	});
});
