import type { Circumstance, RemedyCard, Rule, TestedRule } from '@whydown/rules';
import { visible } from '../text/invisible-characters.ts';
import { Page, type PageOptions } from '../text/page.ts';
import { paletteOf } from '../text/palette.ts';
import { counted, duration } from '../text/quantities.ts';
import { signalWords } from '../wording/rule-words.ts';

/** A line of a card, or several under one label. */
type Field = readonly [label: string, values: readonly string[]];

const labelWidth = 14;

/** A rule as its author wrote it, without the noise of the file: its signals, its conditions, what it explains and advises. */
export function ruleCard(rule: TestedRule, rules: readonly Rule[], options: PageOptions = {}): string {
	const page = new Page(options);
	page.paragraph(rule.id, { style: paletteOf(options).strong });
	page.paragraph(`${visible(rule.title)} [${rule.severity}, ${rule.role}, area ${rule.area}]`);
	page.gap();
	page.paragraph(visible(rule.summary), { indent: 3 });
	page.gap();
	for (const [label, values] of fieldsOf(rule, rules)) {
		values.forEach((value, index) => {
			page.paragraph(visible(value), { indent: 3, lead: (index === 0 ? label : '').padEnd(labelWidth) });
		});
	}
	return page.toString();
}

function fieldsOf(rule: TestedRule, rules: readonly Rule[]): readonly Field[] {
	const { confidence, excludes, resolvedBy, recovers = [], tests } = rule;
	const longest = Math.max(...rule.signals.map(({ name }) => name.length));
	const titleOf = (id: string): string => rules.find((other) => other.id === id)?.title ?? 'no such rule';
	const named = (id: string): string => `${id}: ${titleOf(id)}`;
	const count = (expect: 'silent' | 'passing'): number =>
		tests.filter((test) => test.expect === expect).length;
	const firing = tests.length - count('silent') - count('passing');
	return [
		[
			'Applies to',
			rule.applies.map(({ what, ranges }) => `${what} ${ranges.map(({ text }) => text).join(' or ')}`),
		],
		['Signals', rule.signals.map((signal) => `${signal.name.padEnd(longest)}  ${signalWords(signal)}`)],
		['Grouped by', rule.groupBy === 'boot' ? [] : [rule.groupBy]],
		['Needs', [rule.needs.text]],
		['Excluded by', excludes.map(circumstanceText)],
		['Resolved by', resolvedBy === undefined ? [] : [resolvedBy.text]],
		['Recovers', recovers.map(({ signal, by }) => `${signal} only by ${by.text}`)],
		['Also shown', rule.contributes],
		[
			'Confidence',
			[
				confidence.base,
				...confidence.raisedBy.map((circumstance) => `raised by ${circumstanceText(circumstance)}`),
				...confidence.loweredBy.map((circumstance) => `lowered by ${circumstanceText(circumstance)}`),
			],
		],
		['Asks', [rule.sources.join(', ')]],
		[
			'Explains',
			rule.explains.map(({ rule: id, lag }) => `${named(id)} (up to ${duration(lag)} after it has ended)`),
		],
		[
			'Explained by',
			rules
				.filter(({ explains }) => explains.some((to) => to.rule === rule.id))
				.map(({ id, title }) => `${id}: ${title}`),
		],
		['Fix before', rule.fixBefore.map(named)],
		...rule.remedy.map((card, index): Field => [`Remedy ${index + 1}`, remedyLines(card)]),
		['False alarms', rule.falsePositives],
		['References', rule.references],
		[
			'Tests',
			[
				`${counted(firing, 'case')} that must fire, ${count('silent')} that must stay silent, ${count('passing')} of passing trouble`,
			],
		],
	];
}

function circumstanceText({ text, within }: Circumstance): string {
	return within === undefined ? text : `${text}, seen within ${duration(within)} of the evidence`;
}

function remedyLines(card: RemedyCard): readonly string[] {
	const ask = card.risk === 'disruptive' ? ', ask first' : '';
	return [
		`${card.do} (${card.risk}${ask}${card.needsReboot ? ', reboots the device' : ''})`,
		...(card.verify === undefined ? [] : [`Verify: ${card.verify}`]),
		...(card.avoid === undefined ? [] : [`Avoid: ${card.avoid}`]),
		...(card.doc === undefined ? [] : [card.doc]),
	];
}
