import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { packTar, type TarHeader } from 'modern-tar';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { NamedInput } from '../named-input.ts';
import { defaultArchiveLimits, type ArchiveLimits } from './archive-limits.ts';
import { unpacked } from './unpacked.ts';

// Thousands of archives in one test take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const bytes = (text: string): Buffer => Buffer.from(text);

/** The outcome of one input: its text as far as it could be read, and the complaints. */
interface Told {
	readonly name: string;
	readonly text?: string;
	readonly problem?: string;
}

interface How {
	readonly limits?: Partial<ArchiveLimits>;
	readonly chunk?: number;
	/** The path at which the same bytes lie as a file. */
	readonly path?: string;
}

/** Delivers bytes in chunks, through one buffer that is filled again. */
async function* through(all: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
	const buffer = Buffer.alloc(Math.min(size, all.length));
	for (let at = 0; at < all.length; at += size) {
		await Promise.resolve();
		const part = all.subarray(at, at + size);
		buffer.fill(0xee);
		buffer.set(part);
		yield buffer.subarray(0, part.length);
	}
}

async function textOf(input: NamedInput): Promise<Told> {
	const { name } = input;
	if (input.kind === 'unreadable') return { name, problem: input.message };
	const parts: Buffer[] = [];
	try {
		for await (const chunk of input.chunks()) parts.push(Buffer.from(chunk));
	} catch (error) {
		return { name, text: Buffer.concat(parts).toString(), problem: String(error) };
	}
	return { name, text: Buffer.concat(parts).toString() };
}

async function told(all: Uint8Array, { limits = {}, chunk = 65_536, path }: How = {}): Promise<Told[]> {
	const input: NamedInput = {
		kind: 'readable',
		name: 'up',
		chunks: () => through(all, chunk),
		...(path === undefined ? {} : { path }),
	};
	const result: Told[] = [];
	for await (const member of unpacked(input, { ...defaultArchiveLimits, ...limits }))
		result.push(await textOf(member));
	return result;
}

/** Text that does not pack well. */
function noise(length: number): string {
	let state = 42;
	let text = '';
	while (text.length < length) {
		state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
		text += state.toString(36);
	}
	return text.slice(0, length);
}

interface ZipPart {
	readonly name: string | Buffer;
	readonly data: Buffer;
	readonly method?: number;
	readonly bits?: number;
	readonly mode?: number;
	readonly checksum?: number;
	/** Claims another size than the data has. */
	readonly size?: number;
}

/** Writes a zip archive: local headers with data, the list of them, its end. */
function zipOf(parts: readonly ZipPart[]): Buffer {
	const local: Buffer[] = [];
	const central: Buffer[] = [];
	let offset = 0;
	for (const { name, data, method = 8, bits = 0, mode = 0o100644, checksum, size } of parts) {
		const label = typeof name === 'string' ? bytes(name) : name;
		const packed = method === 8 ? deflateRawSync(data) : data;
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt16LE(bits, 2);
		common.writeUInt16LE(method, 4);
		common.writeUInt32LE(checksum ?? crc32(data), 10);
		common.writeUInt32LE(packed.length, 14);
		common.writeUInt32LE(size ?? data.length, 18);
		common.writeUInt16LE(label.length, 22);
		const attributes = Buffer.alloc(14);
		attributes.writeUInt32LE((mode << 16) >>> 0, 6);
		attributes.writeUInt32LE(offset, 10);
		local.push(bytes('PK\x03\x04'), common, label, packed);
		central.push(bytes('PK\x01\x02'), Buffer.from([20, 3]), common, attributes, label);
		offset += 4 + common.length + label.length + packed.length;
	}
	const list = Buffer.concat(central);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(parts.length, 4);
	end.writeUInt16LE(parts.length, 6);
	end.writeUInt32LE(list.length, 8);
	end.writeUInt32LE(offset, 12);
	return Buffer.concat([...local, list, bytes('PK\x05\x06'), end]);
}

const tarOf = async (
	entries: readonly (readonly [header: Omit<TarHeader, 'size'>, body?: string])[],
): Promise<Uint8Array> =>
	packTar(
		entries.map(([header, body]) =>
			body === undefined
				? { header: { ...header, size: 0 } }
				: { header: { ...header, size: bytes(body).length }, body },
		),
	);

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'whydown-archive-'));
});
afterAll(async () => {
	await rm(folder, { recursive: true, force: true });
});

describe('gzip', () => {
	const text = noise(6000);
	const packed = gzipSync(text);

	test.each([1, 2, 7, 100, 65_536])('in chunks of %i', async (chunk) => {
		expect(await told(packed, { chunk })).toEqual([{ name: 'up', text }]);
	});

	test('members one after the other, zeros behind them', async () => {
		const all = Buffer.concat([packed, gzipSync(''), gzipSync('end'), Buffer.alloc(1000)]);
		for (const chunk of [1, 4096]) {
			expect(await told(all, { chunk })).toEqual([{ name: 'up', text: `${text}end` }]);
		}
	});

	test('a header with all fields', async () => {
		const head = Buffer.from(packed.subarray(0, 10));
		head[3] = 2 + 4 + 8 + 16;
		const fields = Buffer.concat([Buffer.from([3, 0]), bytes('abcname\0comment\0'), Buffer.from([1, 2])]);
		const all = Buffer.concat([head, fields, packed.subarray(10)]);
		for (const chunk of [1, 4096]) expect(await told(all, { chunk })).toEqual([{ name: 'up', text }]);
	});

	test('H11 cut at every byte: what could be read, and the byte at which it ends', async () => {
		for (let end = 4; end < packed.length; end += 1) {
			const [only, ...others] = await told(packed.subarray(0, end), { chunk: 1000 });
			expect(others).toEqual([]);
			expect(text.startsWith(only?.text ?? 'missing')).toBe(true);
			expect(only?.problem).toContain(`is cut: its gzip data ends at byte ${end},`);
		}
		const [almost] = await told(packed.subarray(0, -8));
		expect(almost?.text).toBe(text);
	});

	test('H11 every byte flipped: told, or without effect', async () => {
		const silent: number[] = [];
		const wrong: number[] = [];
		for (let at = 3; at < packed.length; at += 1) {
			const all = Buffer.from(packed);
			all[at] = (all[at] ?? 0) ^ 0xff;
			const results = await told(all);
			if (results.some(({ problem }) => problem !== undefined)) continue;
			silent.push(at);
			if (results.length !== 1 || results[0]?.text !== text) wrong.push(at);
		}
		expect(wrong).toEqual([]);
		// Time, level and system in the header decide nothing.
		expect(silent).toEqual([4, 5, 6, 7, 8, 9]);
	});

	test('followed by something else: read, and told where', async () => {
		const [only] = await told(Buffer.concat([packed, bytes('more')]));
		expect(only?.text).toBe(text);
		expect(only?.problem).toContain(`its gzip data ends at byte ${packed.length}: what follows was not read`);
	});
});

describe('H10 bombs', () => {
	const zeros = gzipSync(Buffer.alloc(80 * 1024 * 1024));

	test('too much for its size: what came before is read', async () => {
		const [only] = await told(zeros);
		expect(only?.problem).toContain('unpacks to more than 200 times its size');
		expect(only?.problem).toContain('--max-ratio');
		expect(only?.text?.length).toBeGreaterThan(60 * 1024 * 1024);
	});

	test('more than it may', async () => {
		const [only] = await told(gzipSync(noise(50_000)), { limits: { bytes: 20_000 } });
		expect(only?.problem).toContain('unpacks to more than 20000 bytes');
		expect(only?.problem).toContain('--max-unpacked');
	});

	test('layers in layers', async () => {
		let all: Uint8Array = bytes('deep\n');
		for (let depth = 0; depth < 5; depth += 1) all = gzipSync(all);
		expect(await told(all)).toMatchObject([
			{ problem: expect.stringContaining('more than 4 layers') as string },
		]);
		expect(await told(all, { limits: { depth: 5 } })).toEqual([{ name: 'up', text: 'deep\n' }]);
	});

	test('many files, in tar and in zip', async () => {
		const tar = await tarOf(['a', 'b', 'c'].map((name) => [{ name }, `${name}\n`]));
		const zip = zipOf(['a', 'b', 'c'].map((name) => ({ name, data: bytes(`${name}\n`) })));
		for (const all of [tar, zip]) {
			expect(await told(all, { limits: { files: 2 } })).toEqual([
				{ name: 'up!a', text: 'a\n' },
				{ name: 'up!b', text: 'b\n' },
				{ name: 'up', problem: expect.stringContaining('more than 2 files') as string },
			]);
		}
	});

	test('zip members that lie in one another count each', async () => {
		const data = Buffer.alloc(3_000_000);
		const zip = zipOf(Array.from({ length: 10 }, (_, at) => ({ name: `${at}`, data })));
		const results = await told(zip, { limits: { bytes: 5_000_000 } });
		expect(results[1]?.problem).toContain('unpacks to more than 5000000 bytes');
	});

	test('a zip archive that must be held', async () => {
		const zip = zipOf([{ name: 'a', data: bytes(noise(5000)), method: 0 }]);
		expect(await told(zip, { limits: { heldBytes: 1000 } })).toMatchObject([
			{ name: 'up', problem: expect.stringContaining('save it as a file and name that') as string },
		]);
	});
});

describe('tar', () => {
	test.each([1, 13, 512, 65_536])('in chunks of %i, packed with gzip or not', async (chunk) => {
		const long = noise(3000);
		const tar = await tarOf([
			[{ name: 'dir/', type: 'directory' }],
			[{ name: 'dir/a.txt' }, long],
			[{ name: 'empty.txt' }, ''],
			[{ name: `${'long/'.repeat(60)}ä.txt` }, 'b'],
		]);
		const expected = [
			{ name: 'up!dir/a.txt', text: long },
			{ name: 'up!empty.txt', text: '' },
			{ name: `up!${'long/'.repeat(60)}ä.txt`, text: 'b' },
		];
		expect(await told(tar, { chunk })).toEqual(expected);
		expect(await told(gzipSync(tar), { chunk })).toEqual(expected);
	});

	test('archives in it, and what is left unread, do not get in the way', async () => {
		const inner = await tarOf([
			[{ name: 'x' }, 'x'],
			[{ name: 'y' }, 'y'],
		]);
		const body = gzipSync(inner).toString('latin1');
		const all = await packTar([
			{ header: { name: 'in.tgz', size: body.length }, body: Buffer.from(body, 'latin1') },
			{ header: { name: 'z', size: 1 }, body: 'z' },
		]);
		expect(await told(all)).toEqual([
			{ name: 'up!in.tgz!x', text: 'x' },
			{ name: 'up!in.tgz!y', text: 'y' },
			{ name: 'up!z', text: 'z' },
		]);
		const names: string[] = [];
		const input: NamedInput = { kind: 'readable', name: 'up', chunks: () => through(all, 100) };
		for await (const { name } of unpacked(input, defaultArchiveLimits)) names.push(name);
		expect(names).toEqual(['up!in.tgz!x', 'up!in.tgz!y', 'up!z']);
	});

	test('H12 names are labels, wherever they point; links and devices hold nothing', async () => {
		const names = ['../../etc/passwd', '/etc/shadow', 'a\u001b[31m\n', 'C:\\x', '..', 'n'.repeat(3000)];
		const tar = await tarOf([
			...names.map((name): [Omit<TarHeader, 'size'>, string] => [{ name }, 'text']),
			[{ name: 'link', type: 'symlink', linkname: '/etc/passwd' }],
			[{ name: 'hard', type: 'link', linkname: '../x' }],
			[{ name: 'null', type: 'character-device' }],
			[{ name: 'pipe', type: 'fifo' }],
		]);
		const results = await told(tar);
		expect(results.slice(0, 5)).toEqual(
			names.slice(0, 5).map((name) => ({ name: `up!${name}`, text: 'text' })),
		);
		expect(results[5]).toEqual({ name: `up!${'n'.repeat(1024)}…`, text: 'text' });
		expect(results.slice(6).map(({ name, problem }) => [name, problem])).toEqual(
			['link', 'hard', 'null', 'pipe'].map((name) => [
				`up!${name}`,
				'is a link or device in an archive: it holds nothing to read',
			]),
		);
	});

	test('cut at every byte: the members before, a part of the one that is cut, and where', async () => {
		const bodies = [noise(700), noise(1500)];
		const tar = (await tarOf(bodies.map((body, at) => [{ name: `${at}` }, body]))).subarray(0, 512 * 7);
		for (let end = 512; end < tar.length; end += 41) {
			const results = await told(tar.subarray(0, end));
			expect(results.at(-1)).toMatchObject({
				name: 'up',
				problem: expect.stringContaining('is cut') as string,
			});
			for (const { name, text = '' } of results.slice(0, -1)) {
				expect(bodies[Number(name.slice(3))]?.startsWith(text)).toBe(true);
			}
		}
		expect(await told(tar.subarray(0, 512 * 3))).toMatchObject([{ text: bodies[0] }, { name: 'up' }]);
	});

	test('a damaged header ends it, and is told', async () => {
		const tar = await tarOf([
			[{ name: 'a' }, 'a'],
			[{ name: 'b' }, 'b'],
		]);
		tar[1024] = 0x58;
		expect(await told(tar)).toEqual([
			{ name: 'up!a', text: 'a' },
			{ name: 'up', problem: expect.stringContaining('no tar header at byte 1024') as string },
		]);
	});
});

describe('zip', () => {
	const parts: ZipPart[] = [
		{ name: 'dir/', data: Buffer.alloc(0), method: 0 },
		{ name: 'dir/a.txt', data: bytes(noise(3000)) },
		{ name: 'b.txt', data: bytes('b'), method: 0 },
	];
	const expected = [
		{ name: 'up!dir/a.txt', text: noise(3000) },
		{ name: 'up!b.txt', text: 'b' },
	];

	test('from a file, from a pipe, and packed in gzip and tar', async () => {
		const zip = zipOf(parts);
		const path = join(folder, 'a.zip');
		await writeFile(path, zip);
		expect(await told(zip, { path })).toEqual(expected);
		for (const chunk of [1, 65_536]) expect(await told(zip, { chunk })).toEqual(expected);
		expect(await told(gzipSync(zip))).toEqual(expected);
	});

	test('H12 names are labels; links hold nothing', async () => {
		const data = bytes('text');
		const names = ['../../x', '/etc/shadow', 'C:\\x', 'a\0b\u001b[2J'];
		const results = await told(
			zipOf([
				...names.map((name) => ({ name, data })),
				{ name: Buffer.from([0xff, 0x41]), data },
				{ name: 'link', data: bytes('/etc/passwd'), mode: 0o120777 },
			]),
		);
		expect(results).toEqual([
			...names.map((name) => ({ name: `up!${name}`, text: 'text' })),
			{ name: 'up!ÿA', text: 'text' },
			{ name: 'up!link', problem: 'is a link or device in an archive: it holds nothing to read' },
		]);
	});

	test.each([
		['encrypted', { bits: 1 }, 'is encrypted'],
		['an unknown method', { method: 99 }, 'method 99'],
		['a wrong checksum', { checksum: 1 }, 'does not match its checksum'],
		['a wrong size', { size: 5000 }, 'is damaged'],
	])('%s: told, and the others are read', async (_, wrong, problem) => {
		const data = bytes(noise(3000));
		const results = await told(
			zipOf([
				{ name: 'a', data, ...wrong },
				{ name: 'b', data: bytes('b') },
			]),
		);
		expect(results[0]?.problem).toContain(problem);
		expect(results[1]).toEqual({ name: 'up!b', text: 'b' });
	});

	test('cut anywhere: told', async () => {
		const zip = zipOf(parts);
		for (let end = 4; end < zip.length; end += 97) {
			expect(await told(zip.subarray(0, end))).toMatchObject([{ name: 'up', problem: /is damaged: zip/ }]);
		}
	});

	test('an empty archive holds no file', async () => {
		expect(await told(zipOf([]))).toEqual([{ name: 'up', problem: 'is an archive without files' }]);
	});
});

describe('what is packed in nothing', () => {
	test.each(['', 'P', 'one line\n', 'x'.repeat(2000), '\u001f\u008b text', 'PK is text'])(
		'%j',
		async (text) => {
			for (const chunk of [1, 65_536])
				expect(await told(bytes(text), { chunk })).toEqual([{ name: 'up', text }]);
		},
	);

	test('a pipe that brings one line and stays open is read at once', async () => {
		const input: NamedInput = {
			kind: 'readable',
			name: 'up',
			chunks: async function* () {
				yield bytes('one line\n');
				await new Promise(() => undefined);
			},
		};
		for await (const member of unpacked(input, defaultArchiveLimits)) {
			if (member.kind === 'unreadable') throw new Error(member.message);
			const first = await member.chunks()[Symbol.asyncIterator]().next();
			expect(Buffer.from(first.value as Uint8Array).toString()).toBe('one line\n');
			break;
		}
	});
});
