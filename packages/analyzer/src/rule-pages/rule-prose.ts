import type { Rule, TestedRule } from '@whydown/rules';
import { Page, type PageOptions } from '../text/page.ts';
import { paletteOf } from '../text/palette.ts';
import { ruleSections, type RuleBlock, type ListItem } from './rule-sections.ts';
import { visible } from '../text/invisible-characters.ts';

/**
 * Describes a rule to whoever has found it in a report: its meaning, its lines, its causes and consequences, its remedy.
 *
 * @param rules - all rules, of which some explain this one
 */
export function ruleProse(rule: TestedRule, rules: readonly Rule[], options: PageOptions = {}): string {
	const palette = paletteOf(options);
	const page = new Page(options);
	page.paragraph(`${visible(rule.title)} [${rule.severity}, ${rule.id}]`, { style: palette.strong });
	for (const { heading, blocks } of ruleSections(rule, rules)) {
		page.gap();
		page.paragraph(heading, { style: palette.strong });
		for (const block of blocks) write(page, block);
	}
	return page.toString();
}

function write(page: Page, block: RuleBlock): void {
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

function writeItem(page: Page, { rule, text, notes = [] }: ListItem, lead: string): void {
	page.paragraph(visible(rule === undefined ? text : `${rule.id}: ${text}`), { indent: 3, lead });
	for (const { label, text: note } of notes) {
		page.paragraph(visible(note), { indent: 3 + lead.length, lead: label.padEnd(8) });
	}
}
