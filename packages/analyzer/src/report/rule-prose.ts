import type { Rule, TestedRule } from '@whydown/rules';
import { coloured, monochrome, Page } from './layout.ts';
import { ruleSections, type Block, type Item } from './rule-sections.ts';
import type { TextReportOptions } from './text.ts';
import { visible } from '../visible.ts';

/**
 * What a rule says, for whoever has found it in a report: what it means, how it shows, what comes of it and of what it comes, what to do.
 *
 * @param rules all rules, of which some explain this one
 */
export function ruleProse(rule: TestedRule, rules: readonly Rule[], options: TextReportOptions = {}): string {
	const palette = options.colour === true ? coloured : monochrome;
	const page = new Page(options.width ?? 100);
	page.paragraph(`${visible(rule.title)} [${rule.severity}, ${rule.id}]`, { style: palette.strong });
	for (const { heading, blocks } of ruleSections(rule, rules)) {
		page.gap();
		page.paragraph(heading, { style: palette.strong });
		for (const block of blocks) write(page, block);
	}
	return page.toString();
}

function write(page: Page, block: Block): void {
	switch (block.kind) {
		case 'text':
			page.paragraph(visible(block.text), { indent: 3 });
			break;
		case 'list':
			for (const item of block.items) writeItem(page, item, '· ');
			break;
		case 'steps':
			block.items.forEach((item, index) => writeItem(page, item, `${index + 1}. `));
			break;
		case 'lines':
			for (const line of block.text.trimEnd().split('\n')) page.paragraph(visible(line), { indent: 5 });
			break;
	}
}

function writeItem(page: Page, { rule, text, notes = [] }: Item, lead: string): void {
	page.paragraph(visible(rule === undefined ? text : `${rule.id}: ${text}`), { indent: 3, lead });
	for (const { label, text: note } of notes) {
		page.paragraph(visible(note), { indent: 3 + lead.length, lead: label.padEnd(8) });
	}
}
