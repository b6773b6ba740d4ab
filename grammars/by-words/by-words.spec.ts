import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sources } from '../known-sources.generated.ts';
import { wordings } from '../wordings.generated.ts';
import { sourceByWords } from './source-by-words.ts';
import { canBeFound, isSpecific } from './specific.ts';
import { wordingsOf } from './wordings-of.ts';

const allWordings = Object.keys(wordings).flatMap(wordingsOf);
const root = fileURLToPath(new URL('../..', import.meta.url));

function authorOf(line: string): string | undefined {
	const bytes = new TextEncoder().encode(line);
	return sourceByWords(bytes, 0, bytes.length)?.name;
}

describe('a line without stamp, host and program', () => {
	test.each([
		['openvpn', 'VERIFY ERROR: depth=1, error=unable to get local issuer certificate: C=GB, CN=Example CA'],
		[
			'openvpn',
			'TLS Error: TLS key negotiation failed to occur within 60 seconds (check your network connectivity)',
		],
		['openvpn', 'ERROR: Linux route add command failed: external program exited with error status: 2'],
		[
			'engine',
			'Cannot connect to the balena daemon at unix:///var/run/balena.sock. Is the balena daemon running?',
		],
		['engine', 'failed to register layer: mkdir /var/lib/docker/overlay2/x: no space left on device.'],
		['engine', 'panic: invalid freelist page: 0, page type is branch'],
		[
			'supervisor',
			"Failed to download image 'r.example.com/v2/aa@sha256:bb' due to 'connect ETIMEDOUT 192.0.2.1:443'",
		],
		['supervisor', '[error]   Failed to get target state for device: Error: connect ETIMEDOUT 192.0.2.1:443'],
		['supervisor', '[error]   Device state apply error Error: (HTTP code 404) no such network - x '],
		['chronyd', "Can't synchronise: no selectable sources"],
		['dnsmasq', 'Maximum number of concurrent DNS queries reached (max: 150)'],
		[
			'network-manager',
			"device (wwan0): state change: activated -> failed (reason 'modem-no-carrier', sys-iface-state: 'managed')",
		],
		[
			'kernel',
			'EXT4-fs error (device mmcblk0p6): ext4_find_entry:1455: inode #2: comm balenad: reading directory lblock 0',
		],
		['kernel', 'Out of memory: Killed process 1234 (node) total-vm:1kB'],
		['systemd', "example.service: Failed with result 'exit-code'."],
	])('is known by its words: %s', (source, line) => {
		expect(authorOf(line)).toBe(source);
	});

	test.each([
		'Cannot connect to the internet since yesterday',
		'Started the device again.',
		'Selected source of power is the battery',
		'fatal fatalmessage',
		'Waiting for connectivity to come back is no option',
		'VPN connection is active says the dashboard',
		'Initialization Sequence',
		'[error] Failed to get target state for device: x',
		'[info]    Words that the supervisor never says',
		'I see VERIFY ERROR: depth=1, error=certificate has expired: CN=a in the log',
		'It was not cleanly unmounted, check forced.',
		'',
	])('is nobody’s where its words are anybody’s: %s', (line) => {
		expect(authorOf(line)).toBeUndefined();
	});

	test('is nobody’s as soon as a word of prose stands before it', () => {
		const lines = allWordings.map((wording) => wording.replaceAll('…', '1'));
		const prose = fc.stringMatching(/^(?:Then|Today|Somebody said|We saw that|And|It says) $/);
		fc.assert(
			fc.property(prose, fc.constantFrom(...lines), (before, line) => {
				expect(authorOf(before + line)).toBeUndefined();
			}),
		);
	});

	test('is not known by a part of its words', () => {
		for (const wording of allWordings) {
			expect(authorOf(wording.replaceAll('…', '1').slice(0, 8))).toBeUndefined();
		}
	});
});

describe('a wording', () => {
	test('is specific by three words of sixteen letters, or of twelve with the marks of a log', () => {
		expect(isSpecific(['Selected source ', undefined])).toBe(false);
		expect(isSpecific(['Failed to start ', undefined])).toBe(false);
		expect(isSpecific(['Backward time jump detected!'])).toBe(true);
		expect(isSpecific(['AB: cdef=', undefined, ', ghijkl=', undefined])).toBe(true);
	});

	test('can be found where fixed letters stand at its beginning, or behind two free words', () => {
		expect(canBeFound([undefined, ': link becomes ready'])).toBe(true);
		expect(canBeFound([undefined, ' ', undefined, ' ', undefined, ': link becomes ready'])).toBe(false);
		expect(canBeFound([undefined])).toBe(false);
	});

	test('belongs to a source', () => {
		const names = new Set<string>(sources.map(({ name }) => name));
		expect(Object.keys(wordings).filter((name) => !names.has(name))).toEqual([]);
	});
});

/** The files of a folder of the repository, without what is built or installed. */
function filesIn(folder: string, ending: RegExp): readonly string[] {
	return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((path) => ending.test(path) && !/(^|[\\/])(dist|node_modules)[\\/]/.test(path))
		.map((path) => join(root, folder, path));
}

/** The lines of a Markdown file that are prose: no code, no table. */
function proseOf(path: string): readonly string[] {
	const prose: string[] = [];
	let isCode = false;
	for (const line of readFileSync(path, 'utf8').split('\n')) {
		if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
		else if (!isCode && !/^(?: {4}|\t|\s*\|)/.test(line)) prose.push(line.replace(/^[\s>*-]+/, ''));
	}
	return prose;
}

test('prose is nobody’s: the documents of this repository', () => {
	const documents = ['docs', 'corpus', 'packages', 'grammars'].flatMap((folder) => filesIn(folder, /\.md$/));
	const prose = documents.flatMap(proseOf);
	expect(prose.length).toBeGreaterThan(2000);
	expect(prose.filter((line) => authorOf(line) !== undefined)).toEqual([]);
});

test('the sources of this repository are nobody’s', () => {
	const lines = filesIn('packages/journal/src', /\.ts$/)
		.filter((path) => !/spec|testing/.test(path))
		.flatMap((path) => readFileSync(path, 'utf8').split('\n'))
		.map((line) => line.trim());
	expect(lines.length).toBeGreaterThan(5000);
	expect(lines.filter((line) => authorOf(line) !== undefined)).toEqual([]);
});

test('the lines of foreign programs in the corpus are nobody’s', () => {
	const ours = new RegExp(
		String.raw`\b(?:${sources.flatMap(({ identifiers }) => identifiers).join('|')}|healthdog|sh|[0-9a-f]{12})\b`,
	);
	const head = /^\S+ \S+ ([\w.@/-]+)(?:\[\d+\])?: (.*)$/;
	const foreign = filesIn('corpus', /short-iso.*\.txt$|input\.txt$/)
		.flatMap((path) => readFileSync(path, 'utf8').split('\n'))
		.flatMap((line) => {
			const [, identifier = '', message = ''] = head.exec(line) ?? [];
			return message === '' || ours.test(identifier) ? [] : [message];
		});
	expect(foreign.length).toBeGreaterThan(200);
	expect(foreign.filter((message) => authorOf(message) !== undefined)).toEqual([]);
});
