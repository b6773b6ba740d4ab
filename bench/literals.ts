import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The wording behind the signals of the catalogue, failures and recoveries, one a line, as `grep -F -f` takes it: what
 * somebody who knows these logs would search for. A test holds that our grammars know each of them.
 */
export const LITERALS: string = fileURLToPath(new URL('literals.txt', import.meta.url));

const SIGNATURES = new URL('../grammars/testing/signatures.json', import.meta.url);

const GRAMMARS = new URL('../grammars/', import.meta.url);

export async function literals(): Promise<readonly string[]> {
	return (await readFile(LITERALS, 'utf8')).split('\n').filter((literal) => literal !== '');
}

interface Signature {
	readonly id: string;
	readonly literals?: readonly string[];
}

/**
 * The fixed wording of every message that the grammars are known to read: what `grep` has to look for to find what
 * whydown finds. Of a wording with a variable part (`…`) the longest fixed piece; pieces below six bytes say nothing.
 */
export async function signatureLiterals(): Promise<readonly string[]> {
	const signatures = JSON.parse(await readFile(SIGNATURES, 'utf8')) as readonly Signature[];
	const found = new Set<string>();
	for (const { literals: wordings = [] } of signatures) {
		for (const wording of wordings) {
			const [longest = ''] = wording.split('…').toSorted((a, b) => b.length - a.length);
			if (Buffer.byteLength(longest) >= 6) found.add(longest);
		}
	}
	return [...found];
}

export interface GrammarFile {
	/** `openvpn` for `grammars/services/openvpn/openvpn.ohm`. */
	readonly name: string;
	readonly text: string;
	/** The parser that `npm run generate` makes of it. */
	readonly parser: URL;
}

/** Every grammar, those of the outputs of commands included. */
export async function grammarFiles(): Promise<readonly GrammarFile[]> {
	const paths = (await readdir(GRAMMARS, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
	return Promise.all(
		paths
			.filter((path) => path.endsWith('.ohm') && !path.startsWith('dist/'))
			.toSorted()
			.map(async (path) => ({
				name: basename(path, '.ohm'),
				text: await readFile(new URL(path, GRAMMARS), 'utf8'),
				parser: new URL(path.replace(/\.ohm$/, '.parser.ts'), GRAMMARS),
			})),
	);
}

type Match = (bytes: Uint8Array, start: number, end: number) => unknown;

/** The function that a generated module exports. */
export async function matchFunction(parser: URL): Promise<Match> {
	const module: unknown = await import(parser.href);
	const exported: readonly unknown[] =
		typeof module === 'object' && module !== null ? Object.values(module) : [];
	const match = exported.find((value): value is Match => typeof value === 'function');
	if (match === undefined) throw new Error(`${parser.href} is not compiled: run "npm run generate" first.`);
	return match;
}
