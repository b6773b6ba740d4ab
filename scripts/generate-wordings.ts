import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canBeFound, gap, isSpecific, written } from '../grammars/by-words/specific.ts';
import { sources, type KnownSource } from '../grammars/known-sources.generated.ts';
import { wordingsOf, type Wording } from '../packages/grammar-compiler/src/index.ts';
import { escaped } from './generated-file.ts';

const grammars = fileURLToPath(new URL('../grammars/', import.meta.url));

/** The list of specific wordings, by its path. */
export const wordingsPath: string = join(grammars, 'wordings.generated.ts');

/** A source names a case that its grammar has not. */
export class UnknownCaseError extends Error {}

/** The wordings of a source that say by themselves who wrote a line. */
function specificWordings(source: KnownSource): readonly string[] {
	const path = join(grammars, 'services', source.name, `${source.name}.ohm`);
	if (!existsSync(path)) return [];
	const all = wordingsOf(readFileSync(path, 'utf8'));
	const { never = [], always = [], tags = [] } = source.byWords ?? {};
	for (const name of [...never, ...always]) {
		if (!all.some((wording) => wording.case === name)) {
			throw new UnknownCaseError(`${source.name}: byWords names the case ${name}, which the grammar has not`);
		}
	}
	const isWanted = (wording: Wording): boolean =>
		!never.includes(wording.case) && (always.includes(wording.case) || isSpecific(wording.texts));
	const texts = all.filter((wording) => isWanted(wording) && canBeFound(wording.texts));
	const tagged = tags.map((tag) => `${tag}${gap}`);
	return withoutNarrower([
		...new Set([...texts.map((wording) => written(wording.texts)), ...tagged]),
	]).toSorted();
}

/** A wording that begins like a shorter one behind which all is free adds nothing. */
function withoutNarrower(wordings: readonly string[]): readonly string[] {
	return wordings.filter(
		(one) =>
			!wordings.some((other) => other !== one && other.endsWith('…') && one.startsWith(other.slice(0, -1))),
	);
}

/** The module that lists the specific wordings of every source. */
export function wordingsModule(): string {
	const lists = sources
		.map((source) => [source.name, specificWordings(source)] as const)
		.filter(([, list]) => list.length > 0)
		.map(([name, list]) => `\t${JSON.stringify(name)}: \`\n${escaped(list.join('\n'))}\`,\n`);
	return `// Generated from the grammars of services by \`npm run generate\`.

/** Wordings that say by themselves who wrote a line, by source, a line each; \`…\` stands for what is free. */
export const wordings: Readonly<Record<string, string>> = {
${lists.join('')}};
`;
}
