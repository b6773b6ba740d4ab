/**
 * Writes what is generated from sources in this repository: a parser beside every grammar, and the rule catalogue.
 *
 *     npm run generate
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compileGrammar } from '../packages/grammar-compiler/src/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface GeneratedFile {
	/** Absolute path. */
	readonly path: string;
	readonly text: string;
}

/** The parsers of all grammars, as they should stand in the repository. */
export function generateParsers(): readonly GeneratedFile[] {
	const grammars = join(root, 'grammars');
	return readdirSync(grammars, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ohm') && !/(^|[\\/])(dist|node_modules)[\\/]/.test(name))
		.toSorted()
		.map((name) => parserOf(join(grammars, name), join(grammars, 'span.ts')));
}

function parserOf(grammarPath: string, spanPath: string): GeneratedFile {
	const spanModule = relative(dirname(grammarPath), spanPath).split(sep).join('/');
	try {
		return {
			path: grammarPath.replace(/\.ohm$/, '.parser.ts'),
			text: compileGrammar(readFileSync(grammarPath, 'utf8'), {
				grammarFile: basename(grammarPath),
				spanModule: spanModule.startsWith('.') ? spanModule : `./${spanModule}`,
			}),
		};
	} catch (error) {
		throw new Error(
			`${relative(root, grammarPath)}: ${error instanceof Error ? error.message : String(error)}`,
			{
				cause: error,
			},
		);
	}
}

async function main(): Promise<void> {
	for (const { path, text } of generateParsers()) {
		writeFileSync(path, text);
		console.log(relative(root, path));
	}
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
