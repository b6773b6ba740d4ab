import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
	ruleSections,
	type RuleBlock,
	type ListItem,
} from '../packages/analyzer/src/rule-pages/rule-sections.ts';
import { loadRuleFiles } from '../packages/rules/src/rule-files/load.ts';
import { namesEnoughAlone } from '../packages/rules/src/condition/traversal.ts';
import type { Rule, TestedRule } from '../packages/rules/src/rule.ts';
import { catalogueFiles } from './generate-catalogue.ts';
import { writeGenerated } from './generated-file.ts';

/** The folder of the pages, in the repository. */
export const pagesFolder = 'docs/rules';

const folder = fileURLToPath(new URL(`../${pagesFolder}`, import.meta.url));

/** A page for every rule of the catalogue, and the list of them, by name in the folder. */
export async function rulePages(): Promise<ReadonlyMap<string, string>> {
	const { rules } = await loadRuleFiles(await catalogueFiles());
	const byId = rules.map(({ rule }) => rule).toSorted((a, b) => (a.id < b.id ? -1 : 1));
	return new Map([
		['README.md', listPage(byId)],
		...byId.map((rule) => [`${rule.id}.md`, rulePage(rule, byId)] as const),
	]);
}

/** Writes the pages, and removes those of rules that are gone. */
export async function writeRulePages(): Promise<void> {
	const pages = await rulePages();
	await mkdir(folder, { recursive: true });
	for (const name of await readdir(folder)) if (!pages.has(name)) await rm(join(folder, name));
	for (const [name, text] of pages) writeGenerated(join(folder, name), text);
}

function listPage(rules: readonly Rule[]): string {
	const areas = [...new Set(rules.map(({ area }) => area))].toSorted();
	const tables = areas.map((area) => {
		const rows = rules
			.filter((rule) => rule.area === area)
			.map(
				({ id, title, severity, role }) =>
					`| [${id}](${id}.md) | ${escaped(title)} | ${severity} | ${role} |`,
			);
		return `## ${area}\n\n| rule | what it says | severity | role |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
	});
	return `# Rules

The ${rules.length} rules that come with whydown: each names one failure. A cause is reported as such; a symptom hangs under the cause that explains it.
\`whydown explain ID\` tells the same as these pages, \`whydown why-not ID FILES…\` why a rule did not fire. \`npm run generate\` writes the pages from
[the catalogue](../../packages/rules/catalog).

${tables.join('\n')}
${leastProofTable(rules)}`;
}

/** The least that makes each rule fire, and the reason where one line is not enough. */
function leastProofTable(rules: readonly Rule[]): string {
	const rows = rules.map(({ id, needs, confidence, leastProof }) => {
		const alone = namesEnoughAlone(needs.condition).map((name) => `\`${name}\``);
		const least = alone.length === 0 ? 'more than one line' : `one line of ${alone.join(', ')}`;
		return `| [${id}](${id}.md) | ${least} | ${confidence.base} | ${escaped(leastProof ?? '')} |`;
	});
	return `## The least proof

A rule fires on the least that shows its failure. What repeats, and what stands beside it, makes it surer. Where \`needs\` asks for more than one line of a
signal, the last column says why one shows nothing; such a line is told as unexplained.

| rule | fires on | is then | more is asked for, because |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function rulePage(rule: TestedRule, rules: readonly Rule[]): string {
	const { id, area, title, severity, role } = rule;
	const source = `packages/rules/catalog/${area}/${id}.yaml`;
	const sections = ruleSections(rule, rules).map(
		({ heading, blocks }) => `## ${heading}\n\n${blocks.map(blockText).join('\n\n')}\n`,
	);
	return `# ${escaped(title)}

\`${id}\`: ${severity}, ${role}, area [${area}](README.md#${area})

${sections.join('\n')}
---

From [${source}](../../${source}) by \`npm run generate\`.
`;
}

function blockText(block: RuleBlock): string {
	switch (block.kind) {
		case 'text':
			return markdown(block.text);
		case 'list':
			return block.items.map((item) => itemText(item, '-')).join('\n');
		case 'steps':
			return block.items.map((item, index) => itemText(item, `${index + 1}.`)).join('\n');
		case 'lines':
			return `\`\`\`text\n${block.text.trimEnd()}\n\`\`\``;
	}
}

function itemText({ rule, text, notes = [] }: ListItem, mark: string): string {
	const link = rule === undefined ? '' : `[${rule.id}](${rule.id}.md): `;
	const indent = ' '.repeat(mark.length + 1);
	return [
		`${mark} ${link}${markdown(text)}`,
		...notes.map((note) => `${indent}- ${note.label}: ${markdown(note.text)}`),
	].join('\n');
}

/** Text with code in backticks and links; what Markdown would take for its own is escaped. */
function markdown(text: string): string {
	return text
		.split(/(`[^`]*`|https:\/\/[^\s,;)]+)/)
		.map((part) => {
			if (part.startsWith('https://')) return `<${part}>`;
			return part.startsWith('`') && part.length > 1 ? part : escaped(part);
		})
		.join('');
}

function escaped(text: string): string {
	return text.replaceAll(/[\\|<>*_[\]~`]/g, String.raw`\$&`);
}
