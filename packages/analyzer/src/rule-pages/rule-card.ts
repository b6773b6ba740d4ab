import type { Circumstance, Rule, TestedRule } from '@whydown/rules';
import { Page, type PageOptions } from '../text/page.ts';
import { paletteOf } from '../text/palette.ts';
import { signalWords } from '../wording/rule-words.ts';
import { visible } from '../text/invisible-characters.ts';
import { counted, duration } from '../text/quantities.ts';

/** A rule as its author wrote it, without the noise of the file: its signals, its conditions, what it explains and advises. */
export function ruleCard(rule: TestedRule, rules: readonly Rule[], options: PageOptions = {}): string {
	const palette = paletteOf(options);
	const page = new Page(options);
	const titleOf = (id: string): string => rules.find((other) => other.id === id)?.title ?? 'no such rule';
	const field = (label: string, values: readonly string[]): void => {
		values.forEach((value, index) => {
			page.paragraph(visible(value), { indent: 3, lead: (index === 0 ? label : '').padEnd(14) });
		});
	};
	const condition = ({ text, within }: Pick<Circumstance, 'text'> & Partial<Circumstance>): string =>
		within === undefined ? text : `${text}, seen within ${duration(within)} of the evidence`;

	page.paragraph(rule.id, { style: palette.strong });
	page.paragraph(`${visible(rule.title)} [${rule.severity}, ${rule.role}, area ${rule.area}]`);
	page.gap();
	page.paragraph(visible(rule.summary), { indent: 3 });
	page.gap();
	field(
		'Applies to',
		rule.applies.map(({ what, ranges }) => `${what} ${ranges.map(({ text }) => text).join(' or ')}`),
	);
	const longest = Math.max(...rule.signals.map(({ name }) => name.length));
	field(
		'Signals',
		rule.signals.map((signal) => `${signal.name.padEnd(longest)}  ${signalWords(signal)}`),
	);
	if (rule.groupBy !== 'boot') field('Grouped by', [rule.groupBy]);
	field('Needs', [rule.needs.text]);
	field('Excluded by', rule.excludes.map(condition));
	field('Resolved by', rule.resolvedBy === undefined ? [] : [rule.resolvedBy.text]);
	field('Also shown', rule.contributes);
	field('Confidence', [
		rule.confidence.base,
		...rule.confidence.raisedBy.map((circumstance) => `raised by ${condition(circumstance)}`),
		...rule.confidence.loweredBy.map((circumstance) => `lowered by ${condition(circumstance)}`),
	]);
	field('Asks', [rule.sources.join(', ')]);
	field(
		'Explains',
		rule.explains.map(
			({ rule: id, lag }) => `${id}: ${titleOf(id)} (up to ${duration(lag)} after it has ended)`,
		),
	);
	field(
		'Explained by',
		rules
			.filter(({ explains }) => explains.some((to) => to.rule === rule.id))
			.map(({ id, title }) => `${id}: ${title}`),
	);
	field(
		'Fix before',
		rule.fixBefore.map((id) => `${id}: ${titleOf(id)}`),
	);
	rule.remedy.forEach((card, index) => {
		const risk = card.risk === 'disruptive' ? ', ask first' : '';
		field(`Remedy ${index + 1}`, [
			`${card.do} (${card.risk}${risk}${card.needsReboot ? ', reboots the device' : ''})`,
			...(card.verify === undefined ? [] : [`Verify: ${card.verify}`]),
			...(card.avoid === undefined ? [] : [`Avoid: ${card.avoid}`]),
			...(card.doc === undefined ? [] : [card.doc]),
		]);
	});
	field('False alarms', rule.falsePositives);
	field('References', rule.references);
	const count = (expect: 'fires' | 'silent'): number =>
		rule.tests.filter((test) => test.expect === expect).length;
	field('Tests', [
		`${counted(count('fires'), 'case')} that must fire, ${count('silent')} that must stay silent`,
	]);
	return page.toString();
}

/** All rules, one in a line, by area. */
export function ruleList(rules: readonly Rule[]): string {
	const width = Math.max(0, ...rules.map(({ id }) => id.length));
	const areas = [...new Set(rules.map(({ area }) => area))].toSorted();
	return areas
		.map((area) => {
			const lines = rules
				.filter((rule) => rule.area === area)
				.toSorted((a, b) => (a.id < b.id ? -1 : 1))
				.map(
					({ id, severity, role, title }) =>
						`   ${id.padEnd(width)}  ${severity.padEnd(8)}  ${role.padEnd(7)}  ${visible(title)}\n`,
				);
			return `${area}\n${lines.join('')}`;
		})
		.join('\n');
}
