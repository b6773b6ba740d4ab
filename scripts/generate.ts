/**
 * Writes what is generated from sources in this repository: a parser beside every grammar, the lists of sources and of
 * events, the pages in docs/ that are tables, the rule catalogue, and a page for every rule. Prints the files that changed.
 *
 *     npm run generate
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compileGrammar, GrammarError } from '../packages/grammar-compiler/src/index.ts';
import { generateCatalogue } from './generate-catalogue.ts';
import { writeDocs } from './generate-docs.ts';
import { eventsModule, eventsPath, MissingCaseError } from './generate-events.ts';
import { writeRulePages } from './generate-rule-pages.ts';
import { knownSourcesModule, knownSourcesPath } from './generate-sources.ts';
import { writeGenerated } from './generated-file.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface GeneratedFile {
	/** Absolute path. */
	readonly path: string;
	readonly text: string;
}

/** Paths of all grammars, sorted. */
export function grammarPaths(): readonly string[] {
	const grammars = join(root, 'grammars');
	return readdirSync(grammars, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ohm') && !/(^|[\\/])(dist|node_modules)[\\/]/.test(name))
		.toSorted()
		.map((name) => join(grammars, name));
}

/** The parser of one grammar, as it should stand beside it. */
export function generateParser(grammarPath: string): GeneratedFile {
	const toMatcher = relative(dirname(grammarPath), join(root, 'grammars', 'matcher'))
		.split(sep)
		.join('/');
	return {
		path: grammarPath.replace(/\.ohm$/, '.parser.ts'),
		text: compileGrammar(readFileSync(grammarPath, 'utf8'), {
			grammarFile: basename(grammarPath),
			matcherFolder: toMatcher,
		}),
	};
}

async function writeWordings(): Promise<void> {
	// Loaded only now: it lists the sources, which were written above.
	const { UnknownCaseError, wordingsModule, wordingsPath } = await import('./generate-wordings.ts');
	try {
		writeGenerated(wordingsPath, wordingsModule());
	} catch (error) {
		if (!(error instanceof UnknownCaseError)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}

async function main(): Promise<void> {
	for (const grammarPath of grammarPaths()) {
		try {
			const { path, text } = generateParser(grammarPath);
			writeGenerated(path, text);
		} catch (error) {
			// One grammar that is being worked on must not keep the others from being written.
			if (!(error instanceof GrammarError)) throw error;
			console.error(`${relative(root, grammarPath)}: ${error.message}`);
			process.exitCode = 1;
		}
	}
	writeGenerated(knownSourcesPath, knownSourcesModule());
	await writeWordings();
	try {
		writeGenerated(eventsPath, eventsModule());
	} catch (error) {
		if (!(error instanceof MissingCaseError)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
	writeDocs();
	// Loaded only now: it was written above.
	const { eventDescriptions } = await import('../grammars/events.generated.ts');
	const problems = await generateCatalogue(eventDescriptions);
	for (const { message } of problems) console.error(message);
	if (problems.length > 0) process.exitCode = 1;
	else await writeRulePages();
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
