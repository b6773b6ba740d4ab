import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Writes a generated file and prints its path, unless its text stands there already. Line ends do not count: a checkout
 * on Windows may have others.
 *
 * @param path absolute
 */
export function writeGenerated(path: string, text: string): void {
	if (existsSync(path) && readFileSync(path, 'utf8').replaceAll('\r\n', '\n') === text) return;
	writeFileSync(path, text);
	console.log(relative(root, path));
}

/** A text as a literal of TypeScript between single quotes. */
export function literal(text: string): string {
	return `'${text.replace(/[\\']/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)}'`;
}

/** A text as it stands between backticks. */
export function escaped(text: string): string {
	return text.replaceAll('\r\n', '\n').replace(/[\\`]|\$\{/g, String.raw`\$&`);
}
